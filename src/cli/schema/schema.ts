import { experimentJsonSchema } from '../../../scenarios/experiment-json-schema.ts';
import { scenarioJsonSchema } from '../../../scenarios/scenario-json-schema.ts';
import { OptionReader } from '../option-reader.ts';
import { type CommonOptions, terminalFor } from '../terminal.ts';

/** `groundswell schema`: the JSON Schema of scenario or experiment files, in every format. */
export async function command(options: CommonOptions, kind: string | undefined): Promise<number> {
  const terminal = terminalFor(options);
  const reader = new OptionReader();
  const wanted = reader.oneOf('kind', kind, ['scenario', 'experiment'] as const);
  reader.check();
  const schema = wanted === 'experiment' ? experimentJsonSchema() : scenarioJsonSchema();
  await terminal.print(JSON.stringify(schema, null, 2));
  return 0;
}
