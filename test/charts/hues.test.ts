import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LIBRARY } from '../../scenarios/library.ts';
import { assignHues } from '../../src/charts/hues.ts';

describe('hues of strategies', () => {
  it('leaving people to themselves is a plain grey-brown', () =>
    expect(assignHues(['hands-off']).get('hands-off')).toBe('stone'));

  it('every strategy of the library has a hue of its own', () => {
    const ids = LIBRARY.strategies.map(({ id }) => id);
    expect(new Set(assignHues(ids).values()).size).toBe(ids.length);
  });

  it('a strategy of the library keeps its hue whatever stands beside it', () =>
    fc.assert(
      fc.property(fc.shuffledSubarray(LIBRARY.strategies.map(({ id }) => id)), fc.array(fc.string()), (ids, others) => {
        const hues = assignHues([...others, ...ids]);
        for (const id of ids) expect(hues.get(id)).toBe(assignHues([id]).get(id));
      }),
    ));

  it('own plans take what is free', () => {
    const hues = assignHues(['mine', 'yours', 'real-bottom-up', 'hands-off']);
    expect(new Set(hues.values()).size).toBe(4);
  });
});
