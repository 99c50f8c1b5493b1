import { parse } from 'yaml';
import { describe, expect, it } from 'vitest';
import { changeablesOf, withChanges } from '../../scenarios/changeable.ts';
import { experimentDocument } from '../../scenarios/codec/experiment-document.ts';
import { readYaml } from '../../scenarios/codec/read-yaml.ts';
import { experimentJsonSchema } from '../../scenarios/experiment-json-schema.ts';
import type { Issue } from '../../scenarios/issue.ts';
import { DEFAULT_COMPARISON, LIBRARY } from '../../scenarios/library.ts';
import { filesNamedBy, parseExperiment } from '../../scenarios/parse-experiment.ts';
import { parseScenario } from '../../scenarios/parse-scenario.ts';
import type { JsonSchema } from '../../scenarios/schema/json-schema.ts';
import { experiment } from '../experiments/designs/factors.ts';
import { conforms } from './schema/json-schema-conforms.ts';

function issuesOf(yaml: string): readonly Issue[] {
  const source = readYaml(`format: groundswell/experiment@1\n${yaml}`, 'sweep.yaml');
  if (!source.ok) return source.issues;
  const parsed = parseExperiment(source.value.value, {}, source.value.where);
  return parsed.ok ? [] : parsed.issues;
}

const EXAMPLE = {
  factors: {
    'organisation.employees': { values: [150, 300] },
    'organisation.riskAversion': { from: 0.1, to: 0.9, steps: 5 },
  },
  strategies: ['hands-off', 'real-bottom-up'],
  replicates: 60,
  seed: 'a',
};

describe('an experiment file', () => {
  it('needs no more than its factors, strategies, replicates and seed', () => {
    const { scenario, factors, replicates, seed, design } = experiment(EXAMPLE);
    expect(scenario.organisation).toBe(DEFAULT_COMPARISON.scenario.organisation);
    expect(scenario.strategies.map(({ id }) => id)).toEqual(['hands-off', 'real-bottom-up']);
    expect(factors.map(({ path, values }) => [path, values.kind])).toEqual([
      ['organisation.employees', 'listed'],
      ['organisation.riskAversion', 'range'],
    ]);
    expect({ replicates, seed, design }).toEqual({ replicates: 60, seed: 'a', design: { kind: 'factorial' } });
  });

  it('has a base: a comparison of the library, a file, or parts of a scenario', () => {
    expect(experiment({ scenario: 'worth-doing-at-all' }).scenario.name).toBe(
      LIBRARY.comparisons.find(({ id }) => id === 'worth-doing-at-all')!.scenario.name,
    );
    const inline = experiment({
      scenario: { organisation: { employees: 77 }, weeks: 20, strategies: ['top-down'] },
    }).scenario;
    expect([inline.organisation.figures.employees, inline.weeks, inline.target.week, inline.strategies.length]).toEqual(
      [77, 20, 20, 1],
    );
    const file = parseScenario({
      format: 'groundswell/scenario@1',
      organisation: { employees: 50 },
      strategies: [{ id: 'mine', levers: [] }],
    });
    const parsed = parseExperiment(
      { format: 'groundswell/experiment@1', scenario: 'plan.yaml', strategies: ['hands-off', 'mine'] },
      { scenario: file },
    );
    expect(parsed.ok && parsed.experiment.scenario.strategies.map(({ id }) => id)).toEqual(['hands-off', 'mine']);
  });

  it('names the files it needs', () => {
    expect(filesNamedBy({ scenario: 'three-strategies' })).toEqual({ scenario: null, points: null });
    expect(filesNamedBy({ scenario: 'plans/mine.yaml', design: { kind: 'list', file: 'points.csv' } })).toEqual({
      scenario: 'plans/mine.yaml',
      points: 'points.csv',
    });
    expect(filesNamedBy(['nothing'])).toEqual({ scenario: null, points: null });
  });

  it('states parts of the scenario beside its base', () => {
    const { scenario } = experiment({ scenario: 'three-strategies', weeks: 30, organisation: 'consultancy' });
    expect([scenario.weeks, scenario.target.week, scenario.organisation.id]).toEqual([30, 30, 'consultancy']);
  });

  it('varies any path of organisation, registry and plans', () => {
    const paths = {
      'organisation.siloStrength': [0.1, 0.2],
      'parameters.use.constant': { from: -1, to: 1, steps: 3 },
      'strategies.real-bottom-up.facilitation.fullTimePer1000': { from: 0.1, to: 1, scale: 'log', steps: 3 },
      'strategies.real-bottom-up.launch.stopWeek': [4, 8],
      'strategies.real-bottom-up.budget.perEmployee': [150, 300],
      'strategies.real-bottom-up.reviews.everyWeeks': [4, 13],
      'strategies.real-bottom-up.champions.choice': ['keen', 'random'],
      'target.interactiveShare': [0.2, 0.4],
      weeks: [52, 104],
    };
    const { factors, scenario } = experiment({ factors: paths });
    expect(factors.map(({ path }) => path)).toEqual(Object.keys(paths));
    const changeables = changeablesOf(scenario);
    for (const { path, values } of factors) {
      const value = values.kind === 'listed' ? values.values[0]! : values.from;
      expect(changeables.get(path)!.read(withChanges(scenario, [{ path, value }])), path).toBe(value);
    }
  });

  it('tells all that is wrong at once, with line, column and the nearest name', () => {
    const issues = issuesOf(`scenario: three-strategie
factors:
  organisation.employes: {values: [150]}
  organisation.riskAversion: {from: 0.9, to: 1.5}
  parameters.use.constan: [1]
  strategies.hands-off.launch.perEmploye: [1]
strategies: [hands-off, real-bottom-upp]
replicates: none
sed: a
`);
    expect(issues.map(({ line, suggestion }) => [line, suggestion])).toEqual([
      [2, 'three-strategies'],
      [4, 'organisation.employees'],
      [5, undefined],
      [6, 'parameters.use.constant'],
      [7, 'strategies.hands-off.launch.perEmployee'],
      [8, 'real-bottom-up'],
      [9, undefined],
      [10, 'seed'],
    ]);
    for (const { file, column, message, remedy } of issues) {
      expect([file, typeof column]).toEqual(['sweep.yaml', 'number']);
      expect(message).toMatch(/\.$/);
      expect(remedy).toMatch(/[.?]$/);
    }
  });

  it.each([
    ['a range upside down', 'factors: {weeks: {from: 20, to: 10, steps: 2}}', 'empty-range'],
    [
      'a logarithm of nothing',
      'factors: {organisation.needLevel: {from: 0, to: 1, scale: log, steps: 3}}',
      'log-of-zero',
    ],
    ['more steps than whole numbers', 'factors: {weeks: {from: 10, to: 12, steps: 9}}', 'too-many-steps'],
    ['a range without steps in a full factorial', 'factors: {organisation.needLevel: {from: 0, to: 1}}', 'no-steps'],
    ['the same value twice', 'factors: {weeks: [10, 10]}', 'same-value'],
    ['unequal lengths in a zip', 'factors: {weeks: [10, 20], organisation.sites: [1]}\ndesign: zip', 'unequal-lengths'],
    ['a drawn design of nothing', 'design: {kind: sobol, points: 8}', 'no-factors'],
    ['an odd number of Morris levels', 'factors: {weeks: [10, 20]}\ndesign: {kind: morris, levels: 3}', 'odd-levels'],
    ['factors beside a list', 'factors: {weeks: [10]}\ndesign: {kind: list, points: [{weeks: 10}]}', 'two-lists'],
    ['points with other paths', 'design: {kind: list, points: [{weeks: 10}, {organisation.sites: 2}]}', 'other-paths'],
    ['a precision nobody asked for', 'precision: {halfWidth: 0.1}', 'idle-precision'],
    ['no half width for money', 'replicates: auto\nprecision: {outcome: cost}', 'missing-key'],
    ['a difference of strangers', 'replicates: auto\nprecision: {between: [hands-off, nobody]}', 'unknown-name'],
    ['a seed that is none', 'seed: -3', 'wrong-seed'],
    ['a key twice', 'weeks: 1\nweeks: 2', 'same-key'],
  ])('refuses %s', (_, yaml, code) => {
    expect(issuesOf(yaml).map((issue) => issue.code)).toContain(code);
  });

  it('blames no factor of a plan for what is wrong elsewhere', () => {
    const own = (replicates: number, budget: number): readonly Issue[] =>
      issuesOf(`replicates: ${replicates}
strategies: [{id: mine, budget: {perEmployee: ${budget}}, levers: [{lever: launch}]}]
factors: {strategies.mine.launch.perEmployee: [1, 2], organisation.riskAversoin: [0, 1]}`);
    const places = (issues: readonly Issue[]) => issues.map(({ code, path }) => [code, path]);
    const misspelt = ['unknown-path', 'factors.organisation.riskAversoin'];
    expect(places(own(0, 10))).toEqual([['out-of-range', 'replicates'], misspelt]);
    expect(places(own(5, -1))).toEqual([['out-of-range', 'strategies.0.budget.perEmployee'], misspelt]);
    expect(
      places(
        issuesOf('scenario: nowhere.yaml\ndesign: {kind: list, points: [{strategies.mine.launch.perEmployee: 1}]}'),
      ),
    ).toEqual([['unknown-name', 'scenario']]);
  });

  it('tells which of many points is wrong', () => {
    const [issue] = issuesOf('design: {kind: list, points: [{weeks: 10}, {weeks: 2000}]}');
    expect(issue).toMatchObject({ line: 2, path: 'design.points.1.weeks', value: 2000 });
    expect(issue!.message).toMatch(/^Point 2: /);
  });

  it('reads listed points from a table, and tells which cell is wrong', () => {
    const value = { format: 'groundswell/experiment@1', design: { kind: 'list', file: 'p.csv' } };
    const table = (...rows: string[][]) => ({ file: 'p.csv', header: ['weeks', 'organisation.needLevel'], rows });
    const good = parseExperiment(value, { points: table(['10', '0.5'], ['20', '.25']) });
    expect(good.ok && good.experiment.design).toEqual({
      kind: 'list',
      points: [
        [10, 0.5],
        [20, 0.25],
      ],
    });
    const bad = parseExperiment(value, { points: table(['10', 'much'], ['20', '2'], ['30']) });
    expect(bad.ok ? [] : bad.issues.map(({ message }) => message)).toEqual([expect.stringMatching(/^Point 3 /)]);
    const worse = parseExperiment(value, { points: table(['10', 'much'], ['20', '2']) });
    expect(worse.ok ? [] : worse.issues.map(({ message }) => message)).toEqual([
      expect.stringMatching(/^Point 1: .*"much"/),
      expect.stringMatching(/^Point 2: .*is 2/),
    ]);
  });

  it('comes back from its document as it was', () => {
    for (const keys of [
      EXAMPLE,
      {
        replicates: 'auto',
        precision: { halfWidth: 0.05, atMost: 50 },
        series: ['posts'],
        outcomes: ['cost', 'sustained'],
      },
      {
        factors: EXAMPLE.factors,
        design: { kind: 'saltelli', points: 8, secondOrder: true },
        seeds: 'own',
        description: 'What for.',
      },
      {
        design: {
          kind: 'list',
          points: [
            { 'organisation.needLevel': 0.3, weeks: 20 },
            { 'organisation.needLevel': 0.4, weeks: 30 },
          ],
        },
      },
      {
        scenario: {
          organisation: { employees: 90, departments: 4 },
          parameters: { use: { constant: 0.3 } },
          currency: 'CHF',
          target: { interactiveShare: 0.2 },
        },
      },
    ]) {
      const before = experiment(keys);
      const parsed = parseExperiment(JSON.parse(JSON.stringify(experimentDocument(before))));
      expect(parsed.ok ? parsed.experiment : parsed.issues).toEqual(before);
    }
  });
});

describe('the JSON Schema of experiment files', () => {
  const schema = experimentJsonSchema();

  it('accepts what is accepted and refuses unknown keys', () => {
    const file = { format: 'groundswell/experiment@1', ...EXAMPLE };
    expect(conforms(file, schema)).toBe(true);
    expect(
      conforms({ ...file, design: { kind: 'sobol', points: 64 }, replicates: 'auto', precision: {} }, schema),
    ).toBe(true);
    expect(conforms({ ...file, sed: 'a' }, schema)).toBe(false);
    expect(conforms(parse(JSON.stringify(experimentDocument(experiment(EXAMPLE)))), schema)).toBe(true);
  });

  it('explains every key', () => {
    for (const [name, part] of Object.entries<JsonSchema>(schema.properties!)) {
      expect(part.title, name).toEqual(expect.any(String));
      expect(part.description, name).toEqual(expect.any(String));
    }
  });
});
