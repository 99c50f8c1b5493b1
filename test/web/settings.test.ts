import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readFragment, writeFragment, type Choices, type Settings } from '../../web/state/settings.ts';

const standard: Settings = {
  organisation: 'manufacturer',
  strategies: ['hands-off', 'real-bottom-up', 'top-down'],
  seed: '1',
  replicates: 100,
  untilSettled: false,
  weeks: 104,
  world: 1,
  changed: {},
  own: [],
  given: null,
  imported: null,
  branch: null,
};
const choices: Choices = {
  organisations: ['manufacturer', 'consultancy'],
  strategies: ['hands-off', 'real-bottom-up', 'top-down', 'no-platform'],
  standard,
};

describe('settings in the address', () => {
  it('reads like a sentence', () => {
    expect(writeFragment({ ...standard, changed: { riskAversion: 0.7 } })).toBe(
      'organisation=manufacturer&strategies=hands-off,real-bottom-up,top-down&seed=1&replicates=100&weeks=104&riskAversion=0.7',
    );
  });

  it('comes back as it was written', () =>
    fc.assert(
      fc.property(
        fc.record({
          organisation: fc.constantFrom(...choices.organisations),
          strategies: fc.shuffledSubarray([...choices.strategies], { minLength: 2, maxLength: 4 }),
          seed: fc
            .string({ minLength: 1, maxLength: 60, unit: fc.constantFrom(...'abcXYZ019 ~/&=#%+?é,;') })
            .filter((seed) => seed.trim() === seed),
          replicates: fc.integer({ min: 2, max: 1000 }),
          weeks: fc.integer({ min: 1, max: 520 }),
          world: fc.constantFrom(1, 2),
          branch: fc.constantFrom(null, { plan: 'hands-off', week: 26, then: 'top-down' }),
          changed: fc.record(
            { employees: fc.integer({ min: 20, max: 100_000 }), needLevel: fc.constantFrom(0, 0.25, 1) },
            { requiredKeys: [] },
          ),
        }),
        (drawn) => {
          const settings: Settings = { ...standard, ...drawn };
          expect(readFragment(`#${writeFragment(settings)}`, choices)).toEqual({ settings, unreadable: [] });
        },
      ),
    ));

  it('fills in what is not said', () => {
    expect(readFragment('#seed=harbour', choices).settings).toEqual({ ...standard, seed: 'harbour' });
  });

  it.each([
    ['organisation=elsewhere'],
    ['strategies=hands-off'],
    ['strategies=hands-off,hands-off'],
    ['strategies=hands-off,<script>'],
    ['seed='],
    ['seed=-1'],
    ['replicates=0'],
    ['replicates=1e9'],
    ['replicates=12.5'],
    ['weeks=100000'],
    ['world=0'],
    ['world=101'],
    ['employees=5'],
    ['employees=NaN'],
    ['needLevel=2'],
    ['__proto__=1'],
    ['constructor=1'],
    ['colour=red'],
  ])('takes no notice of a fragment with %s, and says so', (fragment) => {
    const read = readFragment(`#seed=ok&${fragment}`, choices);
    expect(read.settings).toBe(standard);
    expect(read.unreadable).toHaveLength(1);
  });

  it('does not look into a fragment of a megabyte', () => {
    const read = readFragment(`#seed=${'x'.repeat(1_000_000)}`, choices);
    expect(read.settings).toBe(standard);
    expect(read.unreadable).toHaveLength(1);
  });

  it('survives anything', () =>
    fc.assert(
      fc.property(fc.string(), (fragment) => {
        expect(readFragment(fragment, choices).settings).toBeDefined();
      }),
    ));
});
