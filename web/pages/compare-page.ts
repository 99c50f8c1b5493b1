import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { assignHues, type Hue } from '../../src/charts/hues.ts';
import type { Scenario } from '../../scenarios/scenario.ts';
import type { Comparison } from '../../src/experiments/comparison.ts';
import { formatsFor } from '../../src/text/formats.ts';
import '../components/adoption-figure.ts';
import { answerInWords } from '../components/answer.ts';
import '../components/change-traits.ts';
import '../components/difference-figure.ts';
import '../components/families-figure.ts';
import type { Pictured } from '../components/figure.ts';
import { icon } from '../components/icons.ts';
import '../components/ledger-figure.ts';
import { LightElement } from '../components/light-element.ts';
import '../components/outcomes-table.ts';
import '../components/plans.ts';
import { progressLine, progressWords } from '../components/progress-line.ts';
import '../components/question.ts';
import '../components/theme-choice.ts';
import '../components/watch-world.ts';
import { locale, text } from '../state/language.ts';
import { CHOICES, fieldValues, scenarioOf } from '../state/library-choices.ts';
import { Procession } from '../state/procession.ts';
import { Session } from '../state/session.ts';
import { readFragment, sameRuns, type Settings, writeFragment, type Unreadable } from '../state/settings.ts';
import type { SettingsEvent } from '../state/settings-event.ts';
import { createPool } from '../workers/pool.ts';

/** Those who hear the page are told how far it is no more often than this. */
const SAY_MILLISECONDS = 5000;
const DRAW_MILLISECONDS = 900;

/** The comparison as an argument: question, answer, picture, cost, what would change it. */
export class ComparePage extends LightElement {
  static override properties = { unreadable: { state: true }, said: { state: true }, copied: { state: true } };
  declare unreadable: readonly Unreadable[];
  /** What the live region says. */
  declare said: string;
  declare copied: 'yes' | 'no' | null;

  readonly #session: Session;
  /** The last whole answer for the organisation as the library describes it. */
  #described: Comparison | null = null;
  #settled: { readonly settings: Settings; readonly scenario: Scenario | null } | null = null;
  #hues: { readonly plans: string; readonly hues: ReadonlyMap<string, Hue> } | null = null;
  #latest: Pictured | null = null;
  readonly #pictures = new Procession<Pictured>(7, () => this.requestUpdate());
  #drawn = 0;
  #lastSaid = 0;
  #saying: ReturnType<typeof setTimeout> | undefined;

  constructor() {
    super();
    const { settings, unreadable } = readFragment(location.hash, CHOICES);
    this.unreadable = unreadable;
    this.said = '';
    this.copied = null;
    this.#session = new Session(createPool(), settings);
    this.#session.listen(() => this.#hear());
    this.addEventListener('settings-change', (event) => this.#take(event as SettingsEvent));
    addEventListener('popstate', () => this.#readAddress());
    addEventListener('hashchange', () => this.#readAddress());
    this.#session.start();
  }

  #hear(): void {
    const { answer, status } = this.#session;
    if (status.kind === 'done' && answer !== null && noTraitChanged(answer.settings.changed))
      this.#described = answer.comparison;
    this.requestUpdate();
    clearTimeout(this.#saying);
    const wait = Math.max(0, this.#lastSaid + SAY_MILLISECONDS - performance.now());
    this.#saying = setTimeout(() => this.#say(), wait);
  }

  #say(): void {
    const { answer, status, settings } = this.#session;
    this.#lastSaid = performance.now();
    const formats = formatsFor(locale, answer?.comparison.scenario.currency ?? 'EUR');
    const found = answer !== null && status.kind !== 'running' ? answerInWords(answer.comparison) : '';
    this.said = `${progressWords(status, settings.replicates, formats)} ${found}`.trim();
  }

  #take({ detail: { part, settled } }: SettingsEvent): void {
    const settings = { ...this.#session.settings, ...part };
    // Fewer worlds than the number of the one that is watched: the first.
    const fitting = settings.world > settings.replicates ? { ...settings, world: 1 } : settings;
    this.unreadable = [];
    this.copied = null;
    if (settled) history.pushState(null, '', `#${writeFragment(fitting)}`);
    this.#session.change(fitting);
  }

  #readAddress(): void {
    const { settings, unreadable } = readFragment(location.hash, CHOICES);
    this.unreadable = unreadable;
    if (writeFragment(settings) !== writeFragment(this.#session.settings)) this.#session.change(settings);
  }

  protected override render() {
    const { settings } = this.#session;
    const hues = this.#huesOf(settings);
    const latest = this.#latestPicture(hues);
    this.#pace(latest);
    const words = text.page;
    return html`
      <a class="skip" href="#answer" @click=${this.#skip}>${words.skip}</a>
      ${this.#masthead()}
      <main id="main">
        <section class="wide opening" aria-label=${words.question.section}>
          ${this.#notices()}
          <gs-question .settings=${settings} .hues=${hues}></gs-question>
          <gs-plans
            .settings=${settings}
            .hues=${hues}
            .formats=${this.#formats()}
            .employees=${fieldValues(settings, 'employees').value}
          ></gs-plans>
        </section>
        ${this.#answer(latest)} ${this.#pictures.at(0) === null ? this.#skeleton() : this.#evidence()}
      </main>
      ${this.#footer()}
      <p class="unseen" role="status">${this.said}</p>
    `;
  }

  /** The same colours as long as the plans are the same. */
  #huesOf(settings: Settings): ReadonlyMap<string, Hue> {
    const ids = [...settings.strategies, ...(this.#session.answer?.settings.strategies ?? [])];
    const plans = ids.join();
    if (this.#hues?.plans !== plans) this.#hues = { plans, hues: assignHues(ids) };
    return this.#hues.hues;
  }

  /** What the latest answer looks like: the same object as long as nothing in it is new, so that nothing is drawn twice. */
  #latestPicture(hues: ReadonlyMap<string, Hue>): Pictured | null {
    const { answer, settings } = this.#session;
    if (answer === null) return null;
    const stale = !sameRuns(answer.settings, settings);
    const last = this.#latest;
    const same = last?.comparison === answer.comparison && last.stale === stale && last.hues === hues;
    if (!same) this.#latest = { comparison: answer.comparison, hues, stale };
    return this.#latest;
  }

  /** While worlds arrive the pictures follow at a walking pace: drawing all of them takes the time of a few worlds. */
  #pace(latest: Pictured | null): void {
    const shown = this.#pictures.at(0);
    const now = performance.now();
    const due =
      latest === null ||
      shown === null ||
      this.#session.status.kind !== 'running' ||
      latest.stale !== shown.stale ||
      latest.comparison.scenario !== shown.comparison.scenario ||
      now - this.#drawn >= DRAW_MILLISECONDS;
    if (!due || latest === shown) return;
    this.#drawn = now;
    this.#pictures.offer(latest !== null && latest.comparison.replicates > 0 ? latest : null);
  }

  #formats() {
    return formatsFor(locale, this.#session.scenario?.currency ?? 'EUR');
  }

  #masthead(): TemplateResult {
    const words = text.page;
    return html`
      <header class="masthead wide">
        <p class="wordmark">
          <svg aria-hidden="true" width="44" height="26" viewBox="0 0 44 26">
            <path class="swell-1" d="M2,24C14,24 18,19 25,11S38,2 42,2"></path>
            <path class="swell-2" d="M2,24C14,24 19,22 25,18S38,13 42,13"></path>
            <path class="swell-3" d="M2,24C16,24 28,23 42,22.5"></path>
          </svg>
          <strong>${words.name}</strong>
          <span class="tagline">${words.tagline}</span>
        </p>
        <gs-theme-choice></gs-theme-choice>
      </header>
    `;
  }

  /** What went wrong with the address, or with the settings. */
  #notices(): TemplateResult | typeof nothing {
    const words = text.page.problem;
    if (this.unreadable.length === 0) return nothing;
    const keys = this.unreadable
      .map(({ key, value }) => (value === '' ? key : `${key}=${value}`))
      .filter((key) => key !== '');
    return html`
      <div class="notice" role="alert">
        <p>${keys.length === 0 ? words.longLink : words.link(keys.slice(0, 3).join(', '))}</p>
        <button class="quiet-button" @click=${() => (this.unreadable = [])}>${words.dismiss}</button>
      </div>
    `;
  }

  #answer(pictured: Pictured | null): TemplateResult {
    const { status } = this.#session;
    const words = text.page;
    const failures = pictured?.comparison.failures.length ?? 0;
    return html`
      <section class="wide answer" id="answer" tabindex="-1" aria-labelledby="answer-title">
        <h2 class="unseen" id="answer-title">${words.answer.heading}</h2>
        ${
          status.kind === 'refused'
            ? html`
                <div class="problem" role="alert">
                  <p class="found">${words.problem.heading}</p>
                  <ul>
                    ${status.issues.map(
                      ({ message, remedy }) => html`
                        <li>${message} ${remedy}</li>
                      `,
                    )}
                  </ul>
                </div>
              `
            : status.kind === 'broken'
              ? html`
                  <div class="problem" role="alert">
                    <p class="found">${words.problem.unexpected}</p>
                    <p class="quiet">${status.message}</p>
                    <button class="quiet-button" @click=${() => location.reload()}>${words.problem.reload}</button>
                  </div>
                `
              : html`
                  <gs-answer .pictured=${pictured} .progress=${this.#progress(failures)}></gs-answer>
                `
        }
      </section>
    `;
  }

  #progress(failures: number): TemplateResult {
    const { status, settings } = this.#session;
    return progressLine({
      status,
      worlds: settings.replicates,
      failures,
      formats: this.#formats(),
      stop: () => this.#session.stop(),
      resume: () => this.#session.start(),
    });
  }

  /** The frame of the first picture, so that nothing moves when it comes. */
  #skeleton(): TemplateResult | typeof nothing {
    const { kind } = this.#session.status;
    if (kind === 'refused' || kind === 'broken') return nothing;
    return html`
      <div class="wide skeleton" aria-hidden="true"></div>
    `;
  }

  /** The pictures, each as new as its turn has come. */
  #evidence(): TemplateResult {
    const { settings } = this.#session;
    const turn = (place: number, draw: (pictured: Pictured) => TemplateResult) => {
      const pictured = this.#pictures.at(place);
      return pictured === null ? nothing : draw(pictured);
    };
    return html`
      <div class="wide evidence">
        ${turn(
          0,
          (pictured) => html`
            <gs-adoption-figure .pictured=${pictured}></gs-adoption-figure>
          `,
        )}
        ${turn(
          1,
          (pictured) => html`
            <gs-difference-figure .pictured=${pictured}></gs-difference-figure>
          `,
        )}
        ${turn(
          2,
          (pictured) => html`
            <gs-ledger-figure .pictured=${pictured}></gs-ledger-figure>
          `,
        )}
        ${turn(
          3,
          (pictured) => html`
            <gs-families-figure .pictured=${pictured}></gs-families-figure>
          `,
        )}
      </div>
      ${turn(4, ({ hues }) => this.#watched(settings, hues))}
      <div class="wide evidence">
        ${turn(
          5,
          (pictured) => html`
            <gs-outcomes-table .pictured=${pictured}></gs-outcomes-table>
          `,
        )}
        ${turn(6, (pictured) => this.#change(pictured))} ${turn(6, () => this.#method())}
      </div>
    `;
  }

  #watched(settings: Settings, hues: ReadonlyMap<string, Hue>): TemplateResult {
    const scenario = this.#scenarioOf(settings);
    if (scenario === null) return html``;
    return html`
      <gs-watch-world .scenario=${scenario} .settings=${settings} .hues=${hues}></gs-watch-world>
    `;
  }

  #change(pictured: Pictured): TemplateResult {
    const { settings } = this.#session;
    const before = noTraitChanged(settings.changed) ? null : this.#described;
    const described = comparable(before, pictured.comparison) ? before : null;
    return html`
      <gs-change-traits .pictured=${pictured} .settings=${settings} .described=${described}></gs-change-traits>
    `;
  }

  /** The same object for the same settings, so that nothing is run again for nothing. */
  #scenarioOf(settings: Settings): Scenario | null {
    if (this.#settled === null || !sameRuns(this.#settled.settings, settings)) {
      const settled = scenarioOf(settings);
      this.#settled = { settings, scenario: settled.ok ? settled.scenario : null };
    }
    return this.#settled.scenario;
  }

  #method(): TemplateResult {
    const words = text.page.method;
    const { strategies, seed, replicates, weeks, organisation, changed } = this.#session.settings;
    const standard = Object.keys(changed).length === 0 && organisation === CHOICES.standard.organisation;
    return html`
      <section class="method" aria-labelledby="method-title">
        <h2 class="section-title" id="method-title">${words.heading}</h2>
        <div class="method-grid">
          <div>
            ${words.paragraphs.map(
              (paragraph) => html`
                <p>${paragraph}</p>
              `,
            )}
          </div>
          <div>
            ${
              standard
                ? html`
                    <p>${words.commandLead}</p>
                    <pre
                      tabindex="0"
                    ><code>npx groundswell compare --strategies ${strategies.join(',')} --seed ${quoted(seed)} --replicates ${replicates} --weeks ${weeks}</code></pre>
                  `
                : nothing
            }
            <p>
              <button class="button" @click=${this.#copyLink}>${icon('link')}${words.link}</button>
              <span role="status">
                ${this.copied === 'yes' ? words.copied : this.copied === 'no' ? words.notCopied : nothing}
              </span>
            </p>
          </div>
        </div>
      </section>
    `;
  }

  #footer(): TemplateResult {
    return html`
      <footer class="wide"><p>${text.page.footer}</p></footer>
    `;
  }

  readonly #copyLink = async (): Promise<void> => {
    const link = `${location.origin}${location.pathname}#${writeFragment(this.#session.settings)}`;
    try {
      await navigator.clipboard.writeText(link);
      this.copied = 'yes';
    } catch {
      history.replaceState(null, '', link);
      this.copied = 'no';
    }
  };

  /** The fragment belongs to the settings, so the way past the controls goes without it. */
  readonly #skip = (event: Event): void => {
    event.preventDefault();
    const answer = this.querySelector<HTMLElement>('#answer')!;
    answer.focus();
    answer.scrollIntoView();
  };

  protected override firstUpdated(_changed: PropertyValues<this>): void {
    document.title = text.page.title;
    document.documentElement.lang = text.page.language;
  }
}

/** Whether an earlier answer may stand beside this one as "before". */
function comparable(described: Comparison | null, comparison: Comparison): boolean {
  return (
    described !== null &&
    described.organisation.id === comparison.organisation.id &&
    described.weeks === comparison.weeks &&
    described.strategies.some(({ id }) => comparison.strategies.some((strategy) => strategy.id === id))
  );
}

function noTraitChanged(changed: Readonly<Record<string, number>>): boolean {
  return Object.keys(changed).length === 0;
}

/** A seed as a shell takes it. */
function quoted(seed: string): string {
  return /^[\w./~-]+$/.test(seed) ? seed : `'${seed.replaceAll("'", `'\\''`)}'`;
}

customElements.define('gs-compare-page', ComparePage);
