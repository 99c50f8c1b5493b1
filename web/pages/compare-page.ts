import { html, nothing, type TemplateResult } from 'lit';
import type { Issue } from '../../scenarios/issue.ts';
import type { Scenario } from '../../scenarios/scenario.ts';
import type { Comparison } from '../../src/experiments/comparison.ts';
import { breathe } from '../../src/runners/breathe.ts';
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
import '../components/outcomes-table.ts';
import '../components/own-organisation.ts';
import '../components/plans.ts';
import { addressNotice, earlierNotice, problem } from '../components/problems.ts';
import { progressLine, progressWords } from '../components/progress-line.ts';
import '../components/question.ts';
import '../components/tour.ts';
import '../watch/watch-world.ts';
import { readAddress, type Promised, type ReadAddress } from '../state/address.ts';
import { earlierComparison, hasEarlierComparison, keepComparison } from '../state/earlier-comparison.ts';
import type { ImportEvent } from '../state/import-event.ts';
import { locale, text } from '../state/language.ts';
import { CHOICES, employeesOf, scenarioOf } from '../state/library-choices.ts';
import { Session } from '../state/session.ts';
import { IMPORTED, sameRuns, type Settings, type Unreadable } from '../state/settings.ts';
import { SettingsEvent } from '../state/settings-event.ts';
import { toldComparison, toldScenario } from '../state/told.ts';
import type { UsageEvent, UsageShown } from '../state/usage-shown.ts';
import { createPool } from '../workers/pool.ts';
import { AddressBar } from './compare/address-bar.ts';
import { comparable, evidence, noTraitChanged, PLACES } from './compare/evidence.ts';
import { Pictures } from './compare/pictures.ts';
import { promiseKept } from './compare/promise.ts';
import { SpokenStatus } from './compare/spoken-status.ts';

/** The comparison as an argument: question, answer, picture, cost, what would change it. */
export class ComparePage extends LightElement {
  static override properties = {
    unreadable: { state: true },
    issues: { state: true },
    said: { state: true },
    earlier: { state: true },
    usage: { state: true },
  };
  declare unreadable: readonly Unreadable[];
  /** What is wrong with the link in the address. */
  declare issues: readonly Issue[];
  /** What the live region says. */
  declare said: string;
  /** Something was set up here before, and nothing else has been asked for. */
  declare earlier: boolean;
  /** Measured use of the own platform, as long as the page is open. */
  declare usage: UsageShown | null;

  readonly #session: Session;
  readonly #pictures: Pictures;
  readonly #spoken: SpokenStatus;
  readonly #address = new AddressBar(
    (read) => {
      this.#heed(read);
      this.#session.change(read.settings);
    },
    (fragment) => void keepComparison(fragment),
  );
  /** The last whole answer for the organisation as it is described. */
  #described: Comparison | null = null;
  #promised: Promised | null = null;
  #settled: { readonly settings: Settings; readonly scenario: Scenario | null } | null = null;

  constructor() {
    super();
    const read = readAddress(location.hash);
    this.unreadable = [];
    this.issues = [];
    this.said = '';
    this.earlier = location.hash === '' && hasEarlierComparison();
    this.usage = null;
    this.#session = new Session(
      new RememberingRunner(createPool()),
      read instanceof Promise ? CHOICES.standard : read.settings,
    );
    this.#pictures = new Pictures(this.#session, PLACES, () => this.requestUpdate());
    this.#spoken = new SpokenStatus(
      () => this.#inWords(),
      (words) => (this.said = words),
    );
    this.#session.listen(() => this.#hear());
    this.addEventListener('settings-change', (event) => this.#take(event as SettingsEvent));
    this.addEventListener('organisation-imported', (event) => this.#import(event as ImportEvent));
    this.addEventListener('usage-shown', (event) => (this.usage = (event as UsageEvent).detail));
    const letGo = this.#session.listen(() => {
      if (this.#session.answer === null) return;
      letGo();
      // What is not seen at first is fetched once the first answer stands.
      void breathe().then(() => import('./later-parts.ts'));
    });
    void this.#begin(read);
  }

  async #begin(read: ReadAddress | Promise<ReadAddress>): Promise<void> {
    const known = read instanceof Promise ? await read : read;
    this.#heed(known);
    this.#session.begin(known.settings);
  }

  /** What an address says besides its settings. */
  #heed({ unreadable, issues, promised }: ReadAddress): void {
    this.unreadable = unreadable;
    this.issues = issues;
    this.#promised = promised;
  }

  #hear(): void {
    const { answer, status } = this.#session;
    if (status.kind === 'done' && answer !== null && noTraitChanged(answer.settings))
      this.#described = answer.comparison;
    this.requestUpdate();
    this.#spoken.stir();
  }

  #inWords(): string {
    const { answer, status } = this.#session;
    const formats = formatsFor(locale, answer?.comparison.scenario.currency ?? 'EUR');
    const found = answer !== null && status.kind !== 'running' ? answerInWords(answer.comparison) : '';
    return `${progressWords(status, formats)} ${found}`.trim();
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
    this.#dismiss();
    this.#session.change(fitting);
    if (settled) void this.#address.write(fitting, () => this.#session.settings);
  }

  protected override render() {
    const session = this.#session;
    const { settings } = session;
    const { hues } = this.#pictures;
    const latest = this.#pictures.latest();
    this.#pictures.pace(latest);
    const words = text.page;
    return html`
      <a class="skip" href="#answer" @click=${this.#skip}>${words.skip}</a>
      ${masthead()}
      <main id="main">
        <section class="wide opening" aria-label=${words.question.section}>
          ${addressNotice(this.unreadable, this.issues, this.#dismiss)}
          ${this.earlier ? earlierNotice(() => void this.#resume(), this.#dismiss) : nothing}
          <gs-question .settings=${settings} .hues=${hues}></gs-question>
          <gs-tour></gs-tour>
          <gs-plans
            .settings=${settings}
            .hues=${hues}
            .formats=${this.#formats()}
            .employees=${employeesOf(settings)}
            .scenario=${session.scenario}
            .notices=${session.notices}
          ></gs-plans>
          <gs-own-organisation
            .imported=${settings.organisation === IMPORTED ? settings.imported : null}
            .employees=${employeesOf(settings)}
            .weeks=${settings.weeks}
          ></gs-own-organisation>
        </section>
        <div class="wide argument">${this.#answer(latest)} ${this.#firstPicture()}</div>
        ${
          this.#pictures.at(0) === null
            ? nothing
            : evidence({
                session,
                pictures: this.#pictures,
                scenario: this.#scenarioOf(settings),
                described: (comparison) => this.#before(comparison),
              })
        }
      </main>
      <footer class="wide"><p>${words.footer}</p></footer>
      <p class="unseen" role="status">${this.said}</p>
    `;
  }

  #formats(): Formats {
    return formatsFor(locale, this.#session.scenario?.currency ?? 'EUR');
  }

  #answer(pictured: Pictured | null): TemplateResult {
    return html`
      <section class="answer" id="answer" tabindex="-1" aria-labelledby="answer-title">
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
        ${promiseKept(this.#session, this.#promised)}
      </section>
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

  /** Beside the answer, the picture that shows it; its frame first, so that nothing moves when it comes. */
  #firstPicture(): TemplateResult | typeof nothing {
    const { kind } = this.#session.status;
    const pictured = this.#pictures.at(0);
    if (pictured === null && (kind === 'refused' || kind === 'broken')) return nothing;
    return html`
      <div class="first-picture">
        ${
          pictured === null
            ? nothing
            : html`
                <gs-adoption-figure .pictured=${pictured} .usage=${this.usage}></gs-adoption-figure>
              `
        }
      </div>
    `;
  }

  /** What was found before anything of the organisation was changed, where it may stand beside this. */
  #before(comparison: Comparison): Comparison | null {
    const before = noTraitChanged(this.#session.settings) ? null : this.#described;
    const described = before === null ? null : toldComparison(before);
    return described !== null && comparable(described, comparison) ? described : null;
  }

  /** The same object for the same settings, so that nothing is run again for nothing. */
  #scenarioOf(settings: Settings): Scenario | null {
    if (this.#settled === null || !sameRuns(this.#settled.settings, settings)) {
      const settled = scenarioOf(settings);
      this.#settled = { settings, scenario: settled.ok ? settled.scenario : null };
    }
    const { scenario } = this.#settled;
    return scenario === null ? null : toldScenario(scenario);
  }

  readonly #dismiss = (): void => {
    this.unreadable = [];
    this.issues = [];
    this.earlier = false;
  };

  async #resume(): Promise<void> {
    const fragment = await earlierComparison();
    this.#dismiss();
    if (fragment !== null) location.hash = fragment;
  }

  /** The fragment belongs to the settings, so the way past the controls goes without it. */
  readonly #skip = (event: Event): void => {
    event.preventDefault();
    const answer = this.querySelector<HTMLElement>('#answer')!;
    answer.focus();
    answer.scrollIntoView();
  };

  /** What is asked of the workers is on its way to them before the page takes its time to draw itself. */
  protected override async scheduleUpdate(): Promise<void> {
    await breathe();
    await super.scheduleUpdate();
  }

  protected override updated(): void {
    document.title = text.page.title;
  }
}

customElements.define('gs-compare-page', ComparePage);
