import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import type { Organisation } from '../../sim/index.ts';
import type { Scenario } from '../../scenarios/scenario.ts';
import { drawBalance } from '../../src/charts/reasons/draw.ts';
import { layoutBalance } from '../../src/charts/reasons/layout.ts';
import type { PersonStory as Story, PersonWeek } from '../../src/experiments/tell-person.ts';
import { formatsFor, type Formats } from '../../src/text/formats.ts';
import { words } from '../state/classroom-words.ts';
import { locale, text } from '../state/language.ts';
import { questionKey } from '../state/question-key.ts';
import { Watcher } from '../workers/watcher.ts';
import { LightElement } from './light-element.ts';
import { MeasuredWidth } from './measured-width.ts';

/** Reasons that weigh less than this go without saying. */
const WORTH_SAYING = 0.1;
const MOST_SAID = 4;

/** One person's weeks: what they weighed, what they did, what happened to them. */
export class PersonStoryElement extends LightElement {
  static override properties = {
    scenario: { attribute: false },
    imported: { attribute: false },
    strategyId: { attribute: false },
    seed: { attribute: false },
    employee: { attribute: false },
    week: { attribute: false },
    story: { state: true },
    failed: { state: true },
  };
  declare scenario: Scenario;
  declare imported: Organisation | null;
  declare strategyId: string;
  declare seed: string;
  declare employee: number;
  /** Week looked into, 0-based; −1 for one that tells something. */
  declare week: number;
  declare story: Story | null;
  declare failed: boolean;

  readonly #measured = new MeasuredWidth(this);
  readonly #watcher = new Watcher();
  #asked = '';
  #asking: AbortController | null = null;

  constructor() {
    super();
    this.imported = null;
    this.week = -1;
    this.story = null;
    this.failed = false;
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#asking?.abort();
    this.#watcher.close();
    this.#asked = '';
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    // Somebody else, another telling week; unless whoever shows them says which.
    if (changed.has('employee') && !changed.has('week')) this.week = -1;
    const { scenario, strategyId, seed, employee, imported } = this;
    const asked = questionKey([scenario, strategyId, seed, employee, imported?.size]);
    if (asked === this.#asked || employee < 0) return;
    this.#asked = asked;
    this.#asking?.abort(new DOMException('Somebody else was asked for.', 'AbortError'));
    const asking = new AbortController();
    this.#asking = asking;
    this.#watcher.tell({ scenario, strategyId, seed, employee, organisation: imported }, asking.signal).then(
      (story) => {
        if (asking.signal.aborted) return;
        this.failed = false;
        this.story = story;
        if (this.week < 0 || this.week >= story.weeks.length) this.week = tellingWeek(story);
      },
      () => {
        if (!asking.signal.aborted) this.failed = true;
      },
    );
  }

  protected override render(): TemplateResult {
    const said = words.reasons;
    if (this.failed) {
      return html`
        <p class="mistake">${said.failed}</p>
      `;
    }
    const { story } = this;
    if (story === null) {
      return html`
        <p class="quiet" role="status">${said.waiting}</p>
      `;
    }
    const formats = formatsFor(locale, this.scenario.currency);
    if (story.employee !== this.employee) {
      return html`
        <p class="quiet story-waiting" role="status">${said.waiting}</p>
      `;
    }
    const week = story.weeks[Math.max(0, Math.min(this.week, story.weeks.length - 1))];
    return html`
      <section class="story" aria-label=${said.heading(story.employee + 1)}>
        <h3>${said.heading(story.employee + 1)}</h3>
        <p class="quiet">${said.of(story.department + 1, story.ties, null)}</p>
        ${week === undefined ? nothing : this.#weeks(story, week, formats)}
        <h4>${said.happened}</h4>
        ${this.#events(story)}
      </section>
    `;
  }

  #weeks(story: Story, week: PersonWeek, formats: Formats): TemplateResult {
    const said = words.reasons;
    const layout = layoutBalance(story.weeks, this.week, {
      width: this.#measured.width || 640,
      type: this.#measured.type,
      writeWeek: text.charts.weekTick,
    });
    const sentence = this.#sentence(story, week, formats);
    return html`
      ${drawBalance(layout, said.strip)}
      <input
        class="story-week"
        type="range"
        min="1"
        max=${story.weeks.length}
        .value=${String(this.week + 1)}
        aria-label=${said.chooseWeek}
        aria-valuetext=${said.week(this.week + 1)}
        @input=${(event: Event) => (this.week = Number((event.target as HTMLInputElement).value) - 1)}
      />
      <p class="story-sentence" role="status">${sentence}</p>
      ${week.aware && story.terms.length > 0 ? this.#terms(story, week, formats) : nothing}
    `;
  }

  #sentence(story: Story, week: PersonWeek, formats: Formats): string {
    const said = words.reasons;
    if (!week.aware) return said.notAware(this.week + 1);
    const ranked = story.terms
      .map(({ id }, place) => ({ id, value: week.values[place]! }))
      .filter(({ value }) => Math.abs(value) >= WORTH_SAYING)
      .sort((a, b) => Math.abs(b.value) - Math.abs(a.value));
    const named = (sign: number) =>
      ranked
        .filter(({ value }) => Math.sign(value) === sign)
        .slice(0, MOST_SAID)
        .map(({ id }) => said.term(id));
    return said.decided(this.week + 1, week.used, named(1), named(-1), formats);
  }

  #terms(story: Story, week: PersonWeek, formats: Formats): TemplateResult {
    const said = words.reasons;
    const rows = story.terms
      .map(({ id }, place) => ({ id, value: week.values[place]! }))
      .filter(({ value }) => value !== 0)
      .sort((a, b) => b.value - a.value);
    const most = Math.max(1e-9, ...rows.map(({ value }) => Math.abs(value)));
    return html`
      <table class="terms">
        <caption>${said.balanceHelp}</caption>
        <thead>
          <tr>
            <th scope="col">${said.termColumn}</th>
            <td class="term-bar-head" aria-hidden="true"></td>
            <th scope="col" class="figure-cell">${said.valueColumn}</th>
          </tr>
        </thead>
        <tbody>
          ${rows.map(
            ({ id, value }) => html`
              <tr>
                <th scope="row">
                  ${said.term(id)}
                  <span class="quiet">${said.termHelp(id)}</span>
                </th>
                <td class="term-bar" aria-hidden="true">${termBar(value / most)}</td>
                <td class="figure-cell">${signed(value, formats)}</td>
              </tr>
            `,
          )}
          <tr class="sum">
            <th scope="row">${said.sum}</th>
            <td aria-hidden="true"></td>
            <td class="figure-cell">${signed(week.utility, formats)}</td>
          </tr>
        </tbody>
      </table>
    `;
  }

  #events(story: Story): TemplateResult {
    const said = words.reasons;
    let contributed = false;
    const told = story.events.filter(({ kind }) => {
      if (kind !== 'contributed') return true;
      const first = !contributed;
      contributed = true;
      return first;
    });
    if (told.length === 0) {
      return html`
        <p class="quiet">${said.nothing}</p>
      `;
    }
    return html`
      <ol class="happened">
        ${told.map(
          ({ week, kind }) => html`
            <li>
              <button class="quiet-button" @click=${() => (this.week = Math.min(week, story.weeks.length - 1))}>
                ${said.eventAt(week + 1, said.event(kind))}
              </button>
            </li>
          `,
        )}
      </ol>
    `;
  }
}

/** The last week of use, else the first in which there was something to decide. */
function tellingWeek({ weeks }: Story): number {
  const used = weeks.findLastIndex((week) => week.used);
  return used >= 0
    ? used
    : Math.max(
        0,
        weeks.findIndex(({ aware }) => aware),
      );
}

/** A bar from the middle: to the right what speaks for use, to the left what speaks against it. */
function termBar(share: number): TemplateResult {
  const length = Math.abs(share) * 50;
  return html`
    <svg class="term-mark ${share > 0 ? 'for' : 'against'}" viewBox="0 0 100 10" preserveAspectRatio="none">
      <rect x=${share > 0 ? 50 : 50 - length} y="1" width=${length} height="8"></rect>
      <line x1="50" x2="50" y1="0" y2="10"></line>
    </svg>
  `;
}

function signed(value: number, formats: Formats): string {
  const written = formats.number(Math.round(Math.abs(value) * 100) / 100);
  return `${value < 0 ? '−' : '+'}${written}`;
}

customElements.define('gs-person-story', PersonStoryElement);
