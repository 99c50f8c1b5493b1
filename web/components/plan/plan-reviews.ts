import { html, nothing, type TemplateResult } from 'lit';
import { defaultsOf, INDICATORS, leverOf, type ReviewRule, type Reviews } from '../../../sim/index.ts';
import type { Strategy } from '../../../scenarios/scenario.ts';
import { REVIEW_FIELDS } from '../../../scenarios/schema/plan-fields.ts';
import { reviewWeeks } from '../../../scenarios/planned-money.ts';
import type { Formats } from '../../../src/text/formats.ts';
import { planEditor } from '../../state/plan-editor-words.ts';
import { indicatorLabel, leverField, leverWords, reviewField } from '../../state/told.ts';
import { withReviews } from '../../state/plan-edits.ts';
import { fieldInput } from './field-input.ts';
import { PlanEvent } from './plan-event.ts';

export interface PlanReviewsParts {
  readonly uid: string;
  readonly plan: Strategy;
  readonly weeks: number;
  readonly formats: Formats;
  readonly tell: (event: PlanEvent) => void;
}

/** When the plan is looked at, and by which rules it is then changed. */
export function planReviews(parts: PlanReviewsParts): TemplateResult {
  const { uid, plan, weeks, formats, tell } = parts;
  const { reviews } = plan;
  const words = planEditor.reviews;
  const put = (next: Reviews | null, settled = true) => tell(new PlanEvent(withReviews(plan, next), settled));
  const on = html`
    <label class="switch-line">
      <input
        type="checkbox"
        .checked=${reviews !== null}
        @change=${() => put(reviews === null ? { ...defaultsOf(REVIEW_FIELDS), rules: [] } : null)}
      />
      ${words.on}
    </label>
  `;
  if (reviews === null)
    return html`
      <p class="quiet">${words.help}</p>
      ${on}
    `;
  return html`
    <p class="quiet">${words.help} ${words.count(reviewWeeks(plan, weeks).length, reviews.everyWeeks)}</p>
    ${on}
    <div class="review-figures">
      ${(Object.keys(REVIEW_FIELDS) as (keyof typeof REVIEW_FIELDS)[]).map((name) =>
        fieldInput({
          id: `${uid}-review-${name}`,
          field: reviewField(name, REVIEW_FIELDS[name]),
          value: reviews[name],
          formats,
          change: (value, settled) => put({ ...reviews, [name]: value }, settled),
        }),
      )}
    </div>
    ${
      reviews.rules.length === 0
        ? html`
            <p class="quiet">${words.none}</p>
          `
        : nothing
    }
    <ol class="rules">
      ${reviews.rules.map((rule, index) => reviewRule(parts, reviews, rule, index))}
    </ol>
    ${
      plan.levers.length === 0
        ? nothing
        : html`
            <button class="quiet-button" @click=${() => put({ ...reviews, rules: [...reviews.rules, newRule(plan)] })}>
              ${words.add}
            </button>
          `
    }
  `;
}

/** A rule as a sentence whose words can be chosen. */
function reviewRule(
  { plan, tell }: PlanReviewsParts,
  reviews: Reviews,
  rule: ReviewRule,
  index: number,
): TemplateResult {
  const words = planEditor.reviews;
  const put = (part: Partial<ReviewRule>) => {
    const rules = reviews.rules.map((other, position) => (position === index ? { ...other, ...part } : other));
    tell(new PlanEvent(withReviews(plan, { ...reviews, rules })));
  };
  const choose = (
    label: string,
    value: string,
    options: readonly { readonly id: string; readonly label: string }[],
    take: (id: string) => Partial<ReviewRule>,
  ) => html`
    <select
      class="inline-select"
      aria-label=${label}
      @change=${(event: Event) => put(take((event.target as HTMLSelectElement).value))}
    >
      ${options.map(
        ({ id, label: name }) => html`
          <option value=${id} .selected=${id === value}>${name}</option>
        `,
      )}
    </select>
  `;
  const number = (label: string, value: number, take: (value: number) => Partial<ReviewRule>) => html`
    <input
      class="inline-number"
      type="number"
      step="any"
      aria-label=${label}
      .value=${String(value)}
      @change=${(event: Event) => {
        const given = (event.target as HTMLInputElement).valueAsNumber;
        if (Number.isFinite(given)) put(take(given));
      }}
    />
  `;
  const levers = [...new Set(plan.levers.map(({ lever }) => lever))].map((id) => ({
    id,
    label: leverWords(leverOf(id)!).label,
  }));
  const indicators = INDICATORS.map((indicator) => ({ id: indicator.id, label: indicatorLabel(indicator) }));
  return html`
    <li aria-label=${words.rule(index + 1)}>
      ${words.when} ${choose(words.indicator, rule.indicator, indicators, (indicator) => ({ indicator }))} ${words.is}
      ${choose(
        `${words.below}, ${words.above}`,
        rule.when,
        [
          { id: 'below', label: words.below },
          { id: 'above', label: words.above },
        ],
        (when) => ({ when: when as ReviewRule['when'] }),
      )}
      ${number(words.value, rule.value, (value) => ({ value }))}
      <span class="stop">,</span>
      ${words.then}
      ${choose(
        words.then,
        rule.change,
        (['multiply', 'add', 'set'] as const).map((id) => ({ id, label: words.change[id] })),
        (change) => ({
          change: change as ReviewRule['change'],
        }),
      )}
      ${choose(words.lever, rule.lever, levers, (lever) => ({ lever, field: numbersOf(lever)[0]!.id }))}
      ${choose(words.field, rule.field, numbersOf(rule.lever), (field) => ({ field }))} ${words.by[rule.change]}
      ${number(words.amount, rule.by, (by) => ({ by }))}
      <button
        class="quiet-button"
        @click=${() =>
          tell(
            new PlanEvent(
              withReviews(plan, { ...reviews, rules: reviews.rules.filter((_, position) => position !== index) }),
            ),
          )}
      >
        ${words.remove}
      </button>
    </li>
  `;
}

/** Fields of a lever that a rule can change: its numbers. */
function numbersOf(lever: string): readonly { readonly id: string; readonly label: string }[] {
  const declared = leverOf(lever)!;
  return Object.entries(declared.fields)
    .filter(([, field]) => field.kind === 'number')
    .map(([id, field]) => ({ id, label: leverField(declared, id, field).label }));
}

function newRule(plan: Strategy): ReviewRule {
  const { lever } = plan.levers[0]!;
  return {
    indicator: INDICATORS[0]!.id,
    when: 'below',
    value: 0.5,
    lever,
    field: numbersOf(lever)[0]!.id,
    change: 'multiply',
    by: 1.2,
  };
}
