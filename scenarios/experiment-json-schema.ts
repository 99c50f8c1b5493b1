import { LIBRARY } from './library.ts';
import { experimentShape } from './schema/experiment-shape.ts';
import type { JsonSchema } from './schema/json-schema.ts';

/** JSON Schema (draft-7) of experiment files, from the same declarations that check them: for editors. */
export function experimentJsonSchema(): JsonSchema {
  return { $schema: 'http://json-schema.org/draft-07/schema#', ...experimentShape(LIBRARY).describe() };
}
