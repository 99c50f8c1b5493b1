import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readRedisAddress, withoutPasswords } from '../../../src/node/queue/redis-address.ts';

describe('the address of a Redis server', () => {
  it('is read with its parts', () => {
    expect(readRedisAddress('rediss://ann:p%40ss%2Fword@queue.example:7000/3', '--queue')).toEqual({
      ok: true,
      value: {
        host: 'queue.example',
        port: 7000,
        username: 'ann',
        password: 'p@ss/word',
        database: 3,
        tls: true,
        shown: 'rediss://queue.example:7000/3',
      },
    });
    expect(readRedisAddress('redis://[::1]', '--queue')).toMatchObject({
      ok: true,
      value: { host: '::1', port: 6379, username: null, password: null, database: 0, shown: 'redis://[::1]:6379' },
    });
  });

  it.each([
    'queue.example',
    'http://queue.example',
    'redis://',
    'redis://host/two',
    'redis://host?x=1',
    'redis://:%zz@host',
  ])('is refused as %s, with what to write', (text) => {
    const read = readRedisAddress(text, '--queue');
    expect(read.ok).toBe(false);
    expect(!read.ok && read.issues[0]!.remedy).toContain('redis://host:6379');
  });

  it('never shows its password, whatever the password is', () =>
    fc.assert(
      fc.property(fc.string({ minLength: 6, unit: 'grapheme' }), (password) => {
        const secret = encodeURIComponent(password);
        fc.pre(!'rediss://queue.example:6379/x'.includes(secret));
        const url = `redis://ann:${secret}@queue.example`;
        const read = readRedisAddress(url, '--queue');
        expect(read.ok && read.value.shown).toBe('redis://queue.example:6379');
        expect(withoutPasswords(`It said: "${url}" was wrong`)).toBe('It said: "redis://…@queue.example" was wrong');
        const refused = readRedisAddress(`${url}/x`, '--queue');
        expect(JSON.stringify(refused)).not.toContain(secret);
      }),
    ));
});
