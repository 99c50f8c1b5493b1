import { LEVERS } from '../../sim/levers/index.ts';
import { INDICATORS } from '../../sim/plan/indicators.ts';
import type { ReviewRule, Reviews } from '../../sim/plan/plan.ts';
import { fieldShape, fieldShapes, unknownName } from './field-shape.ts';
import { list } from './list.ts';
import { REVIEW_FIELDS, RULE_FIELDS } from './plan-fields.ts';
import { record } from './record.ts';
import { optional, required, type Shape } from './shape.ts';

const LEVER_IDS = LEVERS.map(({ id }) => id);

/** Names of the numbers a rule can change, of one lever. */
function changeableFields(lever: string): readonly string[] {
  const fields = Object.entries(LEVERS.find(({ id }) => id === lever)?.fields ?? {});
  return fields.filter(([, field]) => field.kind === 'number').map(([name]) => name);
}

const choice = (label: string, help: string, options: readonly string[]) =>
  required(fieldShape({ kind: 'choice', label, help, default: '', options })) as Shape<string>;

const rule = fieldShapes(RULE_FIELDS);
const ruleShape: Shape<ReviewRule> = record({
  label: 'Rule',
  help: 'When an indicator is too low or too high, one field of one lever is changed.',
  members: {
    indicator: choice(
      'Indicator',
      'What the platform reports, a week late.',
      INDICATORS.map(({ id }) => id),
    ),
    when: required(rule.when),
    value: required(rule.value),
    lever: choice('Lever', 'Whose settings are changed.', LEVER_IDS),
    field: choice('Field', 'Which of its values is changed.', [...new Set(LEVER_IDS.flatMap(changeableFields))]),
    change: required(rule.change),
    by: required(rule.by),
  },
  also({ lever, field }, path, report) {
    const fields = changeableFields(lever);
    if (!fields.includes(field))
      report.add([...path, 'field'], { ...unknownName(`field of ${lever}`, field, fields), value: field });
  },
});

/** Reviews: when, at what cost, by which rules. */
export const reviewsShape: Shape<Reviews> = record({
  label: 'Reviews',
  help: 'The plan is looked at every so many weeks and changed by rule; both are paid from its budget.',
  members: {
    ...fieldShapes(REVIEW_FIELDS),
    rules: optional(
      list({ label: 'Rules', help: 'Each is tried at every review, in order.', of: ruleShape, fewest: 0, most: 50 }),
      [],
    ),
  },
});
