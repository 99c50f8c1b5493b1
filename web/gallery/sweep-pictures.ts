import { html, type TemplateResult } from 'lit';
import { drawDistribution } from '../../src/charts/distribution/draw.ts';
import { layoutDistribution } from '../../src/charts/distribution/layout.ts';
import { drawEffects } from '../../src/charts/effects/draw.ts';
import { layoutEffects } from '../../src/charts/effects/layout.ts';
import type { Hue } from '../../src/charts/hues.ts';
import { drawSpans } from '../../src/charts/spans/draw.ts';
import { layoutSpans } from '../../src/charts/spans/layout.ts';
import { formatsFor } from '../../src/text/formats.ts';

const WIDEST = 660;
const TYPE = 14;
const PLANS: readonly { readonly id: string; readonly name: string; readonly hue: Hue }[] = [
  { id: 'bottom-up', name: 'Real bottom-up', hue: 'blue' },
  { id: 'top-down', name: 'Top-down', hue: 'orange' },
];
const { share, signedPoints } = formatsFor('en', 'EUR');

/** The pictures of a sweep's report, in their states: usual, one, thousands, nothing. */
export function sweepPictures(): TemplateResult {
  return html`
    ${[10, 1, 2000, 0].map((points) => each(`${points} points`, (width) => drawSpans(layoutSpans(spans(points), { width, type: TYPE, write: signedPoints }), 'Differences at every point')))}
    ${[['0.1', '0.5', '0.9'], ['only one'], Array.from({ length: 12 }, (_, at) => `level number ${at + 1}`)].map(
      (levels) =>
        each(`${levels.length} levels`, (width) =>
          drawEffects(
            layoutEffects(effects(levels), { width, type: TYPE, write: share, from: 0, to: null }),
            'Means by level',
          ),
        ),
    )}
    ${[400, 1, 0].map((runs) =>
      each(`${runs} runs`, (width) =>
        drawDistribution(
          layoutDistribution(distribution(runs), { width, type: TYPE, write: share, from: 0, to: 1 }),
          'All runs',
        ),
      ),
    )}
  `;
}

function each(name: string, draw: (width: number) => TemplateResult): TemplateResult {
  return html`
    <h3>${name}</h3>
    ${draw(Math.min(WIDEST, document.documentElement.clientWidth - 48))}
  `;
}

/** Even numbers between 0 and 1 that look drawn by chance. */
function uneven(at: number): number {
  return (at * 0.618034) % 1;
}

function spans(points: number) {
  return PLANS.map((plan, order) => ({
    ...plan,
    spans: Array.from({ length: points }, (_, at) => {
      const mean = order * 0.2 - 0.05 + 0.3 * uneven(at + 1);
      const reach = 0.03 + 0.05 * uneven(at + 7);
      return { mean, low: mean - reach, high: mean + reach };
    }),
  }));
}

function effects(levels: readonly string[]) {
  return ['Risk aversion', 'Employees'].map((name, factor) => ({
    id: name,
    name,
    levels,
    lines: PLANS.map(({ hue }, plan) => ({
      hue,
      means: levels.map((_, at) => {
        if (factor === 1 && at === 1) return null;
        const mean = 0.3 + 0.3 * plan + 0.02 * at * (factor === 0 ? -1 : 1);
        return { mean, low: mean - 0.04, high: mean + 0.04 };
      }),
    })),
  }));
}

function distribution(runs: number) {
  return PLANS.map(({ name, hue }, plan) => ({
    name,
    hue,
    values: Float64Array.from(
      { length: runs },
      (_, at) => 0.2 + 0.3 * plan + 0.15 * (uneven(at) + uneven(3 * at + 1)),
    ).sort(),
  }));
}
