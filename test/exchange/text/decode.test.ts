import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bytesSource, imported, noticesOf, refused, text } from '../sources.ts';

const PEOPLE = 'id,manager,department\nzoë,,Verkoop\njosé,zoë,Achtergrond\n"Müller, Å",zoë,Verkoop\n';

describe('the encoding of a file', () => {
  const labels = async (bytes: Uint8Array, sizes?: readonly number[]) => {
    const result = await imported({ people: [bytesSource('people.csv', bytes, sizes)] });
    return { result, encoding: result.report.files[0]!.encoding, luck: [...result.input.luckLow] };
  };
  const utf8 = new TextEncoder().encode(PEOPLE);
  const utf16 = (text: string, littleEndian: boolean): Uint8Array => {
    const bytes = new Uint8Array(text.length * 2);
    const view = new DataView(bytes.buffer);
    for (let at = 0; at < text.length; at++) view.setUint16(2 * at, text.charCodeAt(at), littleEndian);
    return bytes;
  };

  it('is UTF-8 with and without a byte order mark, UTF-16 by its mark, else windows-1252: the same people result', async () => {
    const plain = await labels(utf8);
    expect(plain.encoding).toBe('utf-8');
    const marked = await labels(Uint8Array.of(0xef, 0xbb, 0xbf, ...utf8));
    const little = await labels(utf16('\ufeff' + PEOPLE, true));
    const big = await labels(utf16('\ufeff' + PEOPLE, false));
    const windows = await labels(Uint8Array.from(PEOPLE, (character) => character.charCodeAt(0)));
    expect([marked.encoding, little.encoding, big.encoding, windows.encoding]).toEqual([
      'utf-8',
      'utf-16le',
      'utf-16be',
      'windows-1252',
    ]);
    for (const other of [marked, little, big, windows]) {
      expect(other.luck).toEqual(plain.luck);
      expect(other.result.departments).toEqual(plain.result.departments);
    }
    expect(noticesOf(plain.result)).not.toHaveProperty('read-as-windows-1252');
    expect(noticesOf(windows.result)).toMatchObject({ 'read-as-windows-1252': 1 });
  });

  it('reads the euro sign and curly quotes of windows-1252 alike in every version of Node', async () => {
    const people = Uint8Array.from(
      [...'id,department\n1,x']
        .map((character) => character.charCodeAt(0))
        .concat([0x80, 0x92, 0x99, 0xe9, 10, 50, 44, 120, 10]),
    );
    const result = await imported({ people: [bytesSource('people.csv', people, [3])] });
    expect(result.departments.map(({ label }) => label)).toContain('x\u20ac\u2019\u2122\u00e9');
  });

  it('does not mind where chunks end, even inside a letter', () =>
    fc.assert(
      fc.asyncProperty(fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 5 }), async (sizes) => {
        const whole = await labels(utf8);
        const cut = await labels(utf8, sizes);
        expect(cut.luck).toEqual(whole.luck);
        expect(cut.result.report).toEqual(whole.result.report);
      }),
      { numRuns: 30 },
    ));

  it('is refused when it is none: a zero byte, a workbook, an archive, a picture of bytes', async () => {
    const zero = await refused({ people: [text('people.csv', 'id,manager\n1,\0\n')] });
    expect(zero.issues).toMatchObject([{ code: 'not-text', file: 'people.csv' }]);
    for (const opening of [
      [0x50, 0x4b, 3, 4, 0, 0],
      [0x1f, 0x8b, 8, 0],
      [0xd0, 0xcf, 0x11, 0xe0],
    ]) {
      const result = await refused({ ties: [bytesSource('people.xlsx', Uint8Array.from(opening))] });
      expect(result.issues).toMatchObject([{ code: 'not-text', remedy: expect.stringMatching(/CSV|[Uu]npack/) }]);
    }
    const noise = Uint8Array.from({ length: 5000 }, (_, at) => Math.imul(at, 2654435761) >>> 24);
    expect((await refused({ people: [bytesSource('photo.csv', noise)] })).issues[0]!.code).toBe('not-text');
  });
});
