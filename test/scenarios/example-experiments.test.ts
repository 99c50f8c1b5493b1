import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readYaml } from '../../scenarios/codec/read-yaml.ts';
import { experimentJsonSchema } from '../../scenarios/experiment-json-schema.ts';
import { parseExperiment } from '../../scenarios/parse-experiment.ts';
import { planSweep } from '../../src/experiments/sweep/sweep-plan.ts';
import { conforms } from './schema/json-schema-conforms.ts';

const folder = resolve(import.meta.dirname, '../../docs/examples/experiments');

describe('the example experiments', () => {
  it.each(readdirSync(folder))('%s is right at every point, and by its schema', (name) => {
    const source = readYaml(readFileSync(join(folder, name), 'utf8'), name);
    if (!source.ok) throw new Error(source.issues[0]!.message);
    expect(conforms(source.value.value, experimentJsonSchema())).toBe(true);
    const parsed = parseExperiment(source.value.value, {}, source.value.where);
    if (!parsed.ok) throw new Error(parsed.issues.map(({ message }) => message).join('\n'));
    const planned = planSweep(parsed.experiment);
    expect(planned.ok ? [] : planned.issues).toEqual([]);
  });
});
