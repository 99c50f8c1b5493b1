import { describe, expect, it } from 'vitest';
import { PARAMETERS, DEFAULT_PARAMETERS } from '../../../sim/parameters/index.ts';
import { planCost } from '../../../sim/plan/plan-cost.ts';
import { checkBudgets } from '../../../scenarios/check-budgets.ts';
import { readYaml } from '../../../scenarios/codec/read-yaml.ts';
import type { Issue } from '../../../scenarios/issue.ts';
import { DEFAULT_COMPARISON, LIBRARY } from '../../../scenarios/library.ts';
import { planOf, type Strategy } from '../../../scenarios/scenario.ts';
import { checkOrganisationFile, checkStrategyFile } from '../../../scenarios/schema/check-library-file.ts';
import { checkScenario } from '../../../scenarios/schema/check-scenario.ts';
import { Report } from '../../../scenarios/schema/report.ts';
import { withWeeks } from '../../../scenarios/with-weeks.ts';
import { libraryFiles, type LibraryFile } from './library-files.ts';

const strategy = (id: string): Strategy => LIBRARY.strategies.find((one) => one.id === id)!;
const levers = (id: string) => strategy(id).levers.map(({ lever }) => lever);
const setting = (id: string, lever: string) => strategy(id).levers.find((one) => one.lever === lever)!;

/** Everything wrong with a file of the library, with file and line. */
function issuesOf(file: LibraryFile, check: (value: unknown, id: string, report: Report) => unknown): readonly Issue[] {
  const source = readYaml(file.text, file.name);
  if (!source.ok) return source.issues;
  const report = new Report(source.value.where);
  check(source.value.value, file.id, report);
  return report.issues();
}

describe('the files of the library', () => {
  it.each(libraryFiles('organisations'))('$name is an organisation', (file) =>
    expect(issuesOf(file, checkOrganisationFile)).toEqual([]),
  );
  it.each(libraryFiles('strategies'))('$name is a strategy', (file) =>
    expect(issuesOf(file, checkStrategyFile)).toEqual([]),
  );
  it.each(libraryFiles('comparisons'))('$name is a scenario', (file) =>
    expect(issuesOf(file, (value, _id, report) => checkScenario(value, LIBRARY, report))).toEqual([]),
  );
});

describe('the library', () => {
  it('has the organisations, strategies and comparisons that are promised, the main ones first', () => {
    expect(LIBRARY.organisations.map(({ id, figures }) => [id, figures.employees])).toEqual([
      ['manufacturer', 1200],
      ['consultancy', 300],
      ['public-body', 20000],
    ]);
    const ids = LIBRARY.strategies.map(({ id }) => id);
    expect(ids.slice(0, 3)).toEqual(['hands-off', 'real-bottom-up', 'top-down']);
    expect(ids.slice(3)).toEqual([
      'hands-off-front-loaded',
      'hands-off-room',
      'hands-off-staffed-idle',
      'no-platform',
      'top-down-supported',
    ]);
    const { id, scenario } = DEFAULT_COMPARISON;
    expect([id, scenario.organisation.id, scenario.weeks, scenario.strategies.map((one) => one.id)]).toEqual([
      'three-strategies',
      'manufacturer',
      104,
      ['hands-off', 'real-bottom-up', 'top-down'],
    ]);
  });

  it('tells of everything in it what it is', () => {
    const entries = [
      ...LIBRARY.organisations,
      ...LIBRARY.strategies,
      ...LIBRARY.comparisons.map((one) => one.scenario),
    ];
    for (const { name, description } of entries) {
      expect(name.length).toBeGreaterThan(5);
      expect(description.length, name).toBeGreaterThan(60);
    }
  });

  it('states money per employee, staff per 1,000 and shares, so that every plan fits every organisation', () => {
    for (const { id, budget, levers } of LIBRARY.strategies) {
      expect(budget.total, id).toBeNull();
      for (const { values } of levers) {
        expect([values['total'] ?? null, values['fullTime'] ?? null], id).toEqual([null, null]);
      }
    }
  });

  it('has a budget for every plan that pays for it in every organisation', () => {
    for (const organisation of LIBRARY.organisations) {
      const scenario = { ...DEFAULT_COMPARISON.scenario, organisation, strategies: LIBRARY.strategies };
      expect(checkBudgets(scenario), organisation.id!).toEqual([]);
    }
  });

  it('leaves real bottom-up money for what users come up with, in every organisation', () => {
    const plan = strategy('real-bottom-up');
    const usesPerEmployee = (12 * 2 * (setting('real-bottom-up', 'intake').values['perMonthPer1000'] as number)) / 1000;
    for (const { figures, id } of LIBRARY.organisations) {
      const { budgetCents } = planOf(plan, figures.employees);
      const cost = planCost(planOf(plan, figures.employees), figures.employees, DEFAULT_PARAMETERS, 104);
      const left = (budgetCents - cost.totalCents) / 100 / figures.employees;
      expect(left, id!).toBeGreaterThan((usesPerEmployee * PARAMETERS.ideas.implementMoney.default) / 2);
    }
  });

  it('can be run over any number of weeks up to its own', () => {
    for (const weeks of [1, 26, 52, 78, 104]) {
      const shorter = withWeeks(DEFAULT_COMPARISON.scenario, weeks);
      expect(shorter.ok && shorter.scenario.target.week).toBe(Math.min(78, weeks));
    }
  });
});

/** No plan is made to lose: what the claims are about differs, and nothing else does. */
describe('the plans are fair to one another', () => {
  it('every strategy with a platform launches it, none with a poorer campaign than another', () => {
    for (const { id, platform } of LIBRARY.strategies) {
      if (!platform) continue;
      const { values, startWeek, stopWeek } = setting(id, 'launch');
      expect([startWeek, stopWeek], id).toEqual(id === 'hands-off-front-loaded' ? [0, 13] : [0, 8]);
      expect(values['perEmployee'], id).toBeGreaterThanOrEqual(6);
    }
  });

  it('hands-off is the launch and nothing else; its variants each add one thing', () => {
    expect(levers('hands-off')).toEqual(['launch']);
    expect(levers('hands-off-room')).toEqual(['launch', 'incentives']);
    expect(levers('hands-off-staffed-idle')).toEqual(['launch', 'facilitation']);
    expect(levers('hands-off-front-loaded')).toEqual(['launch', 'training']);
  });

  it('idle staff are as many as real bottom-up has, and do nothing', () => {
    const idle = setting('hands-off-staffed-idle', 'facilitation').values;
    expect(idle['fullTimePer1000']).toBe(setting('real-bottom-up', 'facilitation').values['fullTimePer1000']);
    expect(['welcoming', 'answering', 'brokering', 'implementing'].map((task) => idle[task])).toEqual([0, 0, 0, 0]);
  });

  it('front-loading has all the money of real bottom-up, and spends it in the first quarter', () => {
    const [early, steady] = [strategy('hands-off-front-loaded'), strategy('real-bottom-up')];
    expect(early.budget).toEqual(steady.budget);
    const spent = planCost(planOf(early, 1200), 1200, DEFAULT_PARAMETERS, 13).totalCents;
    expect(spent / planOf(early, 1200).budgetCents).toBeGreaterThan(0.99);
  });

  it('a mandate may cost at least as much as real bottom-up', () => {
    for (const id of ['top-down', 'top-down-supported']) {
      expect(strategy(id).budget.perEmployee).toBeGreaterThanOrEqual(strategy('real-bottom-up').budget.perEmployee!);
    }
  });

  it('the world without the platform has nothing at all', () => {
    expect(planOf(strategy('no-platform'), 1200)).toEqual({
      platform: false,
      budgetCents: 0,
      levers: [],
      reviews: null,
    });
  });
});
