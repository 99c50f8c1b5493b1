import { html, nothing, type TemplateResult } from 'lit';
import type { Field, FieldValue, NumberField } from '../../../sim/index.ts';
import type { Formats } from '../../../src/text/formats.ts';
import { planEditor } from '../../state/plan-editor-words.ts';
import { optionLabel } from '../../state/told.ts';
import { stepOf, usualMost, within } from '../../state/plan-edits.ts';

export interface FieldInputParts {
  readonly id: string;
  readonly field: Field;
  readonly value: FieldValue;
  readonly formats: Formats;
  readonly change: (value: FieldValue, settled: boolean) => void;
}

/** The control of a declared field: a slider, a choice or a switch, with its help below. */
export function fieldInput(parts: FieldInputParts): TemplateResult {
  const { id, field, value, change } = parts;
  if (field.kind === 'number') return numberInput(parts, field);
  const control =
    field.kind === 'choice'
      ? html`
          <select
            id=${id}
            class="inline-select"
            aria-describedby="${id}-help"
            @change=${(event: Event) => change((event.target as HTMLSelectElement).value, true)}
          >
            ${field.options.map(
              (option) => html`
                <option value=${option} .selected=${option === value}>${optionLabel(option)}</option>
              `,
            )}
          </select>
        `
      : html`
          <input
            id=${id}
            type="checkbox"
            aria-describedby="${id}-help"
            .checked=${value === true}
            @change=${(event: Event) => change((event.target as HTMLInputElement).checked, true)}
          />
        `;
  return html`
    <div class="slider">
      <label for=${id}>${field.label}</label>
      <span>${control}</span>
      <p class="quiet" id="${id}-help">${field.help}</p>
    </div>
  `;
}

function numberInput({ id, value, formats, change }: FieldInputParts, field: NumberField): TemplateResult {
  const words = planEditor;
  const { label, help, minimum, unit } = field;
  if (value === null)
    return html`
      <div class="slider">
        <span class="term">${label}</span>
        <button class="quiet-button" @click=${() => change(minimum, true)}>
          ${words.lever.set}
          <span class="unseen">: ${label}</span>
        </button>
        <p class="quiet">${help}</p>
      </div>
    `;
  const number = value as number;
  const most = usualMost(field, number);
  const written = words.value(number, unit, formats);
  const take = (settled: boolean) => (event: Event) =>
    change(within(field, Number((event.target as HTMLInputElement).value)), settled);
  return html`
    <div class="slider">
      <label for=${id}>${label}</label>
      <output for=${id}>${written}</output>
      <input
        id=${id}
        type="range"
        min=${minimum}
        max=${most}
        step=${stepOf(field, most)}
        .value=${String(number)}
        aria-valuetext=${written}
        aria-describedby="${id}-help"
        @input=${take(false)}
        @change=${take(true)}
      />
      <p class="quiet" id="${id}-help">
        ${help}
        ${
          field.default === null
            ? html`
                <button class="quiet-button" @click=${() => change(null, true)}>${words.lever.absent}</button>
              `
            : nothing
        }
      </p>
    </div>
  `;
}
