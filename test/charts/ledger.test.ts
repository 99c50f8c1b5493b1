import { describe, expect, it } from 'vitest';
import { layoutLedger, type LedgerBar } from '../../src/charts/ledger/layout.ts';

const frame = {
  width: 800,
  type: 10,
  writeMoney: (amount: number) => `${amount}`,
  payerNames: { budget: 'Budget', organisation: 'Anyway', people: 'Time' },
};

const bar = (amounts: readonly number[]): LedgerBar => ({
  id: 'a',
  name: 'A',
  hue: 'blue',
  total: '100',
  note: '3 hours',
  lines: [
    { id: 'staff', label: 'Staff', payer: 'budget', money: amounts[0]! },
    { id: 'launch', label: 'Launch', payer: 'budget', money: amounts[1]! },
    { id: 'licences', label: 'Licences', payer: 'organisation', money: amounts[2]! },
    { id: 'reading', label: 'Reading and writing', payer: 'people', money: amounts[3]! },
  ],
});

describe('who pays what, where it stands', () => {
  it('blocks add up to the bar, the longest bar fills the width', () => {
    const [row] = layoutLedger([bar([10, 30, 40, 20])], frame).rows;
    expect(row!.blocks.reduce((sum, { width }) => sum + width, 0)).toBeCloseTo(800);
    expect(row!.blocks.map(({ x }) => x)).toEqual([0, 240, 320, 640]);
  });

  it('within a payer the dearest line comes first', () => {
    const [row] = layoutLedger([bar([10, 30, 40, 20])], frame).rows;
    expect(row!.blocks.map(({ id }) => id)).toEqual(['launch', 'staff', 'licences', 'reading']);
  });

  it('bars share one scale of money', () => {
    const { rows } = layoutLedger([bar([10, 0, 0, 0]), bar([20, 0, 0, 0])], frame);
    expect(rows[0]!.blocks[0]!.width).toBeCloseTo(400);
    expect(rows[1]!.blocks[0]!.width).toBeCloseTo(800);
  });

  it('names only what has room for its name', () => {
    const [row] = layoutLedger([bar([1, 1, 97, 1])], frame).rows;
    expect(row!.blocks.map(({ label }) => label)).toEqual([null, null, 'Licences', null]);
  });

  it('what costs nothing leaves no block, and nothing at all no scale', () => {
    const { rows, ticks } = layoutLedger([bar([0, 0, 0, 0])], frame);
    expect(rows[0]!.blocks).toEqual([]);
    expect(rows[0]!.payers).toEqual([]);
    expect(ticks).toEqual([]);
  });

  it('on a narrow page the note stands below the name', () => {
    const long = { ...bar([1, 1, 1, 1]), note: '25,500 hours of people’s time, €1,950 per lasting user' };
    expect(layoutLedger([long], { ...frame, type: 14, width: 328 }).rows[0]!.noteAt.anchor).toBe('start');
    expect(layoutLedger([long], frame).rows[0]!.noteAt.anchor).toBe('end');
  });
});
