import { describe, expect, it } from 'vitest';
import { definitionOf } from '../../../src/experiments/results/summarise-results.ts';
import { writtenInterval } from '../../../src/reports/experiment/report-context.ts';
import { formatsFor } from '../../../src/text/formats.ts';

describe('an interval in a report', () => {
  const formats = formatsFor('en', 'EUR');

  it('ends at all of the runs and at none, where it is the share of them that do something', () => {
    const success = definitionOf('success');
    expect(writtenInterval(success, { mean: 0.996, low: 0.986, high: 1.006 }, formats)).toBe('99% to 100%');
    expect(writtenInterval(success, { mean: 0.004, low: -0.006, high: 0.014 }, formats)).toBe('0% to 1%');
  });

  it('is left as it is elsewhere', () => {
    expect(writtenInterval(definitionOf('shortfall'), { mean: -0.1, low: -0.2, high: 0 }, formats)).toMatch(/20% to /);
  });
});
