import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readScenarioBytes, readScenarioText } from '../../scenarios/codec/read-scenario-text.ts';
import { scenarioDocument } from '../../scenarios/codec/scenario-document.ts';
import { DEFAULT_COMPARISON } from '../../scenarios/library.ts';
import { editDistance } from '../../scenarios/nearest-name.ts';
import { parseScenario, type ParsedScenario } from '../../scenarios/parse-scenario.ts';
import { arbitraryScenario } from './arbitrary-scenario.ts';

type Tree = Record<string, unknown> | unknown[];

/** Every map and list in a value. */
function trees(value: unknown): readonly Tree[] {
  if (typeof value !== 'object' || value === null) return [];
  return [value as Tree, ...Object.values(value).flatMap(trees)];
}

/** A key with one letter dropped, doubled, replaced or swapped with its neighbour. */
const slip = fc.record({
  at: fc.nat(),
  kind: fc.constantFrom('drop', 'double', 'replace', 'swap'),
  letter: fc.constantFrom(...'aeiounrstlxq'),
});
type Slip = typeof slip extends fc.Arbitrary<infer Value> ? Value : never;

function mistyped(key: string, { at, kind, letter }: Slip): string {
  const place = at % key.length;
  const [begin, end] = [key.slice(0, place), key.slice(place + 1)];
  if (kind === 'drop') return begin + end;
  if (kind === 'double') return begin + key[place]! + key[place]! + end;
  if (kind === 'replace') return begin + letter + end;
  return begin + end.slice(0, 1) + key[place]! + end.slice(1);
}

function expectSentences(parsed: ParsedScenario): void {
  if (parsed.ok) return;
  expect(parsed.issues.length).toBeGreaterThan(0);
  for (const { code, message, remedy } of parsed.issues) {
    expect(code).toMatch(/^[a-z]+(-[a-z]+)*$/);
    expect(message).toMatch(/^[^\n]+\.$/);
    expect(remedy).toMatch(/[.?]$/);
  }
}

describe('a scenario out of anything', () => {
  it('any text is a scenario or a list of sentences', () =>
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => expectSentences(readScenarioText(text, 'any')))));

  it('any bytes', () =>
    fc.assert(fc.property(fc.uint8Array(), (bytes) => expectSentences(readScenarioBytes(bytes, 'any')))));

  it('anything that looks like YAML', () =>
    fc.assert(
      fc.property(
        fc.array(
          fc.constantFrom(
            'a',
            ': ',
            '- ',
            '\n',
            '  ',
            '{',
            '}',
            '[',
            ']',
            '*a',
            '&a ',
            '"',
            "'",
            '|\n',
            '? ',
            '!t ',
            '# ',
            ',',
            '---\n',
            'format: groundswell/scenario@1\n',
            'strategies',
            '__proto__',
            '1',
            '~',
          ),
        ),
        (parts) => expectSentences(readScenarioText(parts.join(''), 'any')),
      ),
      { numRuns: 1000 },
    ));

  it('any value', () =>
    fc.assert(fc.property(fc.anything({ withNullPrototype: true }), (value) => expectSentences(parseScenario(value)))));

  it('any JSON', () =>
    fc.assert(fc.property(fc.json({ maxDepth: 6 }), (json) => expectSentences(readScenarioText(json, 'any.json')))));

  it('a scenario with any part of it replaced by anything', () =>
    fc.assert(
      fc.property(arbitraryScenario, fc.nat(), fc.nat(), fc.anything(), (scenario, tree, place, value) => {
        const document = structuredClone(scenarioDocument(scenario));
        const all = trees(document);
        const chosen = all[tree % all.length]! as Record<string, unknown>;
        const keys = Object.keys(chosen);
        if (keys.length === 0) return;
        chosen[keys[place % keys.length]!] = value;
        expectSentences(parseScenario(document));
      }),
      { numRuns: 300 },
    ));
});

describe('a slip of the finger in a key', () => {
  it('is found where it is, and what was meant is named', () =>
    fc.assert(
      fc.property(arbitraryScenario, fc.nat(), fc.nat(), slip, (scenario, tree, place, how) => {
        const document = structuredClone(scenarioDocument(scenario));
        const maps = trees(document).filter((one) => !Array.isArray(one)) as Record<string, unknown>[];
        const chosen = maps[tree % maps.length]!;
        const keys = Object.keys(chosen);
        if (keys.length === 0) return;
        const key = keys[place % keys.length]!;
        const wrong = mistyped(key, how);
        // One slip of `total` may be nothing at all, or another key of the same map.
        fc.pre(wrong !== '' && !Object.hasOwn(chosen, wrong));
        const { [key]: value, ...rest } = chosen;
        for (const name of keys) delete chosen[name];
        Object.assign(chosen, { [wrong]: value, ...rest });
        const parsed = parseScenario(document);
        if (parsed.ok) throw new Error(`${wrong} for ${key} was accepted`);
        const issue = parsed.issues.find(({ code, value }) => code === 'unknown-key' && value === wrong);
        expect(issue?.suggestion, `${wrong} for ${key}`).toBeDefined();
        expect(editDistance(issue!.suggestion!.toLowerCase(), wrong.toLowerCase())).toBeLessThanOrEqual(
          Math.max(1, wrong.length / 3),
        );
      }),
      { numRuns: 500 },
    ));
});

it('reading changes nothing of what it reads, and the same value gives equal scenarios', () => {
  const document = scenarioDocument(DEFAULT_COMPARISON.scenario);
  const frozen = JSON.stringify(document);
  expect(parseScenario(document)).toEqual(parseScenario(document));
  expect(JSON.stringify(document)).toBe(frozen);
});
