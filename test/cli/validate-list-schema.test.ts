import { describe, expect, it } from 'vitest';
import { LEVERS, OUTCOMES } from '../../sim/index.ts';
import { LIBRARY } from '../../scenarios/library.ts';
import { expectCleanJson, SMALL, useCommand } from './use-command.ts';

const { groundswell, file } = useCommand();

describe('validate, list and schema', () => {
  it('finds every mistake in every file, and praises what is right', async () => {
    const good = file('good.yaml', SMALL);
    const bad = file('bad.yaml', SMALL.replace('employees: 40', 'employes: 40').replace('weeks: 20', 'weeks: -1'));
    const sound = await groundswell('validate', good);
    expect(sound).toMatchObject({ code: 0, stderr: '' });
    expect(sound.stdout).toContain('All is well');
    const both = await groundswell('validate', good, bad);
    expect(both.code).toBe(2);
    expect(both.stderr).toContain(`${bad}:3:`);
    expect(both.stderr).toContain(`${bad}:4:`);
    expect(both.stderr).toContain('Did you mean employees?');
  });

  it('lists what can be named', async () => {
    const { code, stdout } = await groundswell('list');
    expect(code).toBe(0);
    for (const { id } of [...LIBRARY.strategies, ...LIBRARY.comparisons, ...LEVERS, ...OUTCOMES])
      expect(stdout).toContain(id);
    const declarations = expectCleanJson((await groundswell('list', '--format', 'json')).stdout);
    expect(declarations.organisations.map(({ id }: { id: string }) => id)).toEqual(
      LIBRARY.organisations.map(({ id }) => id),
    );
    expect(declarations.levers).toHaveLength(LEVERS.length);
    expect(declarations.parameters.awareness).toBeTypeOf('object');
  });

  it('prints a draft-7 schema', async () => {
    const schema = expectCleanJson((await groundswell('schema')).stdout);
    expect(schema.$schema).toContain('draft-07');
    expect(schema.properties.strategies).toBeTypeOf('object');
  });
});
