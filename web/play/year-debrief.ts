import { html, nothing, type TemplateResult } from 'lit';
import type { Lesson } from '../../scenarios/lesson.ts';
import type { Strategy } from '../../scenarios/scenario.ts';
import type { Hue } from '../../src/charts/hues.ts';
import type { Comparison } from '../../src/experiments/comparison.ts';
import { planPrice } from '../../src/experiments/lesson/plan-price.ts';
import {
  FOCUSES,
  GAME_WEEKS,
  gameScenario,
  leftAlone,
  PLAY_OPTIONS,
  steadyYear,
  yearPlan,
  type Focus,
  type QuarterDecision,
} from '../../src/experiments/play/game.ts';
import type { TriedYear } from '../../src/experiments/play/search-year.ts';
import { formatsFor, type Formats } from '../../src/text/formats.ts';
import '../components/course-chart.ts';
import { LightElement } from '../components/light-element.ts';
import type { LessonRuns } from '../lesson/lesson-runs.ts';
import { Answering } from '../state/answering.ts';
import { words } from '../state/classroom-words.ts';
import { locale, text } from '../state/language.ts';

const WORLDS = 24;
const HUES: Readonly<Record<string, Hue>> = { mine: 'blue', alone: 'stone', best: 'green', changed: 'purple' };

/** One thing done otherwise: `without 2`, `with 0`, `focus answering`. */
type Change = string;

/** The year as it was, beside the years that were not. */
export class YearDebrief extends LightElement {
  static override properties = {
    lesson: { attribute: false },
    seed: { attribute: false },
    decisions: { attribute: false },
    best: { attribute: false },
    runs: { attribute: false },
    change: { state: true },
  };
  declare lesson: Lesson;
  declare seed: string;
  declare decisions: readonly QuarterDecision[];
  /** The best steady year found, null while it is searched. */
  declare best: TriedYear | null;
  declare runs: LessonRuns;
  declare change: Change;

  readonly #years = new Answering<Comparison>(this);

  constructor() {
    super();
    this.best = null;
    this.change = '';
  }

  protected override render(): TemplateResult {
    const said = words.play.debrief;
    const { lesson, runs, seed } = this;
    const strategies = this.#strategies();
    this.#years.ask(JSON.stringify(strategies.map(({ id, levers, then }) => [id, levers, then])), (signal) =>
      runs.compare(gameScenario(lesson, strategies), seed, WORLDS, signal),
    );
    const comparison = this.#years.value;
    const formats = formatsFor(locale, lesson.currency);
    return html`
      ${
        comparison === null
          ? html`
              <p class="quiet waiting-line" role="status">${this.#years.failed ? words.lesson.failed : said.running}</p>
            `
          : this.#shown(comparison, formats)
      }
      <div class="debrief">
        <div>
          <h3>${said.talkHeading}</h3>
          <ol class="talk">
            ${said.talk.map(
              (question) => html`
                <li>${question}</li>
              `,
            )}
          </ol>
        </div>
        <div>
          <h3>${said.yours}</h3>
          <ul class="lines">
            ${this.decisions.map(
              (decision, quarter) => html`
                <li>${said.decided(quarter + 1, decisionInWords(decision, formats))}</li>
              `,
            )}
          </ul>
        </div>
      </div>
    `;
  }

  #strategies(): readonly Strategy[] {
    const said = words.play.debrief.names;
    const employees = this.lesson.organisation.figures.employees;
    const strategies = [leftAlone('alone', said.alone), yearPlan('mine', said.mine, this.decisions, employees)];
    if (this.best !== null)
      strategies.push(yearPlan('best', said.best, steadyYear(this.best.focus, this.best.shopping), employees));
    if (this.change !== '')
      strategies.push(yearPlan('changed', said.changed, changed(this.decisions, this.change), employees));
    return strategies;
  }

  #shown(comparison: Comparison, formats: Formats): TemplateResult {
    const said = words.play.debrief;
    const { employees } = comparison.organisation;
    // The first replicate is the company that was played in.
    const courses = comparison.strategies.flatMap(({ id, name, series }) => {
      const values = series.weeklyActive!.runs[0];
      return values === undefined ? [] : [{ id, name, hue: HUES[id] ?? 'slate', values }];
    });
    return html`
      <p class="found-line" role="status">${this.#sentence(comparison, formats)}</p>
      <p>${this.#bestWords(comparison, formats)}</p>
      <gs-course-chart .courses=${courses} .weeks=${GAME_WEEKS} .summary=${said.chart}></gs-course-chart>
      <p class="quiet">${said.hereAndThere}</p>
      <table>
        <thead>
          <tr>
            <th scope="col">${said.table.year}</th>
            <th scope="col">${said.table.here}</th>
            <th scope="col">${said.table.mean}</th>
            <th scope="col">${said.table.price}</th>
          </tr>
        </thead>
        <tbody>
          ${comparison.strategies.map(
            (result) => html`
              <tr>
                <th scope="row">${result.name}</th>
                <td>${formats.share(result.replicates[0]?.outcomes.sustained ?? null)}</td>
                <td>${formats.share(result.outcomes.sustained.mean, result.outcomes.sustained)}</td>
                <td>${formats.money(planPrice(result, comparison.scenario.parameters))}</td>
              </tr>
            `,
          )}
        </tbody>
      </table>
      ${this.#changeChoice()}
      <p class="provenance">
        ${formats.whole(employees)} ${text.page.question.employees};
        ${words.lesson.worldsOf(comparison.replicates, comparison.seed, comparison.modelVersion)}
      </p>
    `;
  }

  #sentence(comparison: Comparison, formats: Formats): string {
    const said = words.play.debrief;
    const [alone, mine] = comparison.strategies;
    const here = (of: typeof mine) => formats.share(of?.replicates[0]?.outcomes.sustained ?? null);
    const { mean = null, low = null, high = null } = comparison.differences[0]?.outcomes.sustained ?? {};
    if (mean === null || low === null || high === null || (low <= 0 && high >= 0))
      return said.sentence(here(mine), here(alone), null);
    const by = (mine?.replicates[0]?.outcomes.sustained ?? 0) - (alone?.replicates[0]?.outcomes.sustained ?? 0);
    const points = formats.points(Math.abs(by));
    return said.sentence(here(mine), here(alone), by >= 0 ? said.more(points) : said.less(points));
  }

  #bestWords(comparison: Comparison, formats: Formats): string {
    const said = words.play.debrief;
    const best = comparison.strategies.find(({ id }) => id === 'best');
    const mine = comparison.strategies.find(({ id }) => id === 'mine');
    if (best === undefined || mine === undefined || this.best === null) return said.searching;
    const decision = { focus: this.best.focus, shopping: this.best.shopping, information: [] };
    const sentence = said.best(
      formats.share(best.outcomes.sustained.mean, best.outcomes.sustained),
      decisionInWords(decision, formats),
    );
    const better = (mine.outcomes.sustained.mean ?? 0) > (best.outcomes.sustained.mean ?? 0);
    return better ? `${sentence} ${said.beaten}` : sentence;
  }

  #changeChoice(): TemplateResult {
    const said = words.play.debrief;
    return html`
      <p class="act-line">
        <label class="inline-label">
          ${said.changeLabel}
          <select
            class="inline-select"
            @change=${(event: Event) => (this.change = (event.target as HTMLSelectElement).value)}
          >
            <option value="" .selected=${this.change === ''}>${said.choose}</option>
            ${changesOf(this.decisions).map(
              ({ id, name }) => html`
                <option value=${id} .selected=${this.change === id}>${name}</option>
              `,
            )}
          </select>
        </label>
        ${this.#years.busy ? said.running : nothing}
      </p>
    `;
  }
}

/** Every single change to what was decided: something left out, something had from the start, another focus. */
function changesOf(decisions: readonly QuarterDecision[]): readonly { readonly id: Change; readonly name: string }[] {
  const said = words.play;
  const options = PLAY_OPTIONS.map(({ id }, place) => {
    const used = decisions.some(({ shopping }) => shopping[place]! > 0);
    const { name } = said.option(id);
    return used
      ? { id: `without ${place}`, name: said.debrief.without(name) }
      : { id: `with ${place}`, name: said.debrief.with(name) };
  });
  const focuses = FOCUSES.filter((focus) => focus !== 'idle').map((focus) => ({
    id: `focus ${focus}`,
    name: said.debrief.focus(said.focus(focus).name),
  }));
  return [...options, ...focuses];
}

function changed(decisions: readonly QuarterDecision[], change: Change): readonly QuarterDecision[] {
  const [kind, what = ''] = change.split(' ');
  return decisions.map((decision, quarter) => {
    if (kind === 'focus') return { ...decision, focus: what as Focus };
    const place = Number(what);
    const amount = kind === 'with' && !(PLAY_OPTIONS[place]!.once && quarter > 0) ? 1 : 0;
    return { ...decision, shopping: decision.shopping.map((old, other) => (other === place ? amount : old)) };
  });
}

/** `answer questions; champions, training`. */
function decisionInWords({ focus, shopping, information }: QuarterDecision, formats: Formats): string {
  const said = words.play;
  const bought = PLAY_OPTIONS.flatMap(({ id, amounts }, place) => {
    const amount = amounts[shopping[place]! - 1];
    if (amount === undefined) return [];
    const { name, amounts: names } = said.option(id);
    return [amounts.length === 1 ? name.toLowerCase() : `${name.toLowerCase()} (${names[amount.id]!})`];
  });
  const asked = information.map((kind) => said.information[kind].name.toLowerCase());
  return [said.focus(focus).name, ...(bought.length > 0 ? [formats.list(bought)] : []), ...asked].join('; ');
}

customElements.define('gs-year-debrief', YearDebrief);
