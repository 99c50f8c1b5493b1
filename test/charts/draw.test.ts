import { describe, expect, it } from 'vitest';
import { drawAdoption } from '../../src/charts/adoption/draw.ts';
import { layoutAdoption } from '../../src/charts/adoption/layout.ts';
import { drawDifference } from '../../src/charts/difference/draw.ts';
import { layoutDifference } from '../../src/charts/difference/layout.ts';
import { drawFamilies } from '../../src/charts/families/draw.ts';
import { drawLedger } from '../../src/charts/ledger/draw.ts';
import { layoutLedger } from '../../src/charts/ledger/layout.ts';
import { drawOutcome } from '../../src/charts/outcomes/draw.ts';
import { layoutOutcome } from '../../src/charts/outcomes/layout.ts';
import { drawWorlds } from '../../src/charts/worlds/draw.ts';
import { layoutWorlds } from '../../src/charts/worlds/layout.ts';
import { differenceOf, seriesOf, summaryOf } from './made-up.ts';

const write = (value: number) => String(value);

/** Reports draw the same templates as the page, where there is no document. */
describe('ink without a document', () => {
  const series = seriesOf([0.1, 0.2]);
  const adoption = layoutAdoption(
    {
      strategies: [{ id: 'a', name: 'A', hue: 'blue', series, value: '' }],
      weeks: 2,
      arrangement: 'together',
      readWeek: 1,
    },
    { width: 900, type: 14, writeShare: write, writeWeek: write, writeRead: write },
  );
  const difference = layoutDifference(
    {
      differences: [
        {
          id: 'a',
          name: 'A',
          hue: 'blue',
          series,
          perWorld: [0.1],
          estimate: differenceOf({ n: 2, mean: 0, low: -1, high: 1 }),
          value: '',
        },
      ],
      weeks: 2,
    },
    { width: 900, type: 14, writePoints: write, writeWeek: write },
  );
  const ledger = layoutLedger(
    [
      {
        id: 'a',
        name: 'A',
        hue: 'blue',
        total: '',
        note: '',
        lines: [{ id: 'x', label: 'X', payer: 'budget', money: 1 }],
      },
    ],
    { width: 900, type: 14, writeMoney: write, payerNames: { budget: '', organisation: '', people: '' } },
  );

  it.each([
    ['adoption', () => drawAdoption(adoption, 'a picture')],
    ['difference', () => drawDifference(difference, { summary: '', zero: '', worlds: '' })],
    ['ledger', () => drawLedger(ledger, '')],
    ['families', () => drawFamilies({ width: 1, height: 1, strips: [] }, '')],
    [
      'outcomes',
      () =>
        drawOutcome(
          layoutOutcome({ strategies: [{ hue: 'blue', summary: summaryOf({ mean: 1 }) }], from: 0, to: 1 }, 100),
        ),
    ],
    ['worlds', () => drawWorlds(layoutWorlds({ differences: [1], ahead: 'blue', behind: 'stone' }, 100, 50), '')],
  ])('%s is drawn', (_name, draw) => {
    expect(typeof document).toBe('undefined');
    expect(draw().strings.join('')).toContain('<svg');
  });
});
