import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Field } from '../../../sim/field.ts';
import { TIMING_FIELDS } from '../../../sim/levers/define-lever.ts';
import { LEVERS } from '../../../sim/levers/index.ts';
import { ORGANISATION_FIGURES, ORGANISATION_TRAITS } from '../../../sim/organisation/traits.ts';
import { PARAMETERS } from '../../../sim/parameters/index.ts';
import { fieldShape } from '../../../scenarios/schema/field-shape.ts';
import {
  BUDGET_FIELDS,
  PLATFORM_FIELD,
  REVIEW_FIELDS,
  RULE_FIELDS,
  TARGET_FIELDS,
  WEEKS_FIELD,
} from '../../../scenarios/schema/plan-fields.ts';
import { Report } from '../../../scenarios/schema/report.ts';
import { REFUSED } from '../../../scenarios/schema/shape.ts';
import { arbitraryFieldValue } from '../arbitrary-scenario.ts';

const groups: Readonly<Record<string, Readonly<Record<string, Field>>>> = {
  organisation: { ...ORGANISATION_FIGURES, ...ORGANISATION_TRAITS },
  timing: TIMING_FIELDS,
  scenario: {
    weeks: WEEKS_FIELD,
    platform: PLATFORM_FIELD,
    ...TARGET_FIELDS,
    ...BUDGET_FIELDS,
    ...REVIEW_FIELDS,
    ...RULE_FIELDS,
  },
  ...Object.fromEntries(LEVERS.map(({ id, fields }) => [id, fields])),
  ...Object.fromEntries(Object.entries(PARAMETERS).map(([group, fields]) => [`parameters.${group}`, fields])),
};
const declared = Object.entries(groups).flatMap(([group, fields]) =>
  Object.entries(fields).map(([name, field]) => ({ name: `${group}.${name}`, field })),
);

function judge(field: Field, value: unknown) {
  const report = new Report();
  const checked = fieldShape(field).check(value, ['field'], report);
  return { checked, codes: report.issues().map(({ code }) => code) };
}

describe.each(declared)('$name', ({ field }) => {
  it('keeps the contract of a field', () => {
    expect(field.label).toMatch(/\S/);
    expect(field.help).toMatch(/[.?]$/);
    expect(judge(field, field.default).codes).toEqual([]);
    fc.assert(
      fc.property(arbitraryFieldValue(field), (value) => {
        expect(judge(field, value)).toEqual({ checked: value, codes: [] });
      }),
      { numRuns: 20 },
    );
    const wrong: unknown[] = [{}, [], NaN, Infinity, -Infinity, 'no such name', undefined, 10n, Symbol('x')];
    if (field.default !== null) wrong.push(null);
    if (field.kind === 'number') wrong.push(field.minimum - 1, field.maximum + 1, true, String(field.minimum));
    if (field.kind === 'number' && field.whole) wrong.push(field.minimum + 0.5);
    if (field.kind === 'choice') wrong.push(0, field.options[0]!.toUpperCase() + field.options[0]!);
    if (field.kind === 'switch') wrong.push('yes', 1, 'true');
    for (const value of wrong) {
      const { checked, codes } = judge(field, value);
      expect([checked, codes.length], String(value)).toEqual([REFUSED, 1]);
    }
  });
});

it('no lever has a field with the name of a timing field or of the lever itself', () => {
  const taken = new Set(['lever', ...Object.keys(TIMING_FIELDS)]);
  for (const { fields } of LEVERS) expect(Object.keys(fields).filter((name) => taken.has(name))).toEqual([]);
});

it('a negative zero is read as zero', () => {
  expect(Object.is(judge({ ...ORGANISATION_TRAITS.riskAversion }, -0).checked, 0)).toBe(true);
});
