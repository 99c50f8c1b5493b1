import { OUTCOMES, type OutcomeId } from '../../../sim/index.ts';
import { summariseResults, type SummaryRequest } from '../../experiments/results/summarise-results.ts';
import { loadResults } from '../../node/results/load-results.ts';
import { inResults } from '../in-results.ts';
import { OptionReader } from '../option-reader.ts';
import { type CommonOptions, terminalFor } from '../terminal.ts';

export interface SummaryOptions extends CommonOptions {
  readonly outcomes?: string;
  readonly halfWidth?: string;
}

/** What is summed up unless somebody names outcomes. */
const USUAL: readonly OutcomeId[] = ['sustained', 'success', 'cost', 'netValue'];

/** `groundswell summary`: a results folder per point and factor, and whether it has runs enough. */
export async function command(options: SummaryOptions, folder: string): Promise<number> {
  const terminal = terminalFor(options);
  const reader = new OptionReader();
  const known = OUTCOMES.map(({ id }) => id);
  const outcomes = (reader.list('--outcomes', options.outcomes, known) as OutcomeId[] | undefined) ?? USUAL;
  const request = readHalfWidth(options.halfWidth, reader);
  reader.check();
  const results = await inResults(folder, () => loadResults(folder, outcomes));
  const absent = outcomes.filter((outcome) => !results.cube.shape.outcomes.includes(outcome));
  if (options.outcomes !== undefined && absent.length > 0) terminal.say(`The sweep did not keep ${absent.join(', ')}.`);
  const summary = summariseResults(results, request);
  if (terminal.format === 'json') {
    const { summaryDocument } = await import('../../experiments/results/summary-document.ts');
    await terminal.print(JSON.stringify(summaryDocument(results, summary)));
  } else if (terminal.format === 'csv') {
    const { summaryCsv } = await import('./summary-csv.ts');
    await terminal.print(summaryCsv(results, summary));
  } else {
    const { summaryText } = await import('./summary-text.ts');
    await terminal.print(summaryText(results, summary, terminal));
  }
  return 0;
}

function readHalfWidth(text: string | undefined, reader: OptionReader): SummaryRequest {
  if (text === undefined) return {};
  const halfWidth = /^\s*\d*\.?\d+\s*$/.test(text) ? Number(text) : NaN;
  if (halfWidth > 0) return { halfWidth };
  reader.issues.push({
    code: 'out-of-range',
    path: '--half-width',
    value: text,
    message: `--half-width is ${JSON.stringify(text)}; allowed: a number above 0, in the unit of the outcome.`,
    remedy: 'Write 0.01 for one point of a share.',
  });
  return {};
}
