import { scenarioJsonSchema } from '../../../scenarios/scenario-json-schema.ts';
import { type CommonOptions, terminalFor } from '../terminal.ts';

/** `groundswell schema`: the JSON Schema of scenario files, in every format. */
export async function command(options: CommonOptions): Promise<number> {
  await terminalFor(options).print(JSON.stringify(scenarioJsonSchema(), null, 2));
  return 0;
}
