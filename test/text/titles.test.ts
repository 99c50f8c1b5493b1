import { describe, expect, it } from 'vitest';
import { en } from '../../src/text/en/index.ts';
import { planEditor } from '../../src/text/en/plan-editor.ts';
import { formatsFor } from '../../src/text/formats.ts';
import { nl } from '../../src/text/nl/index.ts';
import { plainText } from '../../src/text/phrase.ts';

const formats = formatsFor('en', 'EUR');
const chances = [
  { id: 'a', name: 'Hands-off', count: 0, n: 20 },
  { id: 'b', name: 'Real bottom-up', count: 20, n: 20 },
  { id: 'c', name: 'Top-down', count: 20, n: 20 },
];

describe('what titles say', () => {
  it('plans that reach the target equally often are named together', () => {
    expect(plainText(en.compared.chances.title(chances))).toBe(
      'Real bottom-up and top-down reach the target in all of 20 worlds, hands-off in none of 20',
    );
    expect(plainText(nl.compared.chances.title(chances))).toContain('Real bottom-up en top-down halen het doel');
    expect(plainText(en.compared.chances.title(chances.slice(0, 2)))).toBe(
      'Real bottom-up reaches the target in all of 20 worlds, hands-off in none of 20',
    );
  });

  it('the cost of a lasting user is rounded in the title as it is in the picture', () => {
    const interval = { low: 860, high: 940 };
    const title = plainText(
      en.charts.ledger.title([{ id: 'a', name: 'A', cost: 1, perUser: 898, perUserInterval: interval }], formats),
    );
    expect(title).toContain(formats.money(898, interval));
    expect(title).not.toContain('898');
  });

  it('every course that worlds took is explained below the title', () => {
    expect(en.charts.families.subtitle(['take-off', 'stall'])).toContain(
      'Take-off: rises quickly and stays. Stall: never reaches one in ten.',
    );
  });

  it('one use is one use', () => {
    expect(planEditor.value(1, 'uses', formats)).toBe('1 use');
    expect(planEditor.value(4, 'uses', formats)).toBe('4 uses');
  });
});
