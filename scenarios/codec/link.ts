import { MODEL_VERSION } from '../../sim/model-version.ts';
import { parseSeed, SeedError } from '../../sim/random/seed.ts';
import type { Field } from '../../sim/field.ts';
import type { Checked, Issue } from '../issue.ts';
import { parseScenario } from '../parse-scenario.ts';
import type { Scenario } from '../scenario.ts';
import { fieldShape } from '../schema/field-shape.ts';
import { formatName, LINK_FORMAT, upToDate } from '../schema/formats.ts';
import { record } from '../schema/record.ts';
import { Report } from '../schema/report.ts';
import { formatShape } from '../schema/scenario-shape.ts';
import { optional, REFUSED, required, type Shape } from '../schema/shape.ts';
import { text } from '../schema/text.ts';
import { fromBase64url, toBase64url } from './base64url.ts';
import { compress, inflate } from './compress.ts';
import { scenarioDocument } from './scenario-document.ts';

/** Everything that reproduces a comparison. An imported organisation never enters a link. */
export interface LinkContent {
  readonly scenario: Scenario;
  readonly seed: string;
  /** Paired replicates, 1 to 1,000,000. */
  readonly replicates: number;
  /** Model the link was made with: where it differs from MODEL_VERSION, the numbers may. */
  readonly modelVersion: number;
  /** What the comparison came to when the link was made (see resultDigest); null where it was not known. */
  readonly digest: string | null;
}

/** Longest fragment that is written or read, in characters. */
const LONGEST_LINK = 64_000;
/** Most bytes a link may stand for. */
const MOST_BYTES = 1_000_000;
const KEY = 'compare=';

const whole = (label: string, help: string, minimum: number, maximum: number): Field => ({
  kind: 'number',
  label,
  help,
  unit: 'count',
  default: minimum,
  minimum,
  maximum,
  whole: true,
});

const seedShape: Shape<string> = {
  check(value, path, report) {
    try {
      return parseSeed(value);
    } catch (error) {
      if (!(error instanceof SeedError)) throw error;
      report.add(path, { code: 'bad-seed', message: error.message, remedy: 'Give another seed.', value });
      return REFUSED;
    }
  },
  describe: () => ({ type: 'string' }),
};

const linkShape = record({
  label: 'Link',
  help: 'A comparison: scenario, seed and replicates.',
  members: {
    format: formatShape(LINK_FORMAT),
    modelVersion: required(fieldShape(whole('Model version', 'Model it was made with.', 1, 1e6)) as Shape<number>),
    seed: seedShape,
    replicates: required(fieldShape(whole('Replicates', 'Paired replicates.', 1, 1e6)) as Shape<number>),
    digest: optional<string | null>(
      text({
        label: 'Digest',
        help: 'What the comparison came to when the link was made.',
        longest: 32,
        pattern: { source: '[0-9a-f]{32}', words: '32 hexadecimal digits' },
      }),
      null,
    ),
    scenario: { check: (value) => value, describe: () => ({}) } satisfies Shape<unknown>,
  },
});

/** The fragment of an address (without #) that stands for a comparison, or why none can. */
export async function toLink({
  scenario,
  seed,
  replicates,
  digest = null,
}: Omit<LinkContent, 'modelVersion' | 'digest'> & Partial<Pick<LinkContent, 'digest'>>): Promise<Checked<string>> {
  const content = {
    format: formatName(LINK_FORMAT),
    modelVersion: MODEL_VERSION,
    seed,
    replicates,
    ...(digest !== null && { digest }),
    scenario: scenarioDocument(scenario),
  };
  const fragment = KEY + toBase64url(await compress(new TextEncoder().encode(JSON.stringify(content))));
  if (fragment.length <= LONGEST_LINK) return { ok: true, value: fragment };
  return refuse('link-too-long', 'The scenario is too large for a link.', 'Save it as a file and share that.');
}

/** Whether a fragment (with or without #) is meant to stand for a comparison. */
export function isLink(fragment: string): boolean {
  return /^#?compare=/.test(fragment);
}

/** What a fragment (with or without #) stands for, checked like a file. */
export async function fromLink(fragment: string): Promise<Checked<LinkContent>> {
  const given = fragment.startsWith('#') ? fragment.slice(1) : fragment;
  if (given.length > LONGEST_LINK)
    return refuse('link-too-long', 'The link is longer than any we make.', 'Ask for the link again, or for the file.');
  const bytes = given.startsWith(KEY) ? fromBase64url(given.slice(KEY.length)) : null;
  const json = bytes === null ? null : await inflate(bytes, MOST_BYTES).catch(() => null);
  if (json === null)
    return refuse('broken-link', 'The link is damaged or cut short.', 'Copy the whole of it, or ask for it again.');
  let content: unknown;
  try {
    content = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(json));
  } catch {
    return refuse('broken-link', 'The link is damaged or cut short.', 'Copy the whole of it, or ask for it again.');
  }
  return checked(content);
}

function checked(content: unknown): Checked<LinkContent> {
  const report = new Report();
  const document = upToDate(content, LINK_FORMAT, report);
  const link = document === REFUSED ? REFUSED : linkShape.check(document, [], report);
  if (link === REFUSED || report.count > 0) return { ok: false, issues: report.issues() };
  const parsed = parseScenario(link.scenario);
  if (!parsed.ok) return parsed;
  const { seed, replicates, modelVersion, digest } = link;
  return { ok: true, value: { scenario: parsed.scenario, seed, replicates, modelVersion, digest } };
}

function refuse(
  code: string,
  message: string,
  remedy: string,
): { readonly ok: false; readonly issues: readonly Issue[] } {
  return { ok: false, issues: [{ code, message, remedy }] };
}
