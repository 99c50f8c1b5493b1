import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readScenarioText } from '../../../scenarios/codec/read-scenario-text.ts';
import { scenarioDocument } from '../../../scenarios/codec/scenario-document.ts';
import { writeScenario } from '../../../scenarios/codec/write-scenario.ts';
import { DEFAULT_COMPARISON, LIBRARY } from '../../../scenarios/library.ts';
import type { Scenario } from '../../../scenarios/scenario.ts';
import { arbitraryScenario } from '../arbitrary-scenario.ts';

function read(text: string): Scenario {
  const parsed = readScenarioText(text, 'written.yaml');
  if (!parsed.ok) throw new Error(`${JSON.stringify(parsed.issues, null, 1)}\n${text}`);
  return parsed.scenario;
}

describe('writing a scenario', () => {
  it('and reading it gives the scenario again, and the same text', () =>
    fc.assert(
      fc.property(arbitraryScenario, (scenario) => {
        const text = writeScenario(scenario);
        expect(read(text)).toEqual(scenario);
        expect(writeScenario(read(text))).toBe(text);
      }),
      { numRuns: 200 },
    ));

  it('as JSON too, since JSON is YAML', () =>
    fc.assert(
      fc.property(arbitraryScenario, fc.constantFrom(undefined, 2, '\t'), (scenario, indent) => {
        expect(read(JSON.stringify(scenarioDocument(scenario), null, indent))).toEqual(scenario);
      }),
      { numRuns: 100 },
    ));

  it('names what the library has and leaves out what is the default', () => {
    expect(writeScenario({ ...DEFAULT_COMPARISON.scenario, name: 'Mine', description: '' })).toBe(
      [
        'format: groundswell/scenario@1',
        'name: Mine',
        'organisation: manufacturer',
        'strategies:',
        '  - hands-off',
        '  - real-bottom-up',
        '  - top-down',
        '',
      ].join('\n'),
    );
  });

  it('writes out what no longer is what the library has, though it bears its id', () => {
    const [handsOff] = LIBRARY.strategies;
    const scenario = {
      ...DEFAULT_COMPARISON.scenario,
      strategies: [{ ...handsOff!, budget: { perEmployee: 7, total: null } }],
    };
    expect(writeScenario(scenario)).toContain('  - id: hands-off\n');
    expect(read(writeScenario(scenario))).toEqual(scenario);
  });
});
