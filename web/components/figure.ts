import { html, nothing, type TemplateResult } from 'lit';
import type { Comparison } from '../../src/experiments/comparison.ts';
import type { Hue } from '../../src/charts/hues.ts';
import { formatsFor, type Formats } from '../../src/text/formats.ts';
import { plainText, type Phrase } from '../../src/text/phrase.ts';
import { locale, text } from '../state/language.ts';
import { saveCsv, savePng, saveSvg, type FigureData } from '../state/save-figure.ts';
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
  /** The numbers themselves, to be taken away. */
  readonly data?: () => FigureData;
  /** What can be taken away besides the numbers. Default: the picture. */
  readonly saves?: readonly SaveKind[];
}

type SaveKind = 'png' | 'svg' | 'csv';

export function formatsOf({ scenario }: Comparison): Formats {
  return formatsFor(locale, scenario.currency);
}

/** A picture with what it shows above it and where it comes from below. */
export function figure(
  { comparison, hues, stale }: Pictured,
  { id, title, subtitle, controls, picture, table, data, saves = ['png', 'svg', 'csv'] }: FigureParts,
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
        ${data === undefined ? nothing : saving(plainText(title), data, saves)}
      </figcaption>
    </figure>
  `;
}

/** The picture and its numbers as files. */
function saving(title: string, data: () => FigureData, kinds: readonly SaveKind[]): TemplateResult {
  const words = text.compared.save;
  const name = fileName(title);
  const drawing = (event: Event) =>
    (event.target as HTMLElement).closest('figure')!.querySelector<SVGSVGElement>('.picture svg.chart');
  const save = (kind: SaveKind) => (event: Event) => {
    const picture = drawing(event);
    if (kind === 'csv') saveCsv(name, data());
    else if (picture !== null) void (kind === 'svg' ? saveSvg(name, picture) : savePng(name, picture));
  };
  return html`
    <p class="saving">
      ${words.label}
      ${kinds.map(
        (kind) => html`
          <button class="quiet-button" data-save=${kind} @click=${save(kind)}>
            ${words[kind]}
            <span class="unseen">${words.of(title)}</span>
          </button>
        `,
      )}
    </p>
  `;
}

/** A title as a file name: its first few words. */
function fileName(title: string): string {
  const words = title.toLowerCase().match(/[a-z0-9]+/g) ?? ['groundswell'];
  return words.slice(0, 6).join('-');
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
