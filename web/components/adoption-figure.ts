import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { courseOf, findAdoption } from '../../src/charts/adoption/course.ts';
import { drawAdoption } from '../../src/charts/adoption/draw.ts';
import { layoutAdoption, ROOM_FOR_LABELS, weekAt, type AdoptionLayout } from '../../src/charts/adoption/layout.ts';
import { weekTicks } from '../../src/charts/week-ticks.ts';
import type { Comparison, SeriesSummary } from '../../src/experiments/comparison.ts';
import { text } from '../state/language.ts';
import { historyOf, type UsageShown } from '../state/usage-shown.ts';
import { figure, formatsOf, planName, type Pictured } from './figure.ts';
import { LightElement } from './light-element.ts';
import { MeasuredWidth } from './measured-width.ts';

type Arrangement = 'together' | 'apart';

/** Weekly active share: medians, bands and single worlds; a week can be read by pointing at it or with the arrow keys. */
export class AdoptionFigure extends LightElement {
  static override properties = {
    pictured: { attribute: false },
    usage: { attribute: false },
    arrangement: { state: true },
    readWeek: { state: true },
  };
  declare pictured: Pictured;
  /** What has been measured of the own platform, to stand beside what is simulated. */
  declare usage: UsageShown | null;
  declare arrangement: Arrangement;
  /** Week (0-based) that is being read, or null. */
  declare readWeek: number | null;
  readonly #measured = new MeasuredWidth(this);
  #top = 0;
  #layout: AdoptionLayout | null = null;

  constructor() {
    super();
    this.usage = null;
    this.arrangement = 'together';
    this.readWeek = null;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    const before = changed.get('pictured');
    if (before !== undefined && !sameQuestion(before.comparison, this.pictured.comparison)) {
      this.#top = 0;
      this.readWeek = null;
    }
  }

  protected override render() {
    const { comparison, hues } = this.pictured;
    const { weeks } = comparison;
    const formats = formatsOf(comparison);
    const words = text.charts.adoption;
    const width = this.#measured.width;
    const shown = this.readWeek ?? weeks - 1;
    const strategies = comparison.strategies.map(({ id, name, series }) => ({
      id,
      name,
      hue: hues.get(id)!,
      series: series.weeklyActive!,
      value: formats.share(series.weeklyActive!.median[shown] ?? null),
    }));
    const history = this.usage === null ? null : historyOf(this.usage);
    const layout = layoutAdoption(
      { strategies, weeks, arrangement: this.arrangement, history, topAtLeast: this.#top, readWeek: this.readWeek },
      {
        width,
        type: this.#measured.type,
        writeShare: (share) => formats.share(share),
        writeWeek: text.charts.weekTick,
        writeRead: (week) => text.charts.week(week + 1),
      },
    );
    this.#layout = layout;
    this.#top = layout.top;
    const courses = strategies.map(({ id, name, series }) => courseOf(id, name, series.median));
    return figure(this.pictured, {
      id: `${this.uid}-title`,
      title: words.title(findAdoption(courses), formats),
      subtitle: [words.subtitle(comparison.replicates, formats), this.usage?.subtitle].filter(Boolean).join(' '),
      ...(width >= ROOM_FOR_LABELS ? { controls: this.#arrangementChoice() } : {}),
      picture: html`
        <div class="reader" @pointermove=${this.#point} @pointerleave=${this.#leave}>
          ${drawAdoption(layout, words.summary(courses, weeks, formats))}
          ${weeks > 1 ? this.#weekReader(shown) : nothing}
        </div>
      `,
      table: adoptionTable(comparison, this.pictured, this.usage),
      data: () => ({
        header: ['week', 'plan', 'median', 'q05', 'q25', 'q75', 'q95'],
        rows: [
          ...comparison.strategies.flatMap(({ id, series }) => {
            const { median, q05, q25, q75, q95 } = series.weeklyActive!;
            return Array.from(median, (value, week) => [
              week + 1,
              id,
              value,
              q05[week]!,
              q25[week]!,
              q75[week]!,
              q95[week]!,
            ]);
          }),
          // What was measured has a single number a week, in the place of the median.
          ...(history?.points ?? []).map(({ week, share }) => [week, 'measured', share, null, null, null, null]),
        ],
      }),
    });
  }

  /** The keyboard's way of pointing at a week. */
  #weekReader(shown: number): TemplateResult {
    const { comparison } = this.pictured;
    const formats = formatsOf(comparison);
    const values = comparison.strategies.map(
      ({ name, series }) => `${name} ${formats.share(series.weeklyActive!.median[shown] ?? null)}`,
    );
    return html`
      <input
        class="week-reader"
        type="range"
        min="1"
        max=${comparison.weeks}
        .value=${String(shown + 1)}
        aria-label=${text.charts.adoption.reader}
        aria-valuetext="${text.charts.week(shown + 1)}: ${values.join(', ')}"
        @input=${(event: Event) => (this.readWeek = Number((event.target as HTMLInputElement).value) - 1)}
        @blur=${this.#leave}
      />
    `;
  }

  #arrangementChoice(): TemplateResult {
    const words = text.charts.adoption;
    const option = (value: Arrangement, label: string) => html`
      <label>
        <input
          type="radio"
          name="${this.uid}-arrangement"
          .checked=${this.arrangement === value}
          @change=${() => (this.arrangement = value)}
        />
        <span>${label}</span>
      </label>
    `;
    return html`
      <fieldset class="switch">
        <legend class="unseen">${words.arrangement}</legend>
        ${option('together', words.together)}${option('apart', words.apart)}
      </fieldset>
    `;
  }

  readonly #point = (event: PointerEvent): void => {
    if (event.pointerType === 'touch' || this.#layout === null) return;
    const box = (event.currentTarget as HTMLElement).getBoundingClientRect();
    const x = event.clientX - box.left;
    const y = event.clientY - box.top;
    const panel = this.#layout.panels.find(
      ({ left, right, upper, lower }) => x >= left - 4 && x <= right + 4 && y >= upper - 24 && y <= lower + 24,
    );
    this.readWeek = panel === undefined ? null : weekAt(panel, this.pictured.comparison.weeks, x);
  };

  readonly #leave = (): void => {
    this.readWeek = null;
  };
}

/** Whether two comparisons differ in nothing but how many worlds have been run. */
function sameQuestion(a: Comparison, b: Comparison): boolean {
  return a.scenario === b.scenario && a.seed === b.seed;
}

const ROWS = 9;

function adoptionTable(comparison: Comparison, { hues }: Pictured, usage: UsageShown | null): TemplateResult {
  const formats = formatsOf(comparison);
  const words = text.charts.adoption;
  const weeks = weekTicks(comparison.weeks, ROWS).filter((week) => week > 0);
  const points = usage === null ? [] : historyOf(usage).points;
  /** The last that was measured in the weeks a row stands for. */
  const measured = (week: number, after: number) =>
    points.filter((point) => point.week > after && point.week <= week && point.share !== null).at(-1)?.share ?? null;
  const cell = (series: SeriesSummary, week: number) => html`
    <td>
      ${formats.share(series.median[week]!)}
      <span class="quiet">${words.range(formats.share(series.q05[week]!), formats.share(series.q95[week]!))}</span>
    </td>
  `;
  return html`
    <table>
      <caption>${words.median}; ${words.middle90.toLowerCase()}</caption>
      <thead>
        <tr>
          <th scope="col">${text.watch.week}</th>
          ${comparison.strategies.map(
            ({ id, name }) => html`
              <th scope="col">${planName(id, name, hues)}</th>
            `,
          )}
          ${
            usage === null
              ? nothing
              : html`
                  <th scope="col">${usage.column}</th>
                `
          }
        </tr>
      </thead>
      <tbody>
        ${weeks.map(
          (week, row) => html`
            <tr>
              <th scope="row">${week}</th>
              ${comparison.strategies.map(({ series }) => cell(series.weeklyActive!, week - 1))}
              ${
                usage === null
                  ? nothing
                  : html`
                      <td>${formats.share(measured(week, weeks[row - 1] ?? 0))}</td>
                    `
              }
            </tr>
          `,
        )}
      </tbody>
    </table>
  `;
}

customElements.define('gs-adoption-figure', AdoptionFigure);
