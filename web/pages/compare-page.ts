import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import type { Issue } from '../../scenarios/issue.ts';
import type { Scenario } from '../../scenarios/scenario.ts';
import { MODEL_VERSION } from '../../sim/index.ts';
import { assignHues, type Hue } from '../../src/charts/hues.ts';
import type { Comparison } from '../../src/experiments/comparison.ts';
import { resultDigest } from '../../src/experiments/result-digest.ts';
import { RememberingRunner } from '../../src/runners/remembering-runner.ts';
import { formatsFor, type Formats } from '../../src/text/formats.ts';
import '../components/adoption-figure.ts';
import { answerInWords } from '../components/answer.ts';
import '../components/change-traits.ts';
import '../components/difference-figure.ts';
import '../components/families-figure.ts';
import type { Pictured } from '../components/figure.ts';
import '../components/ledger-figure.ts';
import { LightElement } from '../components/light-element.ts';
import { masthead } from '../components/masthead.ts';
import { method } from '../components/method.ts';
import '../components/outcomes-table.ts';
import '../components/own-organisation.ts';
import '../components/plans.ts';
import { addressNotice, problem } from '../components/problems.ts';
import { progressLine, progressWords } from '../components/progress-line.ts';
import '../components/question.ts';
import '../components/watch-world.ts';
import { needsLink, readAddress, writeAddress, type Promised, type ReadAddress } from '../state/address.ts';
import { locale, text } from '../state/language.ts';
import { CHOICES, employeesOf, scenarioOf } from '../state/library-choices.ts';
import { Procession } from '../state/procession.ts';
import { Session } from '../state/session.ts';
import { IMPORTED, sameRuns, writeFragment, type Settings, type Unreadable } from '../state/settings.ts';
import type { ImportEvent } from '../state/import-event.ts';
import { SettingsEvent } from '../state/settings-event.ts';
import { createPool, lastingWorkers } from '../workers/pool.ts';

/** Those who hear the page are told how far it is no more often than this. */
const SAY_MILLISECONDS = 5000;
const DRAW_MILLISECONDS = 900;
const PLACES = 13;

/** The comparison as an argument: question, answer, picture, cost, what would change it. */
export class ComparePage extends LightElement {
  static override properties = { unreadable: { state: true }, issues: { state: true }, said: { state: true } };
  declare unreadable: readonly Unreadable[];
  /** What is wrong with the link in the address. */
  declare issues: readonly Issue[];
  /** What the live region says. */
  declare said: string;

  readonly #session: Session;
  /** The last whole answer for the organisation as it is described. */
  #described: Comparison | null = null;
  #promised: Promised | null = null;
  #settled: { readonly settings: Settings; readonly scenario: Scenario | null } | null = null;
  #hues: { readonly plans: string; readonly hues: ReadonlyMap<string, Hue> } | null = null;
  #latest: Pictured | null = null;
  readonly #pictures = new Procession<Pictured>(PLACES, () => this.requestUpdate());
  #drawn = 0;
  #lastSaid = 0;
  #saying: ReturnType<typeof setTimeout> | undefined;
  /** The address as it was last read or written. */
  #address = location.hash;

  constructor() {
    super();
    const read = readAddress(location.hash);
    this.unreadable = [];
    this.issues = [];
    this.said = '';
    const pool = createPool();
    this.#session = new Session(
      new RememberingRunner(pool),
      read instanceof Promise ? CHOICES.standard : read.settings,
    );
    this.#session.listen(() => this.#hear());
    this.addEventListener('settings-change', (event) => this.#take(event as SettingsEvent));
    this.addEventListener('organisation-imported', (event) => this.#import(event as ImportEvent));
    addEventListener('popstate', () => void this.#readAddress());
    addEventListener('hashchange', () => void this.#readAddress());
    const letGo = this.#session.listen(() => {
      if (this.#session.answer === null) return;
      letGo();
      pool.reduceTo(lastingWorkers());
      // What is not seen at first is fetched once the first answer stands.
      void import('./later-parts.ts');
    });
    void this.#begin(read);
  }

  async #begin(read: ReadAddress | Promise<ReadAddress>): Promise<void> {
    const { settings, unreadable, issues, promised } = read instanceof Promise ? await read : read;
    this.unreadable = unreadable;
    this.issues = issues;
    this.#promised = promised;
    this.#session.begin(settings);
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
    const { answer, status } = this.#session;
    this.#lastSaid = performance.now();
    const formats = formatsFor(locale, answer?.comparison.scenario.currency ?? 'EUR');
    const found = answer !== null && status.kind !== 'running' ? answerInWords(answer.comparison) : '';
    this.said = `${progressWords(status, formats)} ${found}`.trim();
  }

  #import({ detail }: ImportEvent): void {
    const { organisation } = CHOICES.standard;
    const part =
      detail === null
        ? { organisation, imported: null, changed: {} }
        : { organisation: IMPORTED, imported: this.#session.keep(detail), changed: {} };
    this.dispatchEvent(new SettingsEvent(part));
  }

  #take({ detail: { part, settled } }: SettingsEvent): void {
    const settings = { ...this.#session.settings, ...part };
    // Fewer worlds than the number of the one that is watched: the first.
    const fitting = settings.world > settings.replicates ? { ...settings, world: 1 } : settings;
    this.unreadable = [];
    this.issues = [];
    this.#session.change(fitting);
    if (settled) void this.#writeAddress(fitting);
  }

  /** The settings go into the address, unless others have come meanwhile or they are too long for it. */
  async #writeAddress(settings: Settings): Promise<void> {
    const written = needsLink(settings)
      ? await writeAddress(settings)
      : { ok: true as const, fragment: writeFragment(settings) };
    if (settings !== this.#session.settings || !written.ok) return;
    history.pushState(null, '', `#${written.fragment}`);
    this.#address = location.hash;
  }

  async #readAddress(): Promise<void> {
    const hash = location.hash;
    if (hash === this.#address) return;
    this.#address = hash;
    const { settings, unreadable, issues, promised } = await readAddress(hash);
    if (hash !== location.hash) return;
    this.unreadable = unreadable;
    this.issues = issues;
    this.#promised = promised;
    this.#session.change(settings);
  }

  protected override render() {
    const { settings } = this.#session;
    const hues = this.#huesOf(settings);
    const latest = this.#latestPicture(hues);
    this.#pace(latest);
    const words = text.page;
    return html`
      <a class="skip" href="#answer" @click=${this.#skip}>${words.skip}</a>
      ${masthead()}
      <main id="main">
        <section class="wide opening" aria-label=${words.question.section}>
          ${addressNotice(this.unreadable, this.issues, () => {
            this.unreadable = [];
            this.issues = [];
          })}
          <gs-question .settings=${settings} .hues=${hues}></gs-question>
          <gs-plans
            .settings=${settings}
            .hues=${hues}
            .formats=${this.#formats()}
            .employees=${employeesOf(settings)}
            .scenario=${this.#session.scenario}
            .notices=${this.#session.notices}
          ></gs-plans>
          <gs-own-organisation
            .imported=${settings.organisation === IMPORTED ? settings.imported : null}
          ></gs-own-organisation>
        </section>
        ${this.#answer(latest)} ${this.#pictures.at(0) === null ? this.#skeleton() : this.#evidence()}
      </main>
      <footer class="wide"><p>${words.footer}</p></footer>
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

  #formats(): Formats {
    return formatsFor(locale, this.#session.scenario?.currency ?? 'EUR');
  }

  #answer(pictured: Pictured | null): TemplateResult {
    return html`
      <section class="wide answer" id="answer" tabindex="-1" aria-labelledby="answer-title">
        <h2 class="unseen" id="answer-title">${text.page.answer.heading}</h2>
        ${
          problem(this.#session.status) ??
          html`
            <gs-answer
              .pictured=${pictured}
              .progress=${this.#progress(pictured?.comparison.failures.length ?? 0)}
            ></gs-answer>
          `
        }
        ${this.#promise()}
      </section>
    `;
  }

  /** Whether the link's result is what has been found here. */
  #promise(): TemplateResult | typeof nothing {
    const { settings, status, answer } = this.#session;
    const promised = this.#promised;
    if (promised === null || !sameRuns(promised.settings, settings)) return nothing;
    const words = text.takeAway.check;
    if (status.kind !== 'done' || answer === null || !sameRuns(answer.settings, settings))
      return html`
        <p class="quiet promise">${words.pending}</p>
      `;
    const same = resultDigest(answer.comparison) === promised.digest;
    const made = promised.modelVersion;
    return html`
      <p class="promise ${same ? 'quiet' : ''}" role="status">
        ${same ? words.same : words.other}
        ${same || made === MODEL_VERSION ? nothing : words.model(made, MODEL_VERSION)}
      </p>
    `;
  }

  #progress(failures: number): TemplateResult {
    return progressLine({
      status: this.#session.status,
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
            <gs-plan-editor
              .settings=${settings}
              .scenario=${this.#session.scenario}
              .pictured=${pictured}
            ></gs-plan-editor>
            <gs-branch
              .pictured=${pictured}
              .settings=${settings}
              .scenario=${this.#session.scenario}
              .imported=${this.#session.importedOf(settings)}
              .runner=${this.#session.runner}
              .ready=${this.#session.status.kind === 'done' && !pictured.stale}
            ></gs-branch>
          `,
        )}
        ${turn(
          2,
          (pictured) => html`
            <gs-difference-figure .pictured=${pictured}></gs-difference-figure>
          `,
        )}
        ${turn(
          3,
          (pictured) => html`
            <gs-settlement-figure .pictured=${pictured} .settings=${settings}></gs-settlement-figure>
          `,
        )}
        ${turn(
          4,
          (pictured) => html`
            <gs-chances-figure .pictured=${pictured}></gs-chances-figure>
          `,
        )}
        ${turn(
          5,
          (pictured) => html`
            <gs-families-figure .pictured=${pictured}></gs-families-figure>
          `,
        )}
        ${turn(
          6,
          (pictured) => html`
            <gs-frontier-figure .pictured=${pictured}></gs-frontier-figure>
          `,
        )}
        ${turn(
          7,
          (pictured) => html`
            <gs-ledger-figure .pictured=${pictured}></gs-ledger-figure>
          `,
        )}
        ${turn(
          8,
          (pictured) => html`
            <gs-quarters-figure .pictured=${pictured}></gs-quarters-figure>
          `,
        )}
      </div>
      ${turn(9, ({ hues }) => this.#watched(settings, hues))}
      <div class="wide evidence">
        ${turn(
          10,
          (pictured) => html`
            <gs-outcomes-table .pictured=${pictured}></gs-outcomes-table>
          `,
        )}
        ${turn(
          11,
          (pictured) => html`
            <gs-what-matters
              .pictured=${pictured}
              .scenario=${this.#session.scenario}
              .imported=${this.#session.importedOf(settings)}
              .runner=${this.#session.runner}
              .ready=${this.#session.status.kind === 'done' && !pictured.stale}
            ></gs-what-matters>
          `,
        )}
        ${turn(11, (pictured) => this.#change(pictured))} ${turn(12, () => method(settings))}
        ${turn(
          12,
          (pictured) => html`
            <gs-take-away .pictured=${pictured} .settings=${settings}></gs-take-away>
          `,
        )}
      </div>
    `;
  }

  #watched(settings: Settings, hues: ReadonlyMap<string, Hue>): TemplateResult {
    const scenario = this.#scenarioOf(settings);
    if (scenario === null) return html``;
    return html`
      <gs-watch-world
        .scenario=${scenario}
        .imported=${this.#session.importedOf(settings)?.organisation ?? null}
        .settings=${settings}
        .hues=${hues}
      ></gs-watch-world>
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

  /** The fragment belongs to the settings, so the way past the controls goes without it. */
  readonly #skip = (event: Event): void => {
    event.preventDefault();
    const answer = this.querySelector<HTMLElement>('#answer')!;
    answer.focus();
    answer.scrollIntoView();
  };

  protected override updated(_changed: PropertyValues<this>): void {
    document.title = text.page.title;
  }
}

/** Whether an earlier answer may stand beside this one as "before". */
function comparable(described: Comparison | null, comparison: Comparison): boolean {
  return (
    described !== null &&
    described.organisation.name === comparison.organisation.name &&
    described.weeks === comparison.weeks &&
    described.strategies.some(({ id }) => comparison.strategies.some((strategy) => strategy.id === id))
  );
}

function noTraitChanged(changed: Readonly<Record<string, number>>): boolean {
  return Object.keys(changed).length === 0;
}

customElements.define('gs-compare-page', ComparePage);
