import { html, type TemplateResult } from 'lit';
import type { Hue } from '../../src/charts/hues.ts';
import { text } from '../state/language.ts';
import { planName } from './figure.ts';

/** A table with a row for each plan. */
export function planTable(
  columns: readonly string[],
  plans: readonly { readonly id: string; readonly name: string; readonly cells: readonly string[] }[],
  hues: ReadonlyMap<string, Hue>,
): TemplateResult {
  return html`
    <table>
      <thead>
        <tr>
          <th scope="col">${text.charts.strategy}</th>
          ${columns.map(
            (column) => html`
              <th scope="col">${column}</th>
            `,
          )}
        </tr>
      </thead>
      <tbody>
        ${plans.map(
          ({ id, name, cells }) => html`
            <tr>
              <th scope="row">${planName(id, name, hues)}</th>
              ${cells.map(
                (cell) => html`
                  <td>${cell}</td>
                `,
              )}
            </tr>
          `,
        )}
      </tbody>
    </table>
  `;
}
