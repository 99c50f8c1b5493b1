import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { OutcomeId } from '../../../sim/index.ts';
import { experimentReport } from '../../reports/experiment/experiment-report.ts';
import { enReports } from '../../text/en/reports.ts';
import { loadResults } from '../../node/results/load-results.ts';
import { pageFonts } from '../../node/report/page-fonts.ts';
import { renderReport } from '../../node/report/render-report.ts';
import { writeFolder } from '../../node/write-folder.ts';
import { inResults } from '../in-results.ts';
import { Refusal } from '../refusal.ts';
import { type CommonOptions, terminalFor } from '../terminal.ts';

export interface ReportOptions extends CommonOptions {
  readonly out?: string;
}

export const REPORT_FORMAT = 'groundswell/report@1';
/** What a report shows of each run, as far as the sweep kept it. */
const SHOWN: readonly OutcomeId[] = ['sustained', 'success', 'cost', 'netValue'];
const USUAL_NAME = 'report.html';
/** The build puts the page beside what Node runs. */
const PAGE = fileURLToPath(new URL('../web/', import.meta.url));

/** `groundswell report`: a results folder as one page. */
export async function command(options: ReportOptions, folder: string): Promise<number> {
  const terminal = terminalFor(options);
  const out = options.out ?? join(folder, USUAL_NAME);
  refuseOtherFiles(out);
  const results = await inResults(folder, () => loadResults(folder, SHOWN));
  const page = renderReport(experimentReport(results, enReports, 'en'), 'en', await pageFonts(PAGE));
  await inResults(out, () => writeFolder(dirname(out), [{ name: basename(out), chunks: () => [page] }]));
  if (terminal.format === 'json') await terminal.print(JSON.stringify({ format: REPORT_FORMAT, file: out }));
  else await terminal.print(`The report is in ${out}`);
  return 0;
}

/** A slip of the hand must not put a page in the place of the results themselves. */
function refuseOtherFiles(out: string): void {
  if (/\.html?$/i.test(out)) return;
  throw new Refusal([
    {
      code: 'no-page-name',
      path: '--out',
      value: out,
      message: `--out is ${JSON.stringify(out)}; allowed: a name that ends in .html.`,
      remedy: `Write --out ${join(out, USUAL_NAME)}, if that is to be the folder.`,
    },
  ]);
}
