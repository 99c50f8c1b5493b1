import { describe, expect, it } from 'vitest';
import { PARAMETERS } from '../../sim/parameters/index.ts';
import type { ParameterDefinition } from '../../sim/parameters/define-parameter.ts';

const all = Object.entries(PARAMETERS).flatMap(([group, entries]) =>
  Object.entries(entries as Record<string, ParameterDefinition>).map(
    ([name, parameter]) => [`${group}.${name}`, parameter] as const,
  ),
);

describe('the registry', () => {
  it.each(all)('%s states meaning, unit, range, source and strength', (path, parameter) => {
    expect(path).toMatch(/^[a-z][a-zA-Z]+\.[a-z][a-zA-Z]+$/);
    expect(parameter.label.length).toBeGreaterThan(2);
    expect(parameter.help).toMatch(/\.$/);
    expect(parameter.source.length).toBeGreaterThan(3);
    expect(['R', 'R2', 'C', 'M', 'A']).toContain(parameter.strength);
    if (parameter.kind !== 'number') return;
    expect(parameter.unit.length).toBeGreaterThan(1);
    expect(parameter.default!).toBeGreaterThanOrEqual(parameter.minimum);
    expect(parameter.default!).toBeLessThanOrEqual(parameter.maximum);
    if (parameter.distribution.kind === 'uniform' || parameter.distribution.kind === 'log-uniform') {
      const { low, high, kind } = parameter.distribution;
      expect(low).toBeLessThan(high);
      expect(low).toBeGreaterThanOrEqual(parameter.minimum);
      expect(high).toBeLessThanOrEqual(parameter.maximum);
      expect(parameter.default! >= low && parameter.default! <= high).toBe(true);
      if (kind === 'log-uniform') expect(low).toBeGreaterThan(0);
    }
  });
});
