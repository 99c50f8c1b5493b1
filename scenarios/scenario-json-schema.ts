import { LIBRARY } from './library.ts';
import type { JsonSchema } from './schema/json-schema.ts';
import { scenarioShape } from './schema/scenario-shape.ts';

/** JSON Schema (draft-7) of scenario files, from the same declarations that check them: for editors. */
export function scenarioJsonSchema(): JsonSchema {
  return { $schema: 'http://json-schema.org/draft-07/schema#', ...scenarioShape(LIBRARY).describe() };
}
