import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { scenarioDocument } from '../../scenarios/codec/scenario-document.ts';
import { DEFAULT_COMPARISON, LIBRARY } from '../../scenarios/library.ts';
import { parseScenario } from '../../scenarios/parse-scenario.ts';
import { scenarioJsonSchema } from '../../scenarios/scenario-json-schema.ts';
import type { JsonSchema } from '../../scenarios/schema/json-schema.ts';
import { LEVERS } from '../../sim/levers/index.ts';
import { PARAMETERS } from '../../sim/parameters/index.ts';
import { arbitraryScenario } from './arbitrary-scenario.ts';
import { libraryFiles } from './library/library-files.ts';
import { conforms } from './schema/json-schema-conforms.ts';

const schema = scenarioJsonSchema();
const written = schema.properties!['strategies']!.items!.anyOf![1]!;

function every(one: JsonSchema): readonly JsonSchema[] {
  const below = [
    ...Object.values(one.properties ?? {}),
    ...(one.items ? [one.items] : []),
    ...(one.anyOf ?? []),
    ...(one.oneOf ?? []),
  ];
  return [one, ...below.flatMap(every)];
}

describe('the JSON Schema of scenario files', () => {
  it('is draft-7 and plain JSON', () => {
    expect(schema.$schema).toBe('http://json-schema.org/draft-07/schema#');
    expect(JSON.parse(JSON.stringify(schema))).toEqual(schema);
  });

  it('refuses unknown keys in every map, and explains every part', () => {
    for (const part of every(schema)) {
      if (part.type === 'object') expect(part.additionalProperties).toBe(false);
      if (part.enum === undefined && part.const === undefined)
        expect([part.title, part.description]).toEqual([expect.any(String), expect.any(String)]);
    }
  });

  it('gives defaults, ranges and names as they are declared', () => {
    const { organisation, weeks, parameters } = schema.properties!;
    expect(weeks).toMatchObject({ type: 'integer', default: 104, minimum: 1, maximum: 1040 });
    expect(organisation!.anyOf![0]!.enum).toEqual(LIBRARY.organisations.map(({ id }) => id));
    expect(organisation!.anyOf![1]!.properties!['departments']).toMatchObject({
      type: ['integer', 'null'],
      default: null,
    });
    expect(Object.keys(parameters!.properties!)).toEqual(Object.keys(PARAMETERS));
    const levers = written.properties!['levers']!.items!.oneOf!;
    expect(levers.map((lever) => lever.properties!['lever']!.const)).toEqual(LEVERS.map(({ id }) => id));
    expect(schema.required).toEqual(['format', 'organisation', 'strategies']);
  });

  it('accepts every file of the library', () => {
    for (const { text, name } of libraryFiles('comparisons')) expect(conforms(parse(text), schema), name).toBe(true);
    for (const { text, name } of libraryFiles('strategies')) {
      const { format: _, ...strategy } = parse(text);
      expect(conforms(strategy, written), name).toBe(true);
    }
  });

  it('accepts every scenario that can be written', () =>
    fc.assert(
      fc.property(arbitraryScenario, (scenario) => {
        expect(conforms(scenarioDocument(scenario), schema)).toBe(true);
      }),
      { numRuns: 50 },
    ));

  it('refuses nothing that reading accepts', () => {
    const document = scenarioDocument(DEFAULT_COMPARISON.scenario);
    const changes = [
      { weeks: 0 },
      { weeks: '3' },
      { weeks: 5.5 },
      { weeks: 5 },
      { more: 1 },
      { currency: 'euro' },
      { currency: 'GBP' },
      { organisation: 'nowhere' },
      { organisation: { sites: null } },
      { organisation: { departments: null } },
      { strategies: [] },
      { name: '' },
      { target: { week: null } },
      { parameters: { use: {} } },
      { parameters: { use: null } },
    ];
    for (const change of changes) {
      const changed = { ...document, ...change };
      expect([change, conforms(changed, schema)]).toEqual([change, parseScenario(changed).ok]);
    }
  });
});
