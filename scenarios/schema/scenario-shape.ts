import { DEFAULT_PARAMETERS } from '../../sim/parameters/index.ts';
import type { Scenario, ScenarioOrganisation, Strategy } from '../scenario.ts';
import { fieldShape, fieldShapes } from './field-shape.ts';
import { formatName, SCENARIO_FORMAT, type Format } from './formats.ts';
import { list } from './list.ts';
import { named } from './named.ts';
import { organisationShape } from './organisation-shape.ts';
import { parametersShape } from './parameters-shape.ts';
import { TARGET_FIELDS, TARGET_WEEK, WEEKS_FIELD } from './plan-fields.ts';
import { isMap, record } from './record.ts';
import type { Path, Report } from './report.ts';
import { converted, optional, type Shape } from './shape.ts';
import { strategyShape } from './strategy-shape.ts';
import { text } from './text.ts';

/** What a scenario may name instead of writing it out. */
export interface Names {
  readonly organisations: readonly ScenarioOrganisation[];
  readonly strategies: readonly Strategy[];
}

/** The shapes of the parts of a scenario file, with the library it may name. */
export function scenarioParts({ organisations, strategies }: Names) {
  return {
    format: formatShape(SCENARIO_FORMAT),
    name: optional(text({ label: 'Name', help: 'What the comparison is called.', longest: 120 }), 'Scenario'),
    description: optional(
      text({
        label: 'Description',
        help: 'What is asked, and what is assumed.',
        longest: 4000,
        lines: true,
        empty: true,
      }),
      '',
    ),
    organisation: named({
      label: 'Organisation',
      help: 'The organisation all strategies are tried on: one of the library, or written out.',
      library: new Map(organisations.map((organisation) => [organisation.id!, organisation])),
      or: organisationShape,
    }),
    weeks: fieldShape(WEEKS_FIELD) as Shape<number>,
    currency: optional(
      text({
        label: 'Currency',
        help: 'ISO 4217 code of the currency that all money is in.',
        longest: 3,
        pattern: { source: '[A-Z]{3}', words: 'a code of three capital letters, for instance EUR' },
      }),
      'EUR',
    ),
    target: optional(
      record({
        label: 'Target',
        help: 'What counts as success, the same for every strategy.',
        members: fieldShapes(TARGET_FIELDS),
      }),
      { interactiveShare: TARGET_FIELDS.interactiveShare.default, week: null },
    ),
    parameters: optional(parametersShape, DEFAULT_PARAMETERS),
    strategies: list({
      label: 'Strategies',
      help: 'What is compared; the first is the reference of the differences.',
      of: named({
        label: 'Strategy',
        help: 'One of the library, or written out.',
        library: new Map(strategies.map((strategy) => [strategy.id, strategy])),
        or: strategyShape,
      }),
      fewest: 1,
      most: 50,
      also: refuseSameIds,
    }),
  };
}

/** A scenario file. */
export function scenarioShape(names: Names): Shape<Scenario> {
  const shape = record({
    label: 'Groundswell scenario',
    help: 'An organisation, the strategies tried on it, for how long, and what counts as success.',
    members: scenarioParts(names),
    also({ target, weeks }, path, report) {
      if (target.week === null || target.week <= weeks) return;
      report.add([...path, 'target', 'week'], {
        code: 'target-after-end',
        message: `target.week is ${target.week}, after the last of ${weeks} weeks.`,
        remedy: `Give a week from 1 to ${weeks}, or more weeks.`,
        value: target.week,
      });
    },
  });
  return converted(shape, ({ format: _, target, ...scenario }) => ({
    ...scenario,
    target: { interactiveShare: target.interactiveShare, week: target.week ?? Math.min(TARGET_WEEK, scenario.weeks) },
  }));
}

/** The line `format:`, which `upToDate` has judged before. */
export function formatShape(format: Format): Shape<string> {
  const name = formatName(format);
  return {
    check: () => name,
    describe: () => ({ title: 'Format', description: 'Kind and version of this file.', const: name }),
  };
}

function refuseSameIds(given: readonly unknown[], path: Path, report: Report): void {
  const first = new Map<string, number>();
  for (const [index, item] of given.entries()) {
    const id = typeof item === 'string' ? item : isMap(item) && Object.hasOwn(item, 'id') ? item['id'] : undefined;
    if (typeof id !== 'string') continue;
    const earlier = first.get(id);
    if (earlier === undefined) {
      first.set(id, index);
      continue;
    }
    report.add(typeof item === 'string' ? [...path, index] : [...path, index, 'id'], {
      code: 'same-id',
      message: `The strategy ${id} is listed twice: as item ${earlier + 1} and item ${index + 1}.`,
      remedy: 'Remove one, or give it another id.',
      value: id,
    });
  }
}
