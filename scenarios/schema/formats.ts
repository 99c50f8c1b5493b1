import { nearestName } from '../nearest-name.ts';
import { isMap } from './record.ts';
import type { Report } from './report.ts';
import { REFUSED } from './shape.ts';
import { oneOf, shown } from './wording.ts';

export type Document = Readonly<Record<string, unknown>>;

/** A pure step from one version of a format to the next; it expects nothing: the document is not yet checked. */
export type UpgradeStep = (document: Document) => Document;

/** A kind of file that we read. Its version is one more than the steps there are to it. */
export interface Format {
  readonly kind: string;
  /** Step i turns version i + 1 into version i + 2. */
  readonly steps: readonly UpgradeStep[];
}

export const SCENARIO_FORMAT: Format = { kind: 'scenario', steps: [] };
export const ORGANISATION_FORMAT: Format = { kind: 'organisation', steps: [] };
export const STRATEGY_FORMAT: Format = { kind: 'strategy', steps: [] };
export const LESSON_FORMAT: Format = { kind: 'lesson', steps: [] };
export const EXPERIMENT_FORMAT: Format = { kind: 'experiment', steps: [] };
export const LINK_FORMAT: Format = { kind: 'link', steps: [] };

/** What stands behind `format:` in a file of today. */
export function formatName({ kind, steps }: Format): string {
  return `groundswell/${kind}@${steps.length + 1}`;
}

/**
 * The document in the current version of its format. Older versions are brought up to date step by step; a newer one
 * or another kind is refused, because everything else said about it would be noise.
 */
export function upToDate(value: unknown, format: Format, report: Report): Document | typeof REFUSED {
  const current = formatName(format);
  const begin = `Begin the file with \`format: ${current}\`.`;
  if (!isMap(value)) {
    const message = `The file is ${shown(value)}; allowed: a map of keys, the first of them format.`;
    report.add([], { code: 'wrong-type', message, remedy: begin, value });
    return REFUSED;
  }
  if (!Object.hasOwn(value, 'format')) {
    report.add([], { code: 'missing-format', message: 'The file does not say what format it is in.', remedy: begin });
    return { ...value, format: current };
  }
  const given = value['format'];
  const parts = typeof given === 'string' ? /^groundswell\/([a-z]+)@([1-9]\d{0,8})$/.exec(given) : null;
  if (parts === null) {
    const suggestion = typeof given === 'string' ? (nearestName(given, [current]) ?? current) : current;
    const message = `format is ${shown(given)}; allowed: ${current}.`;
    report.add(['format'], { code: 'unknown-format', message, remedy: `Write ${current}.`, value: given, suggestion });
    return value;
  }
  const [, kind, digits] = parts;
  const version = Number(digits);
  if (kind !== format.kind) {
    report.add(['format'], {
      code: 'other-format',
      message: `This is a file of format ${kind}; what is read here is ${oneOf([current])}.`,
      remedy: `Give a file that begins with \`format: ${current}\`.`,
      value: given,
    });
    return REFUSED;
  }
  if (version > format.steps.length + 1) {
    report.add(['format'], {
      code: 'newer-format',
      message: `The file is in version ${version} of its format; this Groundswell reads up to ${format.steps.length + 1}.`,
      remedy: `Use a newer Groundswell, one that reads ${given as string}.`,
      value: given,
    });
    return REFUSED;
  }
  return format.steps.slice(version - 1).reduce((document, step) => step(document), value);
}
