import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import type { Issue } from '../../scenarios/issue.ts';
import type { Lesson, LessonStep, LessonVersion } from '../../scenarios/lesson.ts';
import { LESSONS } from '../../scenarios/lessons.ts';
import { formatsFor } from '../../src/text/formats.ts';
import { issueText } from '../components/issue-text.ts';
import { LightElement } from '../components/light-element.ts';
import { masthead } from '../components/masthead.ts';
import '../components/own-work.ts';
import '../components/presenter-bar.ts';
import { lessonBets } from '../lesson/lesson-bets.ts';
import { lessonCheck } from '../lesson/lesson-check.ts';
import { lessonDebrief } from '../lesson/lesson-debrief.ts';
import '../lesson/lesson-organisation.ts';
import '../lesson/lesson-reasons.ts';
import '../lesson/lesson-rescue.ts';
import '../lesson/lesson-reveal.ts';
import { LessonRuns } from '../lesson/lesson-runs.ts';
import '../lesson/lesson-without.ts';
import { freshProgress, readProgress, type LessonProgress, type ProgressEvent } from '../lesson/progress.ts';
import { words } from '../state/classroom-words.ts';
import { keep, kept } from '../state/kept-work.ts';
import { locale, text } from '../state/language.ts';
import { toldLesson } from '../state/lessons.ts';

/** A lesson, step by step. */
export class LessonPage extends LightElement {
  static override properties = {
    lesson: { state: true },
    progress: { state: true },
    issues: { state: true },
  };
  declare lesson: Lesson;
  declare progress: LessonProgress;
  /** What is wrong with the file that was dropped. */
  declare issues: readonly Issue[];

  readonly #runs = new LessonRuns();
  #moved = false;
  #resumed = false;

  constructor() {
    super();
    this.lesson = LESSONS[0]!;
    this.progress = freshProgress();
    this.issues = [];
    this.addEventListener('lesson-progress', (event) => {
      this.progress = { ...this.progress, ...(event as ProgressEvent).part };
    });
    void this.#resume();
    this.addEventListener('dragover', (event) => event.preventDefault());
    this.addEventListener('drop', (event) => {
      event.preventDefault();
      const file = event.dataTransfer?.files[0];
      if (file !== undefined) void this.#open(file);
    });
  }

  get #steps(): readonly LessonStep[] {
    return toldLesson(this.lesson).steps.filter(({ versions }) => versions.includes(this.progress.version));
  }

  protected override render(): TemplateResult {
    const said = words.lesson;
    const { progress } = this;
    const lesson = toldLesson(this.lesson);
    const steps = this.#steps;
    const step = steps[Math.min(progress.step, steps.length - 1)]!;
    const minutes = steps.reduce((sum, one) => sum + one.minutes, 0);
    return html`
      <a class="skip" href="#lesson-step" @click=${this.#skip}>${text.page.skip}</a>
      ${masthead()}
      <main id="main" class="wide lesson">
        <div class="lesson-head ${progress.step > 0 ? 'under-way' : ''}">
          <p class="kicker">
            ${said.kicker(minutes)} · ${lesson.organisation.name},
            ${said.employees(formatsFor(locale, lesson.currency).whole(lesson.organisation.figures.employees))}
          </p>
          <h1>${lesson.name}</h1>
          ${this.#versions()}
          <gs-presenter-bar .minutes=${step.minutes}></gs-presenter-bar>
        </div>
        ${this.#rail(steps)}
        <section class="lesson-step step-${step.kind}" id="lesson-step" tabindex="-1" aria-labelledby="step-title">
          <p class="step-count">${said.step(progress.step + 1, steps.length)}</p>
          <h2 id="step-title">${step.title}</h2>
          ${step.text.map(
            (paragraph) => html`
              <p class="step-text">${paragraph}</p>
            `,
          )}
          ${this.#body(step)}
        </section>
        <nav class="step-nav" aria-label=${said.steps}>
          ${
            progress.step > 0
              ? html`
                  <button class="quiet-button" @click=${() => this.#go(progress.step - 1)}>${said.back}</button>
                `
              : nothing
          }
          ${
            progress.step < steps.length - 1
              ? html`
                  <button class="button" @click=${() => this.#go(progress.step + 1)}>
                    ${said.next}: ${steps[progress.step + 1]!.title}
                  </button>
                `
              : nothing
          }
        </nav>
        ${this.#files()}
        <gs-own-work @work-deleted=${() => (this.progress = freshProgress(this.progress.version))}></gs-own-work>
      </main>
      <footer class="wide"><p>${text.page.footer}</p></footer>
    `;
  }

  #body(step: LessonStep): TemplateResult | typeof nothing {
    const { progress } = this;
    const lesson = toldLesson(this.lesson);
    const shared = (tag: 'reveal' | 'rescue' | 'without') => {
      switch (tag) {
        case 'reveal':
          return html`
            <gs-lesson-reveal
              .lesson=${lesson}
              .step=${step}
              .progress=${progress}
              .runs=${this.#runs}
            ></gs-lesson-reveal>
          `;
        case 'rescue':
          return html`
            <gs-lesson-rescue
              .lesson=${lesson}
              .step=${step}
              .progress=${progress}
              .runs=${this.#runs}
            ></gs-lesson-rescue>
          `;
        case 'without':
          return html`
            <gs-lesson-without
              .lesson=${lesson}
              .step=${step}
              .progress=${progress}
              .runs=${this.#runs}
            ></gs-lesson-without>
          `;
      }
    };
    switch (step.kind) {
      case 'hook':
        return nothing;
      case 'check':
        return lessonCheck(lesson, step, progress);
      case 'bets':
        return lessonBets(lesson, progress);
      case 'reasons':
        return html`
          <gs-lesson-reasons .lesson=${lesson} .step=${step}></gs-lesson-reasons>
        `;
      case 'organisation':
      case 'sandbox':
        return html`
          <gs-lesson-organisation
            .lesson=${lesson}
            .step=${step}
            .progress=${progress}
            .runs=${this.#runs}
          ></gs-lesson-organisation>
        `;
      case 'debrief':
        return lessonDebrief(lesson, step, progress);
      default:
        return shared(step.kind);
    }
  }

  #versions(): TemplateResult {
    const said = words.lesson;
    const option = (version: LessonVersion) => html`
      <label>
        <input
          type="radio"
          name="lesson-version"
          .checked=${this.progress.version === version}
          @change=${() => (this.progress = { ...this.progress, version, step: 0 })}
        />
        <span>${said[version]}</span>
      </label>
    `;
    return html`
      <fieldset class="switch">
        <legend class="unseen">${said.versions}</legend>
        ${option('short')}${option('long')}
      </fieldset>
    `;
  }

  #rail(steps: readonly LessonStep[]): TemplateResult {
    return html`
      <ol class="rail" aria-label=${words.lesson.steps}>
        ${steps.map(
          ({ title }, place) => html`
            <li>
              <button
                class=${place === this.progress.step ? 'here' : place < this.progress.step ? 'past' : ''}
                aria-current=${place === this.progress.step ? 'step' : 'false'}
                @click=${() => this.#go(place)}
              >
                <span class="rail-number">${place + 1}</span>
                <span class="rail-title">${title}</span>
              </button>
            </li>
          `,
        )}
      </ol>
    `;
  }

  #files(): TemplateResult {
    const said = words.lesson.drop;
    return html`
      <details class="more lesson-files" ?open=${this.issues.length > 0}>
        <summary>${said.heading}</summary>
        <p>${said.help}</p>
        <p class="act-line">
          <label class="file-choice">
            <input
              type="file"
              accept=".yaml,.yml,.json"
              @change=${(event: Event) => {
                const [file] = (event.target as HTMLInputElement).files ?? [];
                if (file !== undefined) void this.#open(file);
              }}
            />
            <span>${said.button}</span>
          </label>
          <button class="quiet-button" @click=${() => (this.progress = freshProgress(this.progress.version))}>
            ${said.restart}
          </button>
        </p>
        ${
          this.issues.length === 0
            ? nothing
            : html`
                <div class="problem" role="alert">
                  <h3>${said.refused}</h3>
                  <ul>
                    ${this.issues.slice(0, 20).map(
                      (issue) => html`
                        <li>
                          ${issue.line === undefined ? '' : `${issue.file}:${issue.line}:${issue.column} `}${issueText(issue)}
                        </li>
                      `,
                    )}
                  </ul>
                </div>
              `
        }
      </details>
    `;
  }

  /** Takes up what this browser has kept of the lesson, unless somebody has begun meanwhile. */
  async #resume(): Promise<void> {
    const { progress } = this;
    const found = readProgress(await kept(`lesson ${this.lesson.id}`));
    if (found !== null && this.progress === progress) this.progress = found;
    this.#resumed = true;
  }

  async #open(file: File): Promise<void> {
    const LARGEST = 1_000_000;
    const [{ readLessonBytes }, bytes] = await Promise.all([
      import('../../scenarios/codec/read-lesson-text.ts'),
      file.slice(0, LARGEST + 1).arrayBuffer(),
    ]);
    const read = readLessonBytes(new Uint8Array(bytes), file.name);
    this.issues = read.ok ? [] : read.issues;
    if (!read.ok) return;
    this.lesson = read.value;
    this.progress = freshProgress(this.progress.version);
  }

  #go(step: number): void {
    this.progress = { ...this.progress, step };
    this.#moved = true;
  }

  readonly #skip = (event: Event): void => {
    event.preventDefault();
    this.querySelector<HTMLElement>('#lesson-step')!.focus();
  };

  /** Who goes to another step is taken to its beginning. */
  protected override updated(changed: PropertyValues<this>): void {
    document.title = words.lesson.title(toldLesson(this.lesson).name);
    if (changed.has('progress') && this.#resumed) void keep(`lesson ${this.lesson.id}`, this.progress);
    if (!this.#moved) return;
    this.#moved = false;
    const section = this.querySelector<HTMLElement>('#lesson-step')!;
    section.focus({ preventScroll: true });
    section.scrollIntoView({ block: 'start' });
  }
}

customElements.define('gs-lesson-page', LessonPage);
