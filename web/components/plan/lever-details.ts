import { html, nothing, type TemplateResult } from 'lit';
import { LEDGER_LINES, leverOf, TIMING_FIELDS, type LedgerLineId, type Parameters } from '../../../sim/index.ts';
import type { Strategy } from '../../../scenarios/scenario.ts';
import type { LedgerSummary } from '../../../src/experiments/comparison.ts';
import { leverCents } from '../../../scenarios/planned-money.ts';
import type { Formats } from '../../../src/text/formats.ts';
import { planEditor } from '../../state/plan-editor-words.ts';
import { ledgerWords, leverField, leverWords } from '../../state/told.ts';
import { withLever, withoutLever, withPart } from '../../state/plan-edits.ts';
import { fieldInput } from './field-input.ts';
import { PlanEvent } from './plan-event.ts';

/** Where the hours that a lever takes are booked. */
const HOURS: Readonly<Record<string, LedgerLineId>> = {
  champions: 'champions',
  leadership: 'leaders',
  incentives: 'allowance',
  training: 'trainingHours',
};

export interface LeverDetailsParts {
  readonly uid: string;
  readonly plan: Strategy;
  readonly lever: number;
  readonly employees: number;
  readonly parameters: Parameters;
  readonly weeks: number;
  readonly formats: Formats;
  /** What the plan came to in the worlds run so far, where it has been run. */
  readonly ledger: readonly LedgerSummary[] | null;
  readonly tell: (event: PlanEvent) => void;
}

/** Everything about one lever of the plan: what it is, what it costs, on what evidence, and its numbers. */
export function leverDetails(parts: LeverDetailsParts): TemplateResult | typeof nothing {
  const { uid, plan, lever: index, formats, tell, weeks } = parts;
  const setting = plan.levers[index];
  if (setting === undefined) return nothing;
  const lever = leverOf(setting.lever)!;
  const said = leverWords(lever);
  const words = planEditor.lever;
  const { stopWeek, startWeek, rampWeeks } = setting;
  const timing = { startWeek, rampWeeks, stopWeek };
  return html`
    <section class="lever-details" aria-labelledby="${uid}-lever">
      <h3 id="${uid}-lever">${said.label}</h3>
      <p>${said.help}</p>
      <div class="lever-grid">
        <div>
          <h4>${words.what}</h4>
          ${Object.entries(lever.fields).map(([name, field]) =>
            fieldInput({
              id: `${uid}-${name}`,
              field: leverField(lever, name, field),
              value: setting.values[name] ?? null,
              formats,
              change: (value, settled) =>
                tell(
                  new PlanEvent(
                    withLever(plan, index, { ...setting, values: { ...setting.values, [name]: value } }),
                    settled,
                  ),
                ),
            }),
          )}
        </div>
        <div>
          <h4>${words.timing}</h4>
          <p class="timing">
            ${(['startWeek', 'rampWeeks', 'stopWeek'] as const).map(
              (name) => html`
                <label class="inline-label">
                  ${leverField(lever, name, TIMING_FIELDS[name]).label}
                  <input
                    class="inline-number"
                    type="number"
                    min="0"
                    max=${weeks}
                    placeholder="–"
                    .value=${timing[name] === null ? '' : String(timing[name])}
                    @change=${(event: Event) => {
                      const { value } = event.target as HTMLInputElement;
                      const part = name === 'startWeek' ? 'start' : name === 'rampWeeks' ? 'ramp' : 'stop';
                      const moved =
                        value === ''
                          ? { ...setting, [name]: TIMING_FIELDS[name].default }
                          : withPart(setting, part, Number(value), weeks);
                      tell(new PlanEvent(withLever(plan, index, moved)));
                    }}
                  />
                </label>
              `,
            )}
          </p>
          <h4>${words.costs}</h4>
          ${costs(parts)}
          <h4>${words.why}</h4>
          <p>${said.evidence}</p>
          <p class="quiet">${words.evidenceKey}</p>
          <p>
            <button class="quiet-button" @click=${() => tell(new PlanEvent(withoutLever(plan, index)))}>
              ${words.remove}
            </button>
          </p>
        </div>
      </div>
    </section>
  `;
}

function costs({
  plan,
  lever: index,
  employees,
  parameters,
  weeks,
  formats,
  ledger,
}: LeverDetailsParts): TemplateResult {
  const words = planEditor.lever;
  const sum = (position: number) =>
    leverCents(plan.levers[position]!, employees, parameters, weeks).reduce((total, cents) => total + cents, 0) / 100;
  const own = sum(index);
  const all = plan.levers.reduce((total, _, position) => total + sum(position), 0);
  const line = HOURS[plan.levers[index]!.lever];
  const row = LEDGER_LINES.findIndex(({ id }) => id === line);
  const hours = row < 0 ? null : (ledger?.[row]?.hours.mean ?? null);
  return html`
    <p>
      ${own > 0 ? words.money(formats.money(own), formats.share(own / all)) : words.noMoney}
      ${hours === null ? nothing : words.hours(formats.hours(hours), ledgerWords(LEDGER_LINES[row]!).label)}
    </p>
  `;
}
