import { expect, it } from 'vitest';
import { toBase64url } from '../../../scenarios/codec/base64url.ts';
import { compress } from '../../../scenarios/codec/compress.ts';
import { fromLink, toLink } from '../../../scenarios/codec/link.ts';
import { DEFAULT_COMPARISON } from '../../../scenarios/library.ts';

/** Streams that fail must fail where we look: an unhandled rejection would fail these tests. */
it('a link made in a browser is read there; one cut short or inflated is refused', async () => {
  const { scenario } = DEFAULT_COMPARISON;
  const link = await toLink({ scenario, seed: '1', replicates: 100 });
  const whole = link.ok ? link.value : '';
  expect(await fromLink(whole)).toMatchObject({ ok: true, value: { scenario, seed: '1', replicates: 100 } });
  for (const end of [9, 30, whole.length - 5]) {
    expect(await fromLink(whole.slice(0, end))).toMatchObject({ ok: false, issues: [{ code: 'broken-link' }] });
  }
  const bomb = `compare=${toBase64url(await compress(new Uint8Array(30_000_000)))}`;
  expect(await fromLink(bomb)).toMatchObject({ ok: false, issues: [{ code: 'broken-link' }] });
});
