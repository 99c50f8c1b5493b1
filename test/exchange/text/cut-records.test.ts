import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cutRecords, LONGEST_RECORD } from '../../../src/exchange/text/cut-records.ts';

describe('cutting a text at the ends of records', () => {
  const whole = (text: string, complete = false) => text.slice(0, cutRecords(text, ',', complete).end);

  it('cuts after the last line break', () => {
    expect(whole('a,b\nc,d\ne')).toBe('a,b\nc,d\n');
    expect(whole('a,b')).toBe('');
    expect(whole('a,b', true)).toBe('a,b');
  });

  it('takes CRLF and CR for line breaks, but not a CR that a line feed may follow', () => {
    expect(whole('a\r\nb')).toBe('a\r\n');
    expect(whole('a\rb\rc')).toBe('a\rb\r');
    expect(whole('a\r')).toBe('');
    expect(whole('\r')).toBe('');
    expect(whole('"a"\r')).toBe('');
    expect(whole('"a"\r\nb')).toBe('"a"\r\n');
  });

  it('does not cut inside quotes', () => {
    expect(whole('a,"b\nc')).toBe('');
    expect(whole('x\na,"b\nc')).toBe('x\n');
    expect(whole('a,"b\nc"\nd')).toBe('a,"b\nc"\n');
    expect(whole('"a ""quoted""\n","b"\n"c')).toBe('"a ""quoted""\n","b"\n');
  });

  it('leaves a quote in the middle of a field alone', () => {
    expect(whole('5" screen,b\nc"\n')).toBe('5" screen,b\nc"\n');
  });

  it('finds fault with what follows a closing quote, with an unclosed quote and with endless records', () => {
    expect(cutRecords('a\n"b"c,d\n', ',', false)).toEqual({ end: 2, fault: 'text-after-quote' });
    expect(cutRecords('a\n"b,c\nd', ',', true)).toEqual({ end: 2, fault: 'unclosed-quote' });
    const long = 'x'.repeat(LONGEST_RECORD + 1);
    expect(cutRecords(`a\n${long}`, ',', false)).toEqual({ end: 2, fault: 'record-too-long' });
    expect(cutRecords(`a\n${long}\nb\n`, ',', false)).toEqual({ end: 2, fault: 'record-too-long' });
    expect(cutRecords(`a\n${long.slice(1)}\nb\n`, ',', false)).toEqual({ end: LONGEST_RECORD + 5 });
  });

  it('cuts piecewise where it cuts as a whole', () =>
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('a', ',', '"', '""', '\n', '\r', '\r\n', '"x"', '"y\n"'), { maxLength: 30 }),
        fc.nat(),
        (pieces, where) => {
          const text = pieces.join('');
          const at = where % (text.length + 1);
          const all = cutRecords(text, ',', false);
          const first = cutRecords(text.slice(0, at), ',', false);
          const second = first.fault ? first : cutRecords(text.slice(first.end), ',', false);
          const end = first.fault ? first.end : first.end + second.end;
          expect({ ...second, end }).toEqual(all);
        },
      ),
      { numRuns: 1000 },
    ));
});
