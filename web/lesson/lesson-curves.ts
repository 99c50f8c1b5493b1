import { html, nothing, type TemplateResult } from 'lit';
import { assignHues, type Hue } from '../../src/charts/hues.ts';
import { drawAdoption } from '../../src/charts/adoption/draw.ts';
import { layoutAdoption, ROOM_FOR_LABELS, type AdoptionBefore } from '../../src/charts/adoption/layout.ts';
import type { Comparison } from '../../src/experiments/comparison.ts';
import { formatsFor, type Formats } from '../../src/text/formats.ts';
import { planName } from '../components/figure.ts';
import { LightElement } from '../components/light-element.ts';
import { MeasuredWidth } from '../components/measured-width.ts';
import { words } from '../state/classroom-words.ts';
import { locale, text } from '../state/language.ts';

/** Weekly use under some plans, and the guess beside it. */
export class LessonCurves extends LightElement {
  static override properties = {
    comparison: { attribute: false },
    guess: { attribute: false },
    earlier: { attribute: false },
    stale: { type: Boolean },
  };
  declare comparison: Comparison;
  /** Weekly, null for none. */
  declare guess: Float64Array | null;
  /** An earlier answer: its medians are drawn dotted. */
  declare earlier: Comparison | null;
  declare stale: boolean;

  readonly #measured = new MeasuredWidth(this);

  constructor() {
    super();
    this.guess = null;
    this.earlier = null;
    this.stale = false;
  }

  protected override render(): TemplateResult {
    const { comparison, guess } = this;
    const formats = formatsFor(locale, comparison.scenario.currency);
    const hues = assignHues(comparison.strategies.map(({ id }) => id));
    const strategies = comparison.strategies.map(({ id, name, series }) => ({
      id,
      name,
      hue: hues.get(id) ?? ('slate' as const),
      series: series.weeklyActive!,
      value: formats.share(series.weeklyActive!.median.at(-1) ?? null),
    }));
    const width = this.#measured.width || 900;
    const nameless = width < ROOM_FOR_LABELS;
    const dotted = (this.earlier?.strategies ?? []).map(({ id, series }) => ({
      id,
      hue: hues.get(id) ?? ('slate' as const),
      median: series.weeklyActive!.median,
    }));
    const layout = layoutAdoption(
      {
        strategies,
        weeks: comparison.weeks,
        arrangement: nameless ? 'small' : 'together',
        before: guess === null ? dotted : [...dotted, guessed(guess, formats)],
        topAtLeast: 0.5,
      },
      {
        width,
        type: this.#measured.type,
        writeShare: (share) => formats.share(share),
        writeWeek: text.charts.weekTick,
        writeRead: (week) => text.charts.week(week + 1),
      },
    );
    return html`
      <figure class="lesson-curves ${this.stale ? 'stale' : ''}">
        <p class="figure-subtitle">
          ${text.charts.adoption.subtitle(comparison.replicates, formats)}
          ${dotted.length > 0 ? words.lesson.organisation.dotted : nothing}
        </p>
        <div class="picture">
          ${drawAdoption(layout, words.lesson.reveal.chart(strategies.map(({ name, value }) => `${name} ${value}`).join(', ')))}
        </div>
        <figcaption>
          ${nameless ? this.#key(hues) : nothing}
          <p class="provenance">
            ${words.lesson.worldsOf(comparison.replicates, comparison.seed, comparison.modelVersion)}
          </p>
        </figcaption>
      </figure>
    `;
  }

  /** What the lines are, where there is no room to say it at their ends. */
  #key(hues: ReadonlyMap<string, Hue>): TemplateResult {
    return html`
      <p class="curve-key">
        ${this.comparison.strategies.map(({ id, name }) => planName(id, name, hues))}
        ${
          this.guess === null
            ? nothing
            : html`
                <span class="plan-name hue-purple">
                  <svg class="swatch dotted" aria-hidden="true" width="14" height="10" viewBox="0 0 14 10">
                    <path d="M1,5H13"></path>
                  </svg>
                  ${words.lesson.reveal.guess}
                </span>
              `
        }
      </p>
    `;
  }
}

function guessed(median: Float64Array, formats: Formats): AdoptionBefore {
  const end = { name: words.lesson.reveal.guess, value: formats.share(median.at(-1) ?? null) };
  return { id: 'guess', hue: 'purple', median, end };
}

customElements.define('gs-lesson-curves', LessonCurves);
