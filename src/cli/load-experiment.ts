import { dirname, resolve } from 'node:path';
import { dsvFormat } from 'd3';
import type { Experiment } from '../../scenarios/experiment.ts';
import type { Checked, Issue } from '../../scenarios/issue.ts';
import type { ParsedScenario } from '../../scenarios/parse-scenario.ts';
import { filesNamedBy, parseExperiment, type ParsedExperiment } from '../../scenarios/parse-experiment.ts';
import type { Source } from '../../scenarios/codec/read-yaml.ts';
import type { PointsTable } from '../../scenarios/schema/check-listed-points.ts';
import { fileIssue } from './file-issue.ts';
import { readScenarioFile } from './load-scenario.ts';
import { readAtMost } from './read-at-most.ts';
import { Refusal } from './refusal.ts';

const LARGEST_BYTES = 1_000_000;
const LARGEST_POINTS_BYTES = 200_000_000;

/** An experiment out of a file and the files it names. */
export async function loadExperiment(path: string): Promise<Experiment> {
  const parsed = await readExperimentFile(path);
  if (!parsed.ok) throw new Refusal(parsed.issues);
  return parsed.experiment;
}

/** The same, or every issue in its way. */
export async function readExperimentFile(path: string): Promise<ParsedExperiment> {
  const source = await readSource(path);
  return source.ok ? experimentOf(source.value, path) : source;
}

/** What a file says that may be of any of our formats. */
export async function readSource(path: string): Promise<Checked<Source>> {
  let bytes: Uint8Array;
  try {
    bytes = await readAtMost(path, LARGEST_BYTES);
  } catch (error) {
    const remedy = 'Give the path of a file.';
    return { ok: false, issues: [fileIssue(path, error as NodeJS.ErrnoException, remedy)] };
  }
  const { readExperimentBytes } = await import('../../scenarios/codec/read-experiment-text.ts');
  return readExperimentBytes(bytes, path);
}

/** The experiment that a file says, with the files it names: they lie beside it. */
export async function experimentOf({ value, where }: Source, path: string): Promise<ParsedExperiment> {
  const named = filesNamedBy(value);
  const beside = (file: string): string => resolve(dirname(path), file);
  const issues: Issue[] = [];
  let scenario: ParsedScenario | undefined;
  let points: PointsTable | undefined;
  if (named.scenario !== null) scenario = await readScenarioFile(beside(named.scenario));
  if (named.points !== null) {
    const read = await readPoints(beside(named.points), named.points);
    if (read.ok) points = read.value;
    else issues.push(...read.issues);
  }
  const parsed = parseExperiment(value, { ...(scenario && { scenario }), ...(points && { points }) }, where);
  if (issues.length === 0) return parsed;
  const others = parsed.ok ? [] : parsed.issues.filter(({ code }) => code !== 'no-file');
  return { ok: false, issues: [...issues, ...others] };
}

async function readPoints(path: string, file: string): Promise<Checked<PointsTable>> {
  let bytes: Uint8Array;
  try {
    bytes = await readAtMost(path, LARGEST_POINTS_BYTES);
  } catch (error) {
    return { ok: false, issues: [fileIssue(path, error as NodeJS.ErrnoException)] };
  }
  if (bytes.length > LARGEST_POINTS_BYTES) {
    const message = `The file is larger than ${LARGEST_POINTS_BYTES / 1e6} MB.`;
    return { ok: false, issues: [{ code: 'too-large', file: path, message, remedy: 'List fewer points.' }] };
  }
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    const message = 'The file is not text in UTF-8.';
    return { ok: false, issues: [{ code: 'not-text', file: path, message, remedy: 'Save it as CSV in UTF-8.' }] };
  }
  const [header = [], ...rows] = dsvFormat(delimiterOf(text)).parseRows(text);
  // A last line that is empty is no point.
  const written = rows.filter((row) => row.some((cell) => cell.trim() !== ''));
  return { ok: true, value: { file, header: header.map((name) => name.trim()), rows: written } };
}

/** What separates the paths of the first line: none of these is part of one. Spreadsheets of many countries take `;`. */
function delimiterOf(text: string): string {
  const [header = ''] = text.split(/[\r\n]/, 1);
  return [',', ';', '\t'].find((delimiter) => header.includes(delimiter)) ?? ',';
}
