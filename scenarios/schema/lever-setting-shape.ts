import type { Field, FieldValue } from '../../sim/field.ts';
import { TIMING_FIELDS } from '../../sim/levers/define-lever.ts';
import { LEVERS } from '../../sim/levers/index.ts';
import type { LeverSetting } from '../../sim/plan/plan.ts';
import { nearestName } from '../nearest-name.ts';
import { fieldShapes, unknownName } from './field-shape.ts';
import { isMap, record } from './record.ts';
import type { Path, Report } from './report.ts';
import { converted, REFUSED, type Shape } from './shape.ts';
import { nameOf, oneOf, shown } from './wording.ts';

const IDS = LEVERS.map(({ id }) => id);
const SETTINGS = new Map(LEVERS.map((lever) => [lever.id, settingOf(lever.id, lever.label, lever.help, lever.fields)]));

/** A lever of a plan: which, when, and its values side by side. */
export const leverSettingShape: Shape<LeverSetting> = {
  check(value, path, report) {
    if (!isMap(value)) {
      const message = `${nameOf(path)} is ${shown(value)}; allowed: a map of keys, the first of them lever.`;
      const remedy = `Write \`lever: ${IDS[0]}\` and its values below it.`;
      report.add(path, { code: 'wrong-type', message, remedy, value });
      return REFUSED;
    }
    if (!Object.hasOwn(value, 'lever')) {
      refuseNamelessLever(value, path, report);
      return REFUSED;
    }
    const id = value['lever'];
    const setting = typeof id === 'string' ? SETTINGS.get(id) : undefined;
    if (setting !== undefined) return setting.check(value, path, report);
    report.add([...path, 'lever'], { ...unknownName('lever', id, IDS), value: id });
    return REFUSED;
  },
  describe: () => ({
    title: 'Lever',
    description: 'One thing the plan does, from when to when, and how much of it.',
    oneOf: [...SETTINGS.values()].map((setting) => setting.describe()),
  }),
};

/** Without its name nothing else about a lever can be judged; perhaps the key is only misspelt. */
function refuseNamelessLever(value: object, path: Path, report: Report): void {
  const message = `${nameOf(path)} does not say which lever it is; allowed: ${oneOf(IDS)}.`;
  const key = Object.keys(value).find((given) => nearestName(given, ['lever']) !== undefined);
  if (key === undefined) {
    report.add(path, { code: 'missing-key', message, remedy: 'Add `lever:`.' });
  } else {
    const remedy = 'Did you mean lever?';
    report.add([...path, key], { code: 'unknown-key', message, remedy, value: key, suggestion: 'lever', part: 'key' });
  }
}

function settingOf(
  id: string,
  label: string,
  help: string,
  fields: Readonly<Record<string, Field>>,
): Shape<LeverSetting> {
  const names = Object.keys(fields);
  const shape = record({
    label,
    help,
    members: { lever: only(id), ...fieldShapes(TIMING_FIELDS), ...fieldShapes(fields) },
    also({ startWeek, stopWeek }, path, report) {
      if (stopWeek === null || stopWeek > startWeek) return;
      report.add([...path, 'stopWeek'], {
        code: 'stops-before-start',
        message: `stopWeek is ${stopWeek} and startWeek ${startWeek}; ${label} would never act.`,
        remedy: 'Give a stopWeek after startWeek, or leave it out.',
        value: stopWeek,
      });
    },
  });
  return converted(shape, (value): LeverSetting => {
    const { startWeek, rampWeeks, stopWeek } = value;
    const all = value as Readonly<Record<string, FieldValue>>;
    return {
      lever: id,
      startWeek,
      rampWeeks,
      stopWeek,
      values: Object.fromEntries(names.map((name) => [name, all[name]!])),
    };
  });
}

/** Exactly this text, which whoever asks has seen already. */
function only(id: string): Shape<string> {
  return { check: () => id, describe: () => ({ const: id }) };
}
