import { html, nothing, type TemplateResult } from 'lit';
import { EVENT_KINDS, replicateSeed } from '../../sim/index.ts';
import type { Lesson } from '../../scenarios/lesson.ts';
import { LESSONS } from '../../scenarios/lessons.ts';
import {
  GAME_WEEKS,
  gameScenario,
  NO_SHOPPING,
  QUARTER_WEEKS,
  QUARTERS,
  readGame,
  YEAR_BUDGET_PER_EMPLOYEE,
  yearPlan,
  type QuarterDecision,
} from '../../src/experiments/play/game.ts';
import { priceOfShopping, quarterPrices, type QuarterPrices } from '../../src/experiments/play/prices.ts';
import { searchYear, type TriedYear } from '../../src/experiments/play/search-year.ts';
import { formatsFor, type Formats } from '../../src/text/formats.ts';
import '../components/course-chart.ts';
import { LightElement } from '../components/light-element.ts';
import { masthead } from '../components/masthead.ts';
import '../components/own-work.ts';
import '../components/presenter-bar.ts';
import { LessonRuns } from '../lesson/lesson-runs.ts';
import { decisionForm, isAffordable } from '../play/decision-form.ts';
import { tiesShown, whyLeft, whyLeftShown, type WhyLeft } from '../play/information.ts';
import '../play/year-debrief.ts';
import { Answering } from '../state/answering.ts';
import { words } from '../state/classroom-words.ts';
import { keep, kept } from '../state/kept-work.ts';
import { locale, text } from '../state/language.ts';
import { toldLesson } from '../state/lessons.ts';
import type { WatchedWorld } from '../workers/watch-world.ts';
import { Watcher } from '../workers/watcher.ts';

const FIRST_DECISION: QuarterDecision = { focus: 'answering', shopping: NO_SHOPPING, information: [] };
const MOST_EVENTS = 6;

/** A year as community manager, decided quarter by quarter on one past. */
export class PlayPage extends LightElement {
  static override properties = {
    number: { state: true },
    begun: { state: true },
    decisions: { state: true },
    deciding: { state: true },
  };
  /** Tells companies apart; the same number has the same people and the same luck. */
  declare number: number;
  declare begun: boolean;
  /** Quarters that have been lived through. */
  declare decisions: readonly QuarterDecision[];
  declare deciding: QuarterDecision;

  readonly #runs = new LessonRuns();
  readonly #watcher = new Watcher();
  readonly #prices = new Answering<QuarterPrices>(this);
  readonly #best = new Answering<TriedYear>(this);
  readonly #year = new Answering<WatchedWorld>(this);
  readonly #left = new Answering<WhyLeft>(this);
  #moved = false;
  #resumed = false;

  constructor() {
    super();
    this.number = 1;
    this.begun = false;
    this.decisions = [];
    this.deciding = FIRST_DECISION;
    void this.#resume();
  }

  get #lesson(): Lesson {
    return toldLesson(LESSONS[0]!);
  }

  get #seed(): string {
    return `play ${this.number}`;
  }

  get #budget(): number {
    return YEAR_BUDGET_PER_EMPLOYEE * this.#lesson.organisation.figures.employees;
  }

  get #spent(): number {
    const prices = this.#prices.value;
    if (prices === null) return 0;
    return this.decisions.reduce((sum, { shopping }) => sum + priceOfShopping(shopping, prices), 0);
  }

  protected override willUpdate(): void {
    const lesson = this.#lesson;
    const { runner } = this.#runs;
    this.#prices.ask(lesson.id, async function* (signal) {
      const prices = await quarterPrices(lesson, runner, signal);
      if (prices !== null) yield prices;
    });
    const prices = this.#prices.value;
    const [seed, budget] = [this.#seed, this.#budget];
    if (this.begun && prices !== null) {
      this.#best.ask(seed, async function* (signal) {
        const best = await searchYear(lesson, seed, budget, prices, runner, signal);
        if (best !== null) yield best;
      });
    }
    if (this.decisions.length > 0) this.#live();
    if (this.#year.value !== null && this.deciding.information.includes('left')) this.#interview(this.#year.value);
  }

  /** The year as far as it has been decided; weeks that are still to come are run with it and not looked at. */
  #live(): void {
    const year = yearPlan('mine', '', this.decisions, this.#lesson.organisation.figures.employees);
    const scenario = gameScenario(this.#lesson, [year]);
    const request = { scenario, imported: null, strategyIds: ['mine'], seed: replicateSeed(this.#seed, 0) };
    const watcher = this.#watcher;
    this.#year.ask(`${this.#seed} ${JSON.stringify(this.decisions)}`, async function* (signal) {
      yield await watcher.watch(request, signal);
    });
  }

  #interview(world: WatchedWorld): void {
    const year = yearPlan('mine', '', this.decisions, this.#lesson.organisation.figures.employees);
    const scenario = gameScenario(this.#lesson, [year]);
    const week = this.#week;
    const watcher = this.#watcher;
    this.#left.ask(`${this.#seed} ${this.decisions.length}`, async function* (signal) {
      yield await whyLeft(watcher, scenario, 'mine', world, week, signal);
    });
  }

  /** The last week lived through, 0-based. */
  get #week(): number {
    return this.decisions.length * QUARTER_WEEKS - 1;
  }

  protected override render(): TemplateResult {
    const said = words.play;
    const formats = formatsFor(locale, this.#lesson.currency);
    const { organisation } = this.#lesson;
    const over = this.decisions.length === QUARTERS;
    return html`
      ${masthead()}
      <main id="main" class="wide lesson game">
        <div class="lesson-head ${this.begun ? 'under-way' : ''}">
          <p class="kicker">${said.kicker(organisation.name, formats.whole(organisation.figures.employees))}</p>
          <h1>${said.heading}</h1>
          <gs-presenter-bar .minutes=${5}></gs-presenter-bar>
        </div>
        <section class="lesson-step" id="lesson-step" tabindex="-1" aria-labelledby="step-title">
          ${!this.begun ? this.#intro() : over ? this.#debrief() : this.#quarter(formats)}
        </section>
        <gs-own-work @work-deleted=${() => this.#again()}></gs-own-work>
      </main>
      <footer class="wide"><p>${text.page.footer}</p></footer>
    `;
  }

  #intro(): TemplateResult {
    const said = words.play;
    return html`
      <h2 class="unseen" id="step-title">${said.start}</h2>
      ${said.intro.map(
        (paragraph) => html`
          <p class="step-text">${paragraph}</p>
        `,
      )}
      <p class="act-line">
        <label class="inline-label">
          ${said.seed}
          <input
            class="inline-number"
            type="number"
            min="1"
            max="9999"
            .value=${String(this.number)}
            aria-describedby="${this.uid}-seed"
            @change=${(event: Event) => {
              const number = Math.round(Number((event.target as HTMLInputElement).value));
              this.number = Math.max(1, Math.min(9999, number || 1));
            }}
          />
        </label>
        <span class="quiet" id="${this.uid}-seed">${said.seedHelp}</span>
      </p>
      <button
        class="button"
        @click=${() => {
          this.begun = true;
          this.#moved = true;
        }}
      >
        ${said.start}
      </button>
    `;
  }

  #quarter(formats: Formats): TemplateResult {
    const said = words.play;
    const quarter = this.decisions.length;
    const living = quarter > 0 && this.#year.busy;
    const decide = {
      decision: this.deciding,
      quarter,
      prices: this.#prices.value,
      spent: this.#spent,
      budget: this.#budget,
      formats,
      uid: this.uid,
      change: (decision: QuarterDecision) => (this.deciding = decision),
    };
    return html`
      <p class="step-count">${said.quarter(quarter + 1)}</p>
      <h2 id="step-title">${said.quarterTitle(quarter)}</h2>
      <h3>${said.soFar}</h3>
      ${quarter === 0 ? this.#nothingYet() : this.#soFar(formats)} ${this.#foundOut(formats)}
      <h3>${said.decide}</h3>
      ${decisionForm(decide)}
      <p class="act-line">
        <button class="button" ?disabled=${living || !isAffordable(decide)} @click=${() => this.#liveOn()}>
          ${said.live}
        </button>
      </p>
    `;
  }

  #nothingYet(): TemplateResult {
    return html`
      <p>${words.play.nothingYet}</p>
    `;
  }

  #soFar(formats: Formats): TemplateResult {
    const said = words.play;
    const world = this.#year.value;
    if (world === null || this.#year.busy) {
      return html`
        <p class="quiet waiting-line" role="status">${this.#year.failed ? said.failed : said.living}</p>
      `;
    }
    const week = this.#week;
    const run = world.runs[0]!;
    const values = Array.from(run.active.subarray(0, week + 1), (count) => count / world.employees);
    const active = formats.share(values.at(-1) ?? 0);
    const events = this.#eventsOfQuarter(world, formats);
    return html`
      <gs-course-chart
        .courses=${[{ id: 'mine', name: said.yourYear, hue: 'blue', values }]}
        .weeks=${GAME_WEEKS}
        .summary=${said.chart(active, week + 1)}
      ></gs-course-chart>
      <p role="status">
        ${said.shows(active, formats.whole(run.contributing[week] ?? 0), formats, week + 1)}
        ${events.length === 0 ? '' : said.quarterEvents(formats.list(events))}
      </p>
    `;
  }

  #eventsOfQuarter(world: WatchedWorld, formats: Formats): readonly string[] {
    const { events } = world.runs[0]!;
    const from = (this.decisions.length - 1) * QUARTER_WEEKS;
    return EVENT_KINDS.flatMap((kind, code) => {
      let count = 0;
      for (let week = from; week < from + QUARTER_WEEKS; week++) count += events[week * EVENT_KINDS.length + code]!;
      const sentence = count === 0 ? null : words.reasons.counted(kind, count, formats);
      return sentence === null ? [] : [sentence];
    }).slice(0, MOST_EVENTS);
  }

  /** What was asked for this quarter, at the price of hours. */
  #foundOut(formats: Formats): TemplateResult | typeof nothing {
    const said = words.play;
    const { information } = this.deciding;
    const world = this.#year.value;
    if (information.length === 0 || world === null || this.decisions.length === 0) return nothing;
    return html`
      <div class="found-out" role="status">
        <h3>${said.found}</h3>
        ${information.includes('ties') ? tiesShown(world, this.#week, formats) : nothing}
        ${
          information.includes('left')
            ? this.#left.value === null || this.#left.busy
              ? html`
                  <p class="quiet">${said.looking}</p>
                `
              : whyLeftShown(this.#left.value)
            : nothing
        }
      </div>
    `;
  }

  #debrief(): TemplateResult {
    const said = words.play.debrief;
    return html`
      <h2 id="step-title">${said.heading}</h2>
      <gs-year-debrief
        .lesson=${this.#lesson}
        .seed=${this.#seed}
        .decisions=${this.decisions}
        .best=${this.#best.value}
        .runs=${this.#runs}
      ></gs-year-debrief>
      <p class="act-line">
        <button class="button" @click=${() => this.#again()}>${said.again}</button>
      </p>
    `;
  }

  #liveOn(): void {
    this.decisions = [...this.decisions, this.deciding];
    // What was bought goes on being offered; what was found out has been used.
    this.deciding = { ...this.deciding, information: [] };
    this.#moved = true;
  }

  #again(): void {
    this.number += 1;
    this.decisions = [];
    this.deciding = FIRST_DECISION;
    this.begun = false;
    this.#moved = true;
  }

  /** Takes up the year this browser has kept, unless another has begun meanwhile. */
  async #resume(): Promise<void> {
    const found = readGame(await kept('play'));
    if (found !== null && !this.begun) {
      this.number = found.number;
      this.decisions = found.decisions;
      this.deciding = found.deciding;
      this.begun = true;
    }
    this.#resumed = true;
  }

  protected override updated(): void {
    document.title = words.play.title;
    const { number, decisions, deciding, begun } = this;
    if (this.#resumed) void keep('play', begun ? { number, decisions, deciding } : null);
    if (!this.#moved) return;
    this.#moved = false;
    const section = this.querySelector<HTMLElement>('#lesson-step')!;
    section.focus({ preventScroll: true });
    section.scrollIntoView({ block: 'start' });
  }
}

customElements.define('gs-play-page', PlayPage);
