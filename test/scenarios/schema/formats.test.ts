import { describe, expect, it } from 'vitest';
import { formatName, upToDate, type Format } from '../../../scenarios/schema/formats.ts';
import { Report } from '../../../scenarios/schema/report.ts';
import { REFUSED } from '../../../scenarios/schema/shape.ts';

/** A format in its third version: first `horizon` became `weeks`, then `strategy` became a list. */
const format: Format = {
  kind: 'fake',
  steps: [
    ({ horizon, ...rest }) => ({ ...rest, weeks: horizon }),
    ({ strategy, ...rest }) => ({ ...rest, strategies: [strategy] }),
  ],
};

const read = (document: unknown) => {
  const report = new Report();
  return { document: upToDate(document, format, report), codes: report.issues().map(({ code }) => code) };
};

describe('versions of a format', () => {
  it('today’s bears the number of the steps that led to it, and one more', () => {
    expect(formatName(format)).toBe('groundswell/fake@3');
    expect(formatName({ kind: 'new', steps: [] })).toBe('groundswell/new@1');
  });

  it('a file of today is left as it is', () => {
    const document = { format: 'groundswell/fake@3', weeks: 3 };
    expect(read(document)).toEqual({ document, codes: [] });
  });

  it('an older one is brought up to date step by step', () => {
    expect(read({ format: 'groundswell/fake@1', horizon: 9, strategy: 'a' }).document).toMatchObject({
      weeks: 9,
      strategies: ['a'],
    });
    expect(read({ format: 'groundswell/fake@2', weeks: 9, strategy: 'a' }).document).toMatchObject({
      weeks: 9,
      strategies: ['a'],
    });
  });

  it('a newer one is refused, naming what is needed', () => {
    const report = new Report();
    expect(upToDate({ format: 'groundswell/fake@4' }, format, report)).toBe(REFUSED);
    expect(report.issues()).toMatchObject([
      { code: 'newer-format', remedy: 'Use a newer Groundswell, one that reads groundswell/fake@4.' },
    ]);
  });

  it('another kind is refused; none or a garbled one is reported and read as today’s', () => {
    expect(read({ format: 'groundswell/other@1' })).toEqual({ document: REFUSED, codes: ['other-format'] });
    for (const garbled of [
      'groundswell/fake',
      'fake@3',
      'groundswell/fake@0',
      'groundswell/fake@1.5',
      3,
      null,
      ['groundswell/fake@3'],
    ]) {
      expect(read({ format: garbled, weeks: 3 })).toMatchObject({ document: { weeks: 3 }, codes: ['unknown-format'] });
    }
    expect(read({ weeks: 3 })).toMatchObject({ document: { weeks: 3 }, codes: ['missing-format'] });
    expect(read([]).codes).toEqual(['wrong-type']);
  });
});
