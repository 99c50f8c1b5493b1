import { describe, expect, it } from 'vitest';
import { readScenarioBytes, readScenarioText } from '../../scenarios/codec/read-scenario-text.ts';
import type { Issue } from '../../scenarios/issue.ts';

/** Place and code of every issue, as an editor would list them. */
function places(text: string, file = 'plan.yaml'): readonly string[] {
  return issues(text, file).map(({ line, column, code }) => `${file}:${line}:${column} ${code}`);
}

function issues(text: string, file = 'plan.yaml'): readonly Issue[] {
  const parsed = readScenarioText(text, file);
  return parsed.ok ? [] : parsed.issues;
}

/** The one issue of a text that has one. */
function only(text: string): Issue {
  const found = issues(text);
  expect(found).toHaveLength(1);
  return found[0]!;
}

const scenario = (...lines: readonly string[]) =>
  ['format: groundswell/scenario@1', 'organisation: manufacturer', 'strategies: [hands-off]', ...lines, ''].join('\n');
const organisation = (...lines: readonly string[]) =>
  [
    'format: groundswell/scenario@1',
    'strategies: [hands-off]',
    'organisation:',
    ...lines.map((line) => `  ${line}`),
    '',
  ].join('\n');
const strategy = (...lines: readonly string[]) =>
  [
    'format: groundswell/scenario@1',
    'organisation: manufacturer',
    'strategies:',
    '  - id: mine',
    ...lines.map((line) => `    ${line}`),
    '',
  ].join('\n');

describe('keys and names', () => {
  it('an unknown key is refused at its place, with the key that was meant', () => {
    expect(only(organisation('employees: 300', 'riskAversoin: 0.7'))).toEqual({
      code: 'unknown-key',
      file: 'plan.yaml',
      line: 5,
      column: 3,
      path: 'organisation.riskAversoin',
      value: 'riskAversoin',
      message:
        '"riskAversoin" is not a key in organisation; allowed: name, description, employees, departments, span, sites, meanDegree, degreeSpread, withinDepartment, riskAversion, powerDistance, timePressure, siloStrength, failedInitiatives, needLevel or turnoverPerYear.',
      remedy: 'Did you mean riskAversion?',
      suggestion: 'riskAversion',
    });
  });

  it('an unknown key like no other is refused without a guess', () => {
    const issue = only(scenario('colour: red'));
    expect([issue.line, issue.column, issue.remedy, issue.suggestion]).toEqual([4, 1, 'Remove it.', undefined]);
  });

  it('an unknown strategy, organisation, lever, parameter, group or choice names the nearest', () => {
    expect(only(scenario().replace('[hands-off]', '[hands-of]'))).toMatchObject({
      line: 3,
      column: 14,
      code: 'unknown-name',
      suggestion: 'hands-off',
    });
    expect(only(scenario().replace('manufacturer', 'manufacterer'))).toMatchObject({
      line: 2,
      column: 15,
      suggestion: 'manufacturer',
    });
    expect(only(strategy('levers:', '  - lever: facilitatoin'))).toMatchObject({
      line: 6,
      column: 16,
      suggestion: 'facilitation',
    });
    expect(only(strategy('levers:', '  - lver: launch'))).toMatchObject({ line: 6, column: 9, suggestion: 'lever' });
    expect(only(scenario('parameters: {awarness: {}}'))).toMatchObject({
      line: 4,
      column: 14,
      suggestion: 'awareness',
    });
    expect(only(scenario('parameters:', '  awareness: {launchHazzard: 0.1}'))).toMatchObject({
      line: 5,
      column: 15,
      suggestion: 'launchHazard',
    });
    expect(only(strategy('levers: [{lever: champions, choice: Keen}]'))).toMatchObject({
      line: 5,
      column: 41,
      suggestion: 'keen',
    });
  });

  it('a key that is missing is missed where it should be', () => {
    expect(places('format: groundswell/scenario@1\norganisation: manufacturer\n')).toEqual([
      'plan.yaml:1:1 missing-key',
    ]);
    expect(places(strategy('levers:', '  - startWeek: 3'))).toEqual(['plan.yaml:6:9 missing-key']);
  });
});

describe('numbers', () => {
  it('zero and negative employees are refused with what is allowed', () => {
    expect(only(organisation('employees: 0'))).toMatchObject({
      line: 4,
      column: 14,
      path: 'organisation.employees',
      value: 0,
      code: 'out-of-range',
      message: 'employees is 0; allowed: a whole number from 20 to 1,000,000 (employees).',
    });
    expect(only(organisation('employees: -5'))).toMatchObject({ code: 'out-of-range', value: -5 });
  });

  it('a number out of range, of the wrong type or broken where it must be whole', () => {
    const text = organisation(
      'employees: 300.5',
      'sites: 501',
      'riskAversion: -0.1',
      'timePressure: high',
      'siloStrength: [1]',
      'needLevel: .nan',
      'powerDistance:',
    );
    expect(places(text)).toEqual([
      'plan.yaml:4:14 not-whole',
      'plan.yaml:5:10 out-of-range',
      'plan.yaml:6:17 out-of-range',
      'plan.yaml:7:17 wrong-type',
      'plan.yaml:8:17 wrong-type',
      'plan.yaml:9:14 wrong-type',
      'plan.yaml:10:3 wrong-type',
    ]);
  });

  it('a number written as text is told how to be one', () => {
    expect(only(organisation('employees: "300"'))).toMatchObject({
      suggestion: '300',
      remedy: 'Write it as a bare number: 300.',
    });
    expect(only(organisation('employees: 1_200'))).toMatchObject({ suggestion: '1200' });
    expect(only(organisation('riskAversion: 38 %'))).toMatchObject({ suggestion: '0.38' });
  });

  it('weeks lie in 1 to 1040, and the target within them', () => {
    expect(only(scenario('weeks: 0'))).toMatchObject({ line: 4, column: 8, code: 'out-of-range' });
    expect(only(scenario('weeks: 1041'))).toMatchObject({ code: 'out-of-range' });
    expect(only(scenario('weeks: 52', 'target: {week: 78}'))).toMatchObject({
      line: 5,
      column: 16,
      code: 'target-after-end',
    });
    expect(issues(scenario('weeks: 52'))).toEqual([]);
  });
});

describe('YAML 1.2, not 1.1', () => {
  it('yes and off are text, and a switch says what to write', () => {
    expect(only(strategy('platform: yes'))).toMatchObject({ line: 5, column: 15, value: 'yes', suggestion: 'true' });
    expect(only(strategy('platform: off'))).toMatchObject({ suggestion: 'false' });
  });

  it('010 is ten and 1:30 is text', () => {
    expect(issues(scenario('weeks: 010'))).toEqual([]);
    expect(only(scenario('weeks: 1:30'))).toMatchObject({ code: 'wrong-type', value: '1:30' });
  });

  it('JSON is read as well, with places of its own', () => {
    const json =
      '{\n\t"format": "groundswell/scenario@1",\n\t"organisation": "manufacturer",\n\t"weeks": 0,\n\t"strategies": ["hands-off"]\n}';
    expect(places(json, 'plan.json')).toEqual(['plan.json:4:11 out-of-range']);
    expect(issues(json.replace('0,', '10,'))).toEqual([]);
  });

  it('a byte order mark and CRLF change no place', () => {
    const text = `\ufeff${organisation('employees: 0').replaceAll('\n', '\r\n')}`;
    expect(places(text)).toEqual(['plan.yaml:4:14 out-of-range']);
    expect(readScenarioBytes(new TextEncoder().encode(`\ufeff${scenario()}`), 'a.yaml').ok).toBe(true);
  });

  it('a tag, a merge key and a second document are refused', () => {
    expect(places(scenario('name: !!js/function x'))).toEqual(['plan.yaml:4:7 yaml-syntax']);
    expect(places(scenario('<<: {weeks: 3}'))).toEqual(['plan.yaml:4:1 unknown-key']);
    expect(places(`${scenario()}---\n${scenario()}`)).toEqual(['plan.yaml:4:1 yaml-syntax']);
  });
});

describe('the file', () => {
  it('empty, or of comments only', () => {
    for (const text of ['', '\n\n', '# nothing yet\n']) expect(places(text)).toEqual(['plan.yaml:1:1 empty-file']);
  });

  it('binary, or not in UTF-8', () => {
    expect(only('PK\u0003\u0004\0\0')).toMatchObject({ file: 'plan.yaml', code: 'not-text' });
    for (const bytes of [
      [0xff, 0xfe, 0x41, 0x00],
      [0x80, 0x81],
      [0x41, 0x00],
    ]) {
      expect(readScenarioBytes(Uint8Array.from(bytes), 'a.xlsx')).toMatchObject({
        ok: false,
        issues: [{ code: 'not-text', file: 'a.xlsx' }],
      });
    }
  });

  it('larger than 1 MB', () => {
    expect(only(`# ${'x'.repeat(1_000_000)}\n`)).toMatchObject({ code: 'too-large' });
    expect(only(`# ${'é'.repeat(500_000)}\n`)).toMatchObject({ code: 'too-large' });
    expect(readScenarioBytes(new Uint8Array(1_000_001), 'big')).toMatchObject({
      ok: false,
      issues: [{ code: 'too-large' }],
    });
  });

  it('not a map of keys', () => {
    for (const text of ['- a', '"text"', '12', 'null', 'true'])
      expect(issues(text)[0]).toMatchObject({ line: 1, column: 1 });
  });

  it('with broken YAML, every fault of syntax at its place', () => {
    expect(places(scenario('name: "open', 'weeks: 3'))).toEqual(['plan.yaml:6:1 yaml-syntax']);
    expect(places(scenario('\tname: x'))[0]).toMatch(/^plan\.yaml:4:\d+ yaml-syntax$/);
    expect(places(scenario('target: {week: 3'))[0]).toMatch(/^plan\.yaml:\d+:\d+ yaml-syntax$/);
  });

  it('with a key given twice', () => {
    expect(places(scenario('weeks: 3', 'weeks: 4'))).toEqual(['plan.yaml:5:1 same-key']);
  });

  it('with __proto__ or a list as a key', () => {
    expect(places(scenario('__proto__: {weeks: 3}'))).toEqual(['plan.yaml:4:1 forbidden-key']);
    expect(places(scenario('target: {"__proto__": 1}'))).toEqual(['plan.yaml:4:10 forbidden-key']);
    expect(places(scenario('? [a]', ': 1'))).toEqual(['plan.yaml:4:3 no-name']);
    expect(({} as Record<string, unknown>)['weeks']).toBeUndefined();
  });

  it('with constructor, toString or hasOwnProperty as a key or a name', () => {
    for (const key of ['constructor', 'toString', 'hasOwnProperty']) {
      expect(places(scenario(`${key}: 1`))).toEqual(['plan.yaml:4:1 unknown-key']);
      expect(places(scenario().replace('hands-off', key))).toEqual(['plan.yaml:3:14 unknown-name']);
      expect(places(strategy(`levers: [{lever: ${key}}]`))).toEqual(['plan.yaml:5:22 unknown-name']);
    }
  });

  it('with a hundred aliases is read, with one more refused', () => {
    const repeated = (times: number) =>
      strategy('levers:', '  - &more {lever: champions}', ...Array<string>(times).fill('  - *more'));
    expect(issues(repeated(99))).toEqual([]);
    expect(places(repeated(100))).toEqual(['plan.yaml:6:7 wrong-length']);
    expect(places(repeated(101))).toEqual(['plan.yaml:107:9 too-many-aliases']);
  });

  it('with an alias of nothing', () => {
    expect(places(scenario('name: *nothing'))).toEqual(['plan.yaml:4:7 unknown-alias']);
    expect(places(scenario('*nothing : 3'))).toEqual(['plan.yaml:4:1 no-name']);
  });

  it('an alias is followed to what it stands for', () => {
    const text = strategy('levers:', '  - &more {lever: champions, share: 2}', '  - *more');
    expect(places(text)).toEqual(['plan.yaml:6:41 out-of-range', 'plan.yaml:6:41 out-of-range']);
  });

  it('that contains itself, or is nested a thousandfold', () => {
    expect(places(scenario('target: &t {week: *t}'))).toEqual(['plan.yaml:4:19 wrong-type']);
    expect(only('['.repeat(20_000))).toMatchObject({ code: 'too-deep' });
    expect(only(`a: ${'{a: '.repeat(20_000)}`)).toMatchObject({ code: 'too-deep' });
    expect(only('- '.repeat(20_000))).toMatchObject({ code: 'too-deep' });
  });

  it('with very many mistakes is answered soon, with the first thousand', () => {
    const text = scenario(...Array.from({ length: 20_000 }, (_, index) => `k${index}: 1`));
    const found = issues(text);
    expect(found).toHaveLength(1001);
    expect(found[0]).toMatchObject({ line: 4, code: 'unknown-key' });
    expect(found.at(-1)).toMatchObject({ code: 'more-issues', message: 'There are 19000 more issues like these.' });
  });
});

describe('the format', () => {
  it('must be stated; the rest is judged all the same', () => {
    expect(places('organisation: manufacturer\nweeks: 0\nstrategies: [hands-off]\n')).toEqual([
      'plan.yaml:1:1 missing-format',
      'plan.yaml:2:8 out-of-range',
    ]);
  });

  it('misspelt is corrected', () => {
    expect(only(scenario().replace('groundswell/scenario@1', 'groundswel/scenario'))).toMatchObject({
      line: 1,
      column: 9,
      code: 'unknown-format',
      suggestion: 'groundswell/scenario@1',
    });
  });

  it('of a newer version is refused, saying what is needed', () => {
    expect(only(scenario('nonsense: 1').replace('@1', '@2'))).toMatchObject({
      line: 1,
      column: 9,
      code: 'newer-format',
      message: 'The file is in version 2 of its format; this Groundswell reads up to 1.',
      remedy: 'Use a newer Groundswell, one that reads groundswell/scenario@2.',
    });
  });

  it('of another kind is refused', () => {
    expect(only(scenario().replace('/scenario@1', '/strategy@1'))).toMatchObject({
      line: 1,
      column: 9,
      code: 'other-format',
    });
  });
});

describe('strategies', () => {
  it('two of one id, named or written out', () => {
    const text = scenario().replace('[hands-off]', '[hands-off, top-down, {id: top-down}, hands-off]');
    expect(places(text)).toEqual(['plan.yaml:3:40 same-id', 'plan.yaml:3:51 same-id']);
  });

  it('none at all', () => {
    expect(only(scenario().replace('[hands-off]', '[]'))).toMatchObject({ line: 3, column: 13, code: 'wrong-length' });
  });

  it('an id that is none', () => {
    for (const id of ['Mine', 'my plan', '-x', 'x--y', '1st']) {
      expect(only(strategy().replace('mine', `"${id}"`))).toMatchObject({ line: 4, column: 9, code: 'wrong-form' });
    }
    expect(only(strategy().replace('mine', '7'))).toMatchObject({
      code: 'wrong-type',
      remedy: 'Put it in quotes: "7".',
    });
  });

  it('a lever that stops before it starts', () => {
    expect(only(strategy('levers:', '  - {lever: champions, startWeek: 6, stopWeek: 6}'))).toMatchObject({
      line: 6,
      column: 52,
      code: 'stops-before-start',
    });
    expect(issues(strategy('levers:', '  - {lever: champions, startWeek: 6, stopWeek: 7}'))).toEqual([]);
  });

  it('a lever twice is two phases, and allowed', () => {
    expect(
      issues(strategy('levers:', '  - {lever: champions, stopWeek: 6}', '  - {lever: champions, startWeek: 6}')),
    ).toEqual([]);
  });

  it('both budgets, or a budget of nothing', () => {
    expect(only(strategy('budget: {perEmployee: 4, total: 5000}'))).toMatchObject({
      line: 5,
      column: 13,
      code: 'two-budgets',
    });
    expect(only(strategy('budget: {}'))).toMatchObject({ line: 5, column: 13, code: 'no-amount' });
    expect(only(strategy('budget: 40'))).toMatchObject({ code: 'wrong-type' });
  });

  it('a budget overspent by the plan, with the figures and the remedy', () => {
    expect(
      only(
        strategy(
          'budget: {perEmployee: 40}',
          'levers:',
          '  - lever: launch',
          '  - {lever: facilitation, fullTimePer1000: 0.4}',
        ),
      ),
    ).toEqual({
      code: 'budget-overspent',
      file: 'plan.yaml',
      line: 5,
      column: 13,
      path: 'strategies.0.budget',
      value: 40,
      // 1,200 × 5 for the campaign, 0.48 posts × 75,000 × 2 years for staff.
      message:
        'The plan of mine costs 78,000 EUR over 104 weeks for 1,200 employees, 30,000 EUR more than its budget of 48,000 EUR.',
      remedy: 'Give it at least 65 EUR per employee, or plan less; the largest item is Facilitation with 72,000 EUR.',
    });
  });

  it('a budget whose phases come too late for the plan, at the phase, with week, sum and remedy', () => {
    expect(
      only(
        strategy(
          'budget: {perEmployee: 65}',
          'budgetPhases:',
          '  - {startWeek: 0, share: 0.1}',
          '  - {startWeek: 26, share: 0.2}',
          '  - {startWeek: 78, share: 0.7}',
          'levers:',
          '  - lever: launch',
          '  - {lever: facilitation, fullTimePer1000: 0.4}',
        ),
      ),
    ).toEqual({
      code: 'budget-late',
      file: 'plan.yaml',
      line: 8,
      column: 21,
      path: 'strategies.0.budgetPhases.1.startWeek',
      value: 26,
      // 7,800 at once; the campaign takes 750 a week for 8 weeks, staff 36,000 / 52 a week: 8,654 after 6 weeks.
      message:
        'The plan of mine costs 8,654 EUR by week 5, 853.86 EUR more than the 7,800 EUR released by then. In week 77, 36,600 EUR are missing.',
      remedy: 'Release a share of at least 0.111 by week 5 and 0.77 by week 77, or let levers begin later.',
    });
  });

  it('phases that are not whole, not in order, and beyond their ranges: all of it at once', () => {
    const text = strategy(
      'budgetPhases:',
      '  - {startWeek: 0, share: 0.5}',
      '  - {startWeek: 26, share: 0.3}',
      '  - {startWeek: 26, share: 0.3}',
    );
    expect(issues(text)).toMatchObject([
      { line: 6, code: 'shares-not-whole', path: 'strategies.0.budgetPhases' },
      { line: 8, column: 21, code: 'phases-not-rising', path: 'strategies.0.budgetPhases.2.startWeek', value: 26 },
    ]);
    expect(issues(text)[0]!.message).toBe(
      'The shares of budgetPhases add up to 1.1; allowed: 1, give or take a thousandth.',
    );
    expect(
      places(strategy('budgetPhases:', '  - {startWeek: -1, share: 2}', '  - {startWeak: 3}', 'nonsense: 1')),
    ).toEqual([
      'plan.yaml:6:21 out-of-range',
      'plan.yaml:6:32 out-of-range',
      'plan.yaml:7:9 missing-key',
      'plan.yaml:7:10 unknown-key',
      'plan.yaml:8:5 unknown-key',
    ]);
    expect(only(strategy('budgetPhases: []')).code).toBe('wrong-length');
    const third = (share: number) =>
      strategy('budgetPhases:', ...[0, 9, 18].map((startWeek) => `  - {startWeek: ${startWeek}, share: ${share}}`));
    expect(issues(third(0.333))).toEqual([]);
    expect(only(third(0.33)).code).toBe('shares-not-whole');
  });

  it('money without a budget, at the strategy', () => {
    expect(only(strategy('levers:', '  - lever: launch'))).toMatchObject({
      line: 4,
      column: 5,
      code: 'budget-overspent',
      value: 0,
    });
  });

  it('money is judged although something else is wrong', () => {
    expect(
      places(scenario('weeks: 52', 'nmae: x').replace('[hands-off]', '[{id: a, levers: [{lever: launch}]}]')),
    ).toEqual(['plan.yaml:3:14 budget-overspent', 'plan.yaml:5:1 unknown-key']);
  });

  it('levers without a platform', () => {
    expect(only(strategy('platform: false', 'levers: [{lever: champions}]'))).toMatchObject({
      line: 6,
      column: 13,
      code: 'no-platform',
    });
  });
});

describe('reviews', () => {
  const rule = (text: string) =>
    strategy('levers: [{lever: champions}]', 'reviews:', '  costPerEmployee: 0', '  rules:', `    - {${text}}`);
  const sound =
    'indicator: weeklyActive, when: below, value: 0.1, lever: champions, field: share, change: multiply, by: 2';

  it('a sound rule', () => {
    expect(issues(rule(sound))).toEqual([]);
  });

  it('of an unknown indicator, lever, field or kind of change', () => {
    expect(only(rule(sound.replace('weeklyActive', 'weeklyActiv')))).toMatchObject({
      line: 9,
      column: 23,
      suggestion: 'weeklyActive',
    });
    expect(only(rule(sound.replace('lever: champions', 'lever: champion')))).toMatchObject({ suggestion: 'champions' });
    expect(only(rule(sound.replace('multiply', 'multply')))).toMatchObject({ suggestion: 'multiply' });
    expect(only(rule(sound.replace('field: share', 'field: welcoming')))).toMatchObject({
      code: 'unknown-name',
      message: 'field of champions is the text "welcoming"; allowed: share or hoursPerWeek.',
    });
  });

  it('of a lever that the plan does not have, or a value it leaves empty', () => {
    expect(only(rule(sound.replace('champions, field: share', 'mandate, field: strength')))).toMatchObject({
      code: 'lever-not-in-plan',
    });
    const empty = rule(sound.replace('champions, field: share', 'facilitation, field: fullTime')).replace(
      '{lever: champions}',
      '{lever: facilitation, fullTimePer1000: 0}',
    );
    expect(only(empty)).toMatchObject({ code: 'field-not-in-plan' });
  });
});

describe('text', () => {
  it('with control characters or turned direction, too long, or empty', () => {
    expect(only(scenario('name: "a\\u001b[31mb"'))).toMatchObject({ line: 4, column: 7, code: 'unprintable' });
    expect(only(scenario('name: "a\\u202eb"'))).toMatchObject({ code: 'unprintable' });
    expect(only(scenario('name: ""'))).toMatchObject({ code: 'empty-text' });
    expect(only(scenario(`name: ${'x'.repeat(121)}`))).toMatchObject({ code: 'too-long' });
    expect(only(scenario('currency: euro'))).toMatchObject({ line: 4, column: 11, code: 'wrong-form' });
  });

  it('shown in a message cannot move a cursor', () => {
    expect(only(scenario('"k\\u001b[2J": 1')).message).toContain('"k·[2J"');
  });
});
