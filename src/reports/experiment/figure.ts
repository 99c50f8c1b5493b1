import { html, type TemplateResult } from 'lit';
import type { ReportContext } from './report-context.ts';
import { provenance } from './section.ts';

/** The widths a picture is drawn at; the style sheet shows the one that fits. */
const WIDTHS = [
  { name: 'narrow', width: 312 },
  { name: 'medium', width: 660 },
  { name: 'wide', width: 1040 },
] as const;
/** Type size of the charts, px. */
export const TYPE = 14;

export interface Figure {
  /** What it says. */
  readonly title: string;
  /** What it shows. */
  readonly note: string;
  readonly draw: (width: number) => TemplateResult;
  /** The same in numbers. */
  readonly table: TemplateResult;
  readonly context: ReportContext;
}

/** A picture with its table. It is drawn at three widths, because a page without scripts cannot measure. */
export function figure({ title, note, draw, table: numbers, context }: Figure): TemplateResult {
  return html`
    <figure>
      <figcaption>
        <h3>${title}</h3>
        <p class="quiet">${note}</p>
      </figcaption>
      ${WIDTHS.map(
        ({ name, width }) => html`
          <div class="picture ${name}">${draw(width)}</div>
        `,
      )}
      <details>
        <summary>${context.text.report.table}</summary>
        <div class="scroll" tabindex="0" role="region" aria-label=${note}>${numbers}</div>
      </details>
      <p class="quiet">${provenance(context)}</p>
    </figure>
  `;
}

/** A table whose first column heads its rows; columns of numbers stand to the right. */
export function table(
  heads: readonly string[],
  rows: readonly (readonly (string | TemplateResult)[])[],
  numeric: readonly number[] = [],
): TemplateResult {
  const kind = (column: number): string => (numeric.includes(column) ? 'number' : 'words');
  return html`
    <table>
      <thead>
        <tr>
          ${heads.map(
            (head, column) => html`
              <th scope="col" class=${kind(column)}>${head}</th>
            `,
          )}
        </tr>
      </thead>
      <tbody>
        ${rows.map(
          ([first, ...others]) => html`
            <tr>
              <th scope="row" class=${kind(0)}>${first}</th>
              ${others.map(
                (cell, column) => html`
                  <td class=${kind(column + 1)}>${cell}</td>
                `,
              )}
            </tr>
          `,
        )}
      </tbody>
    </table>
  `;
}
