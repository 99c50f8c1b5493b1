import { checkReference, reference, type ReferenceResult } from '../../experiments/reference/reference.ts';
import { REFERENCE_DECLARATIONS } from '../../experiments/reference/reference-declarations.ts';
import { OptionReader } from '../option-reader.ts';
import { Progress } from '../progress.ts';
import { readSeed } from '../read-seed.ts';
import { type CommonOptions, type Terminal, terminalFor } from '../terminal.ts';
import { optionName } from './reference-options.ts';
import { readValues } from './read-values.ts';

export interface ReferenceOptions extends CommonOptions {
  readonly seed?: string;
  /** Fields of the models, as text. */
  readonly [field: string]: unknown;
}

/** `groundswell reference`: the engine as a known model, beside what theory says of it. */
export async function command(options: ReferenceOptions, model: string): Promise<number> {
  const terminal = terminalFor(options);
  const reader = new OptionReader();
  const { seed: seedText, format: _format, quiet: _quiet, color: _color, debug: _debug, ...given } = options;
  const seed = readSeed(seedText, reader);
  const ids = REFERENCE_DECLARATIONS.map(({ id }) => id);
  const id = reader.oneOf('MODEL', model, ids);
  reader.check();
  const declaration = REFERENCE_DECLARATIONS[ids.indexOf(id!)]!;
  const values = readValues(declaration, given, reader);
  reader.check();
  reader.issues.push(
    ...checkReference({ model: id!, values }).map((issue) => ({ ...issue, path: optionName(issue.path ?? '') })),
  );
  reader.check();
  return await runAndPrint({ model: id!, values, seed }, terminal);
}

async function runAndPrint(request: Parameters<typeof reference>[0], terminal: Terminal): Promise<number> {
  const progress = new Progress(terminal, 'worlds');
  let result: ReferenceResult | null = null;
  try {
    // Nothing is kept of what is not finished: an interruption ends the process, as it would without us.
    for await (const event of reference(request, new AbortController().signal)) {
      if (event.kind === 'progress') progress.show(event.done, event.total, event.secondsLeft);
      else result = event.result;
    }
  } finally {
    progress.clear();
  }
  await print(result!, terminal);
  return 0;
}

async function print(result: ReferenceResult, terminal: Terminal): Promise<void> {
  if (terminal.format === 'json') {
    const { referenceDocument } = await import('../../experiments/reference/reference-document.ts');
    await terminal.print(JSON.stringify(referenceDocument(result)));
  } else if (terminal.format === 'csv') {
    const { referenceCsv } = await import('./reference-csv.ts');
    await terminal.print(referenceCsv(result));
  } else {
    const { referenceText } = await import('./reference-text.ts');
    await terminal.print(referenceText(result, terminal));
  }
}
