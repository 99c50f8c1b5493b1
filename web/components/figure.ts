import { html, nothing, type TemplateResult } from 'lit';
import type { Comparison } from '../../src/experiments/comparison.ts';
import type { Hue } from '../../src/charts/hues.ts';
import { formatsFor, type Formats } from '../../src/text/formats.ts';
import type { Phrase } from '../../src/text/phrase.ts';
import { locale, text } from '../state/language.ts';
import { phrases } from './phrases.ts';

/** What every picture on the page needs to know. */
export interface Pictured {
  readonly comparison: Comparison;
  readonly hues: ReadonlyMap<string, Hue>;
  /** Answers the settings before: shown paler until the new one is there. */
  readonly stale: boolean;
}

interface FigureParts {
  readonly id: string;
  readonly title: readonly Phrase[];
  readonly subtitle: string;
  /** Controls of this picture alone, beside its title. */
  readonly controls?: TemplateResult;
  readonly picture: TemplateResult;
  /** The same as numbers. */
  readonly table: TemplateResult | typeof nothing;
}

export function formatsOf({ scenario }: Comparison): Formats {
  return formatsFor(locale, scenario.currency);
}

/** A picture with what it shows above it and where it comes from below. */
export function figure(
  { comparison, hues, stale }: Pictured,
  { id, title, subtitle, controls, picture, table }: FigureParts,
): TemplateResult {
  return html`
    <figure class="figure ${stale ? 'stale' : ''}" aria-labelledby=${id}>
      <div class="figure-head">
        <div>
          <h2 class="figure-title" id=${id}>${phrases(title, hues)}</h2>
          <p class="figure-subtitle">${subtitle}</p>
        </div>
        ${controls ?? nothing}
      </div>
      <div class="picture">${picture}</div>
      <figcaption>
        ${
          table === nothing
            ? nothing
            : html`
                <details class="twin">
                  <summary>${text.charts.table}</summary>
                  ${table}
                </details>
              `
        }
        <p class="provenance">${provenance(comparison)}</p>
      </figcaption>
    </figure>
  `;
}

export function provenance(comparison: Comparison): string {
  const { organisation, seed, replicates, modelVersion } = comparison;
  const formats = formatsOf(comparison);
  const scenario = `${organisation.name}, ${formats.whole(organisation.employees)} ${text.page.question.employees}`;
  return text.charts.provenance({ scenario, seed, replicates, modelVersion }, formats);
}

/** A cell that names a plan, with its colour. */
export function planName(id: string, name: string, hues: ReadonlyMap<string, Hue>): TemplateResult {
  return html`
    <span class="plan-name hue-${hues.get(id) ?? 'slate'}">
      <svg class="swatch" aria-hidden="true" width="14" height="10" viewBox="0 0 14 10"><path d="M1,5H13"></path></svg>
      ${name}
    </span>
  `;
}
