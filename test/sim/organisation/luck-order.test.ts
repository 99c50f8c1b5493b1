import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { luckOrder } from '../../../sim/organisation/luck-order.ts';
import { radixOrder } from '../../../sim/organisation/radix-order.ts';

const word = fc.oneof(fc.nat(3), fc.integer({ min: 0, max: 0xffffffff }));

describe('order', () => {
  it('by key is that of a stable sort, for few and for many keys', () =>
    fc.assert(
      fc.property(fc.array(word, { maxLength: 300 }), fc.boolean(), (few, repeat) => {
        const keys = Uint32Array.from(repeat ? Array.from({ length: 3500 }, (_, i) => few[i % few.length] ?? 0) : few);
        const expected = Array.from(keys, (_, i) => i).sort((a, b) => keys[a]! - keys[b]! || a - b);
        expect([...radixOrder(keys)]).toEqual(expected);
      }),
    ));

  it('by luck compares the high word, then the low one', () =>
    fc.assert(
      fc.property(fc.uniqueArray(fc.tuple(word, word), { selector: ([low, high]) => `${low}/${high}` }), (lucks) => {
        const order = luckOrder(
          Uint32Array.from(lucks, ([low]) => low),
          Uint32Array.from(lucks, ([, high]) => high),
        );
        const sorted = [...lucks].sort((a, b) => a[1] - b[1] || a[0] - b[0]);
        expect(Array.from(order, (position) => lucks[position])).toEqual(sorted);
      }),
    ));

  it('does not exist among equal luck keys', () => {
    expect(() => luckOrder(Uint32Array.of(1, 2, 1), Uint32Array.of(7, 7, 7))).toThrow(/same luck key/);
  });
});
