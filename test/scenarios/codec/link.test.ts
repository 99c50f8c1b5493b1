import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromBase64url, toBase64url } from '../../../scenarios/codec/base64url.ts';
import { compress, inflate } from '../../../scenarios/codec/compress.ts';
import { fromLink, isLink, toLink } from '../../../scenarios/codec/link.ts';
import { DEFAULT_COMPARISON } from '../../../scenarios/library.ts';
import { MODEL_VERSION } from '../../../sim/model-version.ts';
import { arbitraryScenario } from '../arbitrary-scenario.ts';

const { scenario } = DEFAULT_COMPARISON;

async function linkTo(content: unknown): Promise<string> {
  return `compare=${toBase64url(await compress(new TextEncoder().encode(JSON.stringify(content))))}`;
}
const codes = async (fragment: string) => {
  const read = await fromLink(fragment);
  return read.ok ? 'ok' : read.issues.map(({ code, path }) => (path === undefined ? code : `${code} ${path}`));
};

describe('a link', () => {
  it('gives the comparison again, with the model it was made with', () =>
    fc.assert(
      fc.asyncProperty(arbitraryScenario, fc.integer({ min: 1, max: 1e6 }), async (one, replicates) => {
        const link = await toLink({ scenario: one, seed: 'spring / 2', replicates });
        if (!link.ok) throw new Error(link.issues[0]!.message);
        expect(link.value).toMatch(/^compare=[\w-]+$/);
        expect(isLink(`#${link.value}`)).toBe(true);
        const value = { scenario: one, seed: 'spring / 2', replicates, modelVersion: MODEL_VERSION, digest: null };
        expect(await fromLink(`#${link.value}`)).toEqual({ ok: true, value });
      }),
      { numRuns: 50 },
    ));

  it('is short where the library has everything', async () => {
    const link = await toLink({
      scenario: { ...scenario, name: 'Scenario', description: '' },
      seed: '1',
      replicates: 100,
    });
    expect(link.ok && link.value.length).toBeLessThan(300);
  });

  it('is checked like a file', async () => {
    const link = {
      format: 'groundswell/link@1',
      modelVersion: 1,
      seed: '1',
      replicates: 10,
      scenario: { format: 'groundswell/scenario@1', organisation: 'manufacturer', strategies: ['hands-off'] },
    };
    expect(await codes(await linkTo(link))).toBe('ok');
    expect(await codes(await linkTo({ ...link, seed: '-1', replicates: 0, more: 1 }))).toEqual(
      expect.arrayContaining(['bad-seed seed', 'out-of-range replicates', 'unknown-key more']),
    );
    expect(await codes(await linkTo({ ...link, scenario: { ...link.scenario, strategies: ['hands-of'] } }))).toEqual([
      'unknown-name strategies.0',
    ]);
    expect(await codes(await linkTo({ ...link, format: 'groundswell/link@2' }))).toEqual(['newer-format format']);
    expect(await codes(await linkTo([]))).toEqual(['wrong-type']);
    expect(await codes(await linkTo(JSON.parse('{"__proto__": {"scenario": 1}}')))).toContain('unknown-key __proto__');
  });

  it('that is damaged, cut short or none at all is refused with a sentence', () =>
    fc.assert(
      fc.asyncProperty(fc.string(), fc.nat(400), fc.constantFrom('A', 'z', '_', '=', ' '), async (text, at, digit) => {
        const link = await toLink({ scenario, seed: '1', replicates: 10 });
        const whole = link.ok ? link.value : '';
        const damaged = [text, `compare=${text}`, whole.slice(0, at), whole.slice(0, at) + digit + whole.slice(at + 1)];
        for (const fragment of damaged) {
          const read = await fromLink(fragment);
          if (!read.ok)
            expect(read.issues[0]).toMatchObject({
              message: expect.stringMatching(/\.$/),
              remedy: expect.stringMatching(/[.?]$/),
            });
        }
      }),
    ));

  it('longer than 64 kB is neither made nor read', async () => {
    let state = 1;
    const noise = Array.from({ length: 4000 }, () =>
      String.fromCharCode(0x4e00 + ((state = (state * 48271) % 2147483647) % 20000)),
    ).join('');
    const strategies = Array.from({ length: 20 }, (_, index) => ({
      ...scenario.strategies[0]!,
      id: `plan-${index}`,
      description: noise.slice(index) + noise.slice(0, index),
    }));
    expect(await toLink({ scenario: { ...scenario, strategies }, seed: '1', replicates: 1 })).toMatchObject({
      ok: true,
    });
    const spread = strategies.map((one, index) => ({
      ...one,
      description: [...noise].map((c) => String.fromCharCode(c.charCodeAt(0) + ((index * 7919) % 997))).join(''),
    }));
    expect(await toLink({ scenario: { ...scenario, strategies: spread }, seed: '1', replicates: 1 })).toMatchObject({
      ok: false,
      issues: [{ code: 'link-too-long' }],
    });
    expect(await codes(`compare=${'A'.repeat(64_000)}`)).toEqual(['link-too-long']);
  });

  it('that stands for more than 1 MB is refused before that much is in memory', async () => {
    const bomb = await compress(new Uint8Array(30_000_000));
    expect(bomb.length).toBeLessThan(40_000);
    expect(await inflate(bomb as Uint8Array<ArrayBuffer>, 1_000_000)).toBeNull();
    expect(await codes(`compare=${toBase64url(bomb)}`)).toEqual(['broken-link']);
  });
});

describe('bytes in an address', () => {
  it('come back as they were', () =>
    fc.assert(
      fc.property(fc.uint8Array(), (bytes) => {
        expect([...fromBase64url(toBase64url(bytes))!]).toEqual([...bytes]);
        expect(toBase64url(bytes)).toBe(Buffer.from(bytes).toString('base64url'));
      }),
    ));

  it('are nothing where the text has other characters or an impossible length', () => {
    expect(fromBase64url('ab=')).toBeNull();
    expect(fromBase64url('abcde')).toBeNull();
    expect(fromBase64url('')).toHaveLength(0);
  });
});
