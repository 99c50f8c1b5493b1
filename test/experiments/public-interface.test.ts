import { describe, expect, it } from 'vitest';
import * as groundswell from '../../src/index.ts';

const {
  compare,
  comparisonSentence,
  createInlineRunner,
  DEFAULT_COMPARISON,
  parseScenario,
  readScenarioText,
  simulate,
  writeScenario,
} = groundswell;

describe('the public interface', () => {
  const parsed = parseScenario({
    format: 'groundswell/scenario@1',
    organisation: { employees: 50 },
    weeks: 12,
    strategies: ['hands-off', 'real-bottom-up'],
  });
  if (!parsed.ok) throw new Error(parsed.issues.map(({ message }) => message).join('\n'));
  const { scenario } = parsed;

  it('runs one strategy; a seed is text or a number', () => {
    const run = simulate(scenario, 'real-bottom-up', { seed: 1 });
    expect(run.digest).toMatch(/^[0-9a-f]{32}$/);
    expect(simulate(scenario, 'real-bottom-up', { seed: '1' }).digest).toBe(run.digest);
    expect(simulate(scenario, 'real-bottom-up').digest).toBe(run.digest);
    expect(simulate(scenario, 'real-bottom-up', { seed: 2 }).digest).not.toBe(run.digest);
    expect(() => simulate(scenario, 'real-bottom-up', { seed: -1 })).toThrow(/seed/i);
    expect(() => simulate(scenario, 'nothing')).toThrow(RangeError);
  });

  it('compares strategies', async () => {
    const request = { scenario, strategyIds: ['hands-off', 'real-bottom-up'], seed: 'a', replicates: 3 };
    let sentence = '';
    for await (const event of compare(request, createInlineRunner(), new AbortController().signal)) {
      if (event.kind === 'done') sentence = comparisonSentence(event.comparison);
    }
    expect(sentence).toMatch(/bottom-up/i);
  });

  it('reads and writes scenarios', () => {
    const again = readScenarioText(writeScenario(scenario), 'again.yaml');
    expect(again.ok && simulate(again.scenario, 'hands-off').digest).toBe(simulate(scenario, 'hands-off').digest);
    expect(DEFAULT_COMPARISON.scenario.strategies.map(({ id }) => id)).toEqual([
      'hands-off',
      'real-bottom-up',
      'top-down',
    ]);
  });

  it('has every name it had', () => {
    // A name that goes breaks somebody's program: think twice, and say so in the changelog.
    expect(Object.keys(groundswell)).toEqual(
      expect.arrayContaining([
        'assemble',
        'compare',
        'comparisonDocument',
        'createInlineRunner',
        'LEVERS',
        'LIBRARY',
        'MODEL_VERSION',
        'OUTCOMES',
        'PARAMETERS',
        'parseExperiment',
        'parseScenario',
        'planSweep',
        'readScenarioText',
        'replicateSeed',
        'SERIES',
        'simulate',
        'sweep',
        'synthesise',
        'VERSION',
        'writeScenario',
      ]),
    );
  });
});
