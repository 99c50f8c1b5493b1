import { OUTCOMES } from '../../sim/outcomes/index.ts';
import { changeablesOf, type Changeable } from '../changeable.ts';
import type { AutoReplicates, Design, Experiment, Factor } from '../experiment.ts';
import type { Library } from '../library.ts';
import type { ParsedScenario } from '../parse-scenario.ts';
import type { Scenario, Strategy } from '../scenario.ts';
import { withTargetInside } from '../target-inside.ts';
import { checkListedPoints, type PointsTable } from './check-listed-points.ts';
import { type GivenDesign, SOBOL_DIMENSIONS } from './design-shape.ts';
import { experimentShape, precisionShape, scenarioOverrides, type Precision } from './experiment-shape.ts';
import { checkFactors } from './factor-shape.ts';
import { unknownName } from './field-shape.ts';
import { EXPERIMENT_FORMAT, SCENARIO_FORMAT, upToDate } from './formats.ts';
import { TARGET_WEEK } from './plan-fields.ts';
import { isMap, record, type RecordValue } from './record.ts';
import type { Report } from './report.ts';
import { formatShape, type Names, scenarioParts } from './scenario-shape.ts';
import { optional, REFUSED } from './shape.ts';
import { sound } from './sound.ts';
import { oneOf, shown } from './wording.ts';

/** What an experiment file names beside itself, read by whoever can read files. */
export interface Attachments {
  /** What `scenario` names, where that is a file. */
  readonly scenario?: ParsedScenario;
  /** What `design.file` names. */
  readonly points?: PointsTable;
}

type Overrides = RecordValue<ReturnType<typeof scenarioOverrides>>;

/** The experiment, or null after everything wrong with it was reported. */
export function checkExperiment(
  value: unknown,
  library: Library,
  attachments: Attachments,
  report: Report,
): Experiment | null {
  const document = upToDate(value, EXPERIMENT_FORMAT, report);
  if (document === REFUSED) return null;
  const base = baseOf(document['scenario'], library, attachments, report);
  const known = base ?? library.comparisons[0]!.scenario;
  const names = namesWith(library, known);
  const given = experimentShape(names).check(document, [], report);
  // Where something is wrong, factors are judged against what is right.
  const scenario =
    given === REFUSED
      ? { ...known, strategies: soundStrategies(document['strategies'], names) ?? known.strategies }
      : withOverrides(known, given, report);
  const changeables = changeablesOf(scenario);
  const design = given === REFUSED ? REFUSED : given.design;
  const factors = factorsOf(document, design, changeables, given !== REFUSED && base !== null, attachments, report);
  if (given === REFUSED || base === null || factors === REFUSED || report.count > 0) return null;
  const replicates = given.replicates === 'auto' ? autoOf(given.precision, scenario, report) : given.replicates;
  if (replicates === REFUSED) return null;
  const { seed, seeds, outcomes, series, runLimitSeconds } = given;
  return {
    name: given.name ?? base.name,
    description: given.description ?? '',
    scenario: { ...scenario, name: base.name, description: base.description },
    factors: factors.factors,
    design: factors.design,
    replicates,
    seed,
    seeds,
    // What decides when there are enough replicates is kept in any case.
    outcomes:
      typeof replicates === 'number'
        ? outcomes
        : OUTCOMES.map(({ id }) => id).filter((id) => outcomes.includes(id) || id === replicates.outcome),
    series,
    runLimitSeconds,
  };
}

/** What may be named: the strategies of the base before those of the library. */
function namesWith({ organisations, strategies }: Library, base: Scenario) {
  const own = new Set(base.strategies.map(({ id }) => id));
  return { organisations, strategies: [...base.strategies, ...strategies.filter(({ id }) => !own.has(id))] };
}

/** The scenario that is varied; null after everything wrong with it was reported. */
function baseOf(value: unknown, library: Library, { scenario }: Attachments, report: Report): Scenario | null {
  const usual = library.comparisons[0]!.scenario;
  if (value === undefined) return usual;
  if (typeof value === 'string') {
    const found = library.comparisons.find(({ id }) => id === value);
    if (found !== undefined) return found.scenario;
    if (scenario?.ok) return scenario.scenario;
    if (scenario !== undefined) report.adopt(scenario.issues);
    else refuseUnknownBase(value, library, report);
    return null;
  }
  if (!isMap(value)) {
    const message = `scenario is ${shown(value)}; allowed: a name, a path to a file, or a map of keys.`;
    report.add(['scenario'], { code: 'wrong-type', message, remedy: 'Name a comparison of the library.', value });
    return null;
  }
  const members = { format: optional(formatShape(SCENARIO_FORMAT), ''), ...scenarioOverrides(library) };
  const given = record({ label: '', help: '', members }).check(value, ['scenario'], report);
  if (given === REFUSED) return null;
  return withOverrides(usual, given, report, ['scenario']);
}

function refuseUnknownBase(value: string, library: Library, report: Report): void {
  const ids = library.comparisons.map(({ id }) => id);
  const mistake = unknownName('scenario', value, ids);
  report.add(['scenario'], {
    ...mistake,
    message: `scenario is ${shown(value)}; allowed: ${oneOf(ids)}, or a path to a scenario file.`,
    remedy: mistake.suggestion === undefined ? 'Name one of these, or a file that is there.' : mistake.remedy,
    value,
  });
}

/** The scenario with the parts that were given in place of its own. */
function withOverrides(base: Scenario, given: Overrides, report: Report, path: readonly string[] = []): Scenario {
  const weeks = given.weeks ?? base.weeks;
  const inside = withTargetInside(base, weeks);
  const target =
    given.target === null
      ? inside.target
      : { interactiveShare: given.target.interactiveShare, week: given.target.week ?? Math.min(TARGET_WEEK, weeks) };
  if (target.week > weeks) {
    report.add([...path, 'target', 'week'], {
      code: 'target-after-end',
      message: `target.week is ${target.week}, after the last of ${weeks} weeks.`,
      remedy: `Give a week from 1 to ${weeks}, or more weeks.`,
      value: target.week,
    });
  }
  return {
    name: given.name ?? base.name,
    description: given.description ?? base.description,
    organisation: given.organisation ?? base.organisation,
    weeks,
    currency: given.currency ?? base.currency,
    target,
    parameters: given.parameters ?? base.parameters,
    strategies: given.strategies ?? base.strategies,
  };
}

/** The factors and the design, each listed point judged. */
function factorsOf(
  document: Readonly<Record<string, unknown>>,
  given: GivenDesign | typeof REFUSED,
  changeables: ReadonlyMap<string, Changeable>,
  areAllKnown: boolean,
  attachments: Attachments,
  report: Report,
): { readonly factors: readonly Factor[]; readonly design: Design } | typeof REFUSED {
  const written = document['factors'];
  if (given !== REFUSED && given.kind === 'list') {
    if (written !== undefined) {
      const message = 'A list of points names its factors itself.';
      report.add(['factors'], { code: 'two-lists', message, remedy: 'Remove factors.', part: 'key' });
    }
    if (!areAllKnown) return REFUSED;
    return checkListedPoints(given, changeables, attachments.points, report);
  }
  const judged = areAllKnown ? written : withoutUnknownPlans(written, changeables);
  const factors = judged === undefined ? [] : checkFactors(judged, changeables, report);
  if (factors === REFUSED || given === REFUSED) return REFUSED;
  const before = report.count;
  refuseUnfitting(factors, given, report);
  return report.count > before ? REFUSED : { factors, design: designOf(given) };
}

/** The plans that are right, while another or something else is not; undefined where none were given. */
function soundStrategies(given: unknown, names: Names): readonly Strategy[] | undefined {
  if (!Array.isArray(given)) return undefined;
  const { strategies } = scenarioParts(names);
  return (given as readonly unknown[]).slice(0, 50).flatMap((item) => sound(strategies, [item]) ?? []);
}

/** The factors without those of plans that may well be there, if only in what is wrong. */
function withoutUnknownPlans(factors: unknown, changeables: ReadonlyMap<string, Changeable>): unknown {
  if (!isMap(factors)) return factors;
  const plans = new Set([...changeables.keys()].map(planOfPath));
  return Object.fromEntries(
    Object.entries(factors).filter(([path]) => planOfPath(path) === null || plans.has(planOfPath(path))),
  );
}

/** `mine` of `strategies.mine.launch.total`; null where a path is of no plan. */
function planOfPath(path: string): string | null {
  const [first, plan] = path.split('.');
  return first === 'strategies' && plan !== undefined ? plan : null;
}

function designOf({ kind, points, secondOrder, trajectories, levels }: GivenDesign): Design {
  switch (kind) {
    case 'random':
    case 'latin-hypercube':
    case 'sobol':
      return { kind, points: points as number };
    case 'saltelli':
      return { kind, points: points as number, secondOrder: secondOrder! };
    case 'morris':
      return { kind, trajectories: trajectories!, levels: levels! };
    case 'list':
      throw new Error('Listed points are judged elsewhere.');
    default:
      return { kind };
  }
}

/** Factors that the design cannot use. */
function refuseUnfitting(factors: readonly Factor[], { kind, levels }: GivenDesign, report: Report): void {
  const drawn = ['random', 'latin-hypercube', 'sobol', 'saltelli', 'morris'].includes(kind);
  if (drawn && factors.length === 0) {
    const message = `A design of kind ${kind} needs at least one factor.`;
    report.add(['design'], { code: 'no-factors', message, remedy: 'Add factors, or leave design out.' });
  }
  const most = kind === 'sobol' ? SOBOL_DIMENSIONS : kind === 'saltelli' ? SOBOL_DIMENSIONS / 2 : Infinity;
  if (factors.length > most) {
    const message = `There are ${factors.length} factors; a design of kind ${kind} has room for ${most}.`;
    report.add(['design'], { code: 'too-many-factors', message, remedy: 'Vary fewer, or use a Latin hypercube.' });
  }
  if (kind === 'morris' && levels! % 2 === 1) {
    const message = `levels is ${levels}; a Morris design needs an even number of them.`;
    report.add(['design', 'levels'], { code: 'odd-levels', message, remedy: `Give ${levels! + 1}.`, value: levels });
  }
  for (const { path, values } of factors) {
    if (!drawn && values.kind === 'range' && values.steps === null) {
      report.add(['factors', path], {
        code: 'no-steps',
        message: `${path} has a range without steps; a design of kind ${kind} needs to know how many values to try.`,
        remedy: 'Add `steps:`, or list the values.',
      });
    }
    if ((kind === 'factorial' || kind === 'one-at-a-time') && values.kind === 'listed') {
      const twice = values.values.find((value, position) => values.values.indexOf(value) < position);
      if (twice !== undefined) {
        const message = `${path} lists ${String(twice)} twice.`;
        report.add(['factors', path], { code: 'same-value', message, remedy: 'List each value once.', value: twice });
      }
    }
  }
  if (kind !== 'zip') return;
  const lengths = factors.map(({ values }) => (values.kind === 'listed' ? values.values.length : (values.steps ?? 0)));
  const [first = 0] = lengths;
  lengths.forEach((length, position) => {
    if (length === first) return;
    report.add(['factors', factors[position]!.path], {
      code: 'unequal-lengths',
      message: `${factors[position]!.path} has ${length} values and ${factors[0]!.path} ${first}; zip takes the first of each, then the second, and so on.`,
      remedy: 'Give every factor as many values.',
    });
  });
}

function autoOf(given: Precision | null, scenario: Scenario, report: Report): AutoReplicates | typeof REFUSED {
  const precision = given ?? precisionShape.check({}, [], report);
  if (precision === REFUSED) return REFUSED;
  const before = report.count;
  const ids = scenario.strategies.map(({ id }) => id);
  const between = precision.between ?? (ids.length === 1 ? [ids[0]!] : [ids[1]!, ids[0]!]);
  between.forEach((id, position) => {
    if (ids.includes(id) && between.indexOf(id) === position) return;
    report.add(['precision', 'between', position], { ...unknownName('between', id, ids), value: id });
  });
  const outcome = precision.outcome;
  const unit = OUTCOMES.find(({ id }) => id === outcome)!.unit;
  if (precision.halfWidth === null && unit !== 'share') {
    report.add(['precision'], {
      code: 'missing-key',
      message: `precision lacks halfWidth; ${outcome} is no share, so that there is no usual one.`,
      remedy: `Add \`halfWidth:\` (${unit}).`,
    });
  }
  if (report.count > before) return REFUSED;
  return {
    outcome,
    between: between as AutoReplicates['between'],
    halfWidth: precision.halfWidth ?? 0.02,
    atLeast: precision.atLeast,
    atMost: precision.atMost,
  };
}
