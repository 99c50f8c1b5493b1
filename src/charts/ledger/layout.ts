import { max, scaleLinear, sum } from 'd3';
import type { Hue } from '../hues.ts';
import { textWidth } from '../text-width.ts';

/** Who carries a line of cost. */
export const PAYERS = ['budget', 'organisation', 'people'] as const;
export type Payer = (typeof PAYERS)[number];

/** What one strategy costs, line by line. */
export interface LedgerBar {
  readonly id: string;
  readonly name: string;
  readonly hue: Hue;
  readonly lines: readonly LedgerPart[];
  /** As written: all of it, and what stands beneath (hours, cost per user). */
  readonly total: string;
  readonly note: string;
}

export interface LedgerPart {
  readonly id: string;
  readonly label: string;
  readonly payer: Payer;
  readonly money: number;
}

export interface LedgerFrame {
  readonly width: number;
  readonly type: number;
  readonly writeMoney: (amount: number) => string;
  readonly payerNames: Readonly<Record<Payer, string>>;
}

export interface LedgerLayout {
  readonly width: number;
  readonly height: number;
  readonly ticks: readonly { readonly x: number; readonly text: string; readonly anchor: 'start' | 'middle' | 'end' }[];
  readonly tickTop: number;
  readonly rows: readonly LedgerRow[];
}

export interface LedgerRow {
  readonly id: string;
  readonly name: string;
  readonly hue: Hue;
  readonly total: string;
  readonly note: string;
  /** The note stands beside the total, or below the name where there is no room. */
  readonly noteAt: { readonly x: number; readonly y: number; readonly anchor: 'start' | 'end' };
  readonly totalEnd: number;
  readonly y: number;
  readonly height: number;
  readonly headingY: number;
  readonly blocks: readonly LedgerBlock[];
  readonly payers: readonly LedgerSpan[];
}

/** One line of cost in the bar. */
export interface LedgerBlock {
  readonly id: string;
  readonly payer: Payer;
  readonly x: number;
  readonly width: number;
  /** Its name below the bar, where there is room for it. */
  readonly label: string | null;
}

/** All lines of one payer together, named above the bar where there is room. */
export interface LedgerSpan {
  readonly payer: Payer;
  readonly x: number;
  readonly width: number;
  readonly label: string | null;
}

const BAR = 30;
const THINNEST = 0.5;
const NOTE_GAP = 8;
/** The total is set larger than the rest. */
const TOTAL_SIZE = 1.7;

export function layoutLedger(bars: readonly LedgerBar[], frame: LedgerFrame): LedgerLayout {
  const { width, type } = frame;
  const totals = bars.map(({ lines }) => sum(lines, ({ money }) => money));
  const longest = max(totals) ?? 0;
  const x = scaleLinear([0, longest > 0 ? longest : 1], [0, width]);
  const beside = bars.every(({ name, total, note }) => headingWidth(name, total, note, type) <= width);
  const headingHeight = beside ? type * 2 : type * 3.4;
  const labelHeight = type * 1.5;
  const rowHeight = headingHeight + labelHeight + BAR + labelHeight + type * 1.6;
  const rows = bars.map((bar, index): LedgerRow => {
    const above = index * rowHeight;
    return {
      id: bar.id,
      name: bar.name,
      hue: bar.hue,
      total: bar.total,
      note: bar.note,
      headingY: above + type * 1.2,
      totalEnd: beside ? width - textWidth(bar.note, type) - NOTE_GAP : width,
      noteAt: beside
        ? { x: width, y: above + type * 1.2, anchor: 'end' }
        : { x: 0, y: above + type * 2.6, anchor: 'start' },
      y: above + headingHeight + labelHeight,
      height: BAR,
      ...stack(bar, x, frame),
    };
  });
  const ticks = longest > 0 ? x.ticks(Math.max(2, Math.min(6, Math.floor(width / 110)))) : [];
  return {
    width,
    height: Math.round(rows.length * rowHeight + type * 1.2),
    tickTop: rows.length * rowHeight,
    ticks: ticks.map((amount) => ({
      x: x(amount),
      text: frame.writeMoney(amount),
      anchor: amount === 0 ? 'start' : x(amount) > width - 30 ? 'end' : 'middle',
    })),
    rows,
  };
}

/** Blocks side by side, payer by payer, the dearest line of each payer first. */
function stack(
  bar: LedgerBar,
  x: (amount: number) => number,
  { type, payerNames }: LedgerFrame,
): Pick<LedgerRow, 'blocks' | 'payers'> {
  const blocks: LedgerBlock[] = [];
  const payers: LedgerSpan[] = [];
  let spent = 0;
  for (const payer of PAYERS) {
    const lines = bar.lines.filter((line) => line.payer === payer && line.money > 0).sort((a, b) => b.money - a.money);
    const from = spent;
    for (const line of lines) {
      const block = { x: x(spent), width: x(spent + line.money) - x(spent) };
      spent += line.money;
      if (block.width < THINNEST) continue;
      blocks.push({ id: line.id, payer, ...block, label: fitting(line.label, block.width, type) });
    }
    const span = { x: x(from), width: x(spent) - x(from) };
    if (span.width >= THINNEST) payers.push({ payer, ...span, label: fitting(payerNames[payer], span.width, type) });
  }
  return { blocks, payers };
}

function headingWidth(name: string, total: string, note: string, type: number): number {
  return textWidth(name, type) + 2 * type + textWidth(total, type * TOTAL_SIZE) + NOTE_GAP + textWidth(note, type);
}

function fitting(label: string, width: number, type: number): string | null {
  return textWidth(label, type) + 8 <= width ? label : null;
}
