import type { FamilyShare } from '../../experiments/comparison.ts';
import type { Hue } from '../hues.ts';

/** How the runs of one strategy ended. */
export interface FamilyStrip {
  readonly id: string;
  readonly name: string;
  readonly hue: Hue;
  readonly families: readonly FamilyShare[];
}

export interface FamilyFrame {
  readonly width: number;
  readonly type: number;
  /** Every family, from the one that lasts to the one that never began. */
  readonly order: readonly string[];
  /** `Take-off: 62 of 100`. */
  readonly write: (family: string, count: number) => string;
}

export interface FamilyLayout {
  readonly width: number;
  readonly height: number;
  readonly strips: readonly FamilyStripLayout[];
}

export interface FamilyStripLayout {
  readonly id: string;
  readonly name: string;
  readonly hue: Hue;
  readonly x: number;
  readonly headingY: number;
  readonly cell: number;
  /** One square a world, in columns, family by family; `rank` is the family's place in the order. */
  readonly cells: readonly { readonly x: number; readonly y: number; readonly rank: number }[];
  readonly labels: readonly {
    readonly family: string;
    readonly rank: number;
    readonly text: string;
    readonly y: number;
  }[];
}

const ROWS = 5;
const LARGEST_CELL = 15;
const PANEL_WIDTH = 250;
const GAP = 32;
/** More worlds than this are drawn as so many squares, each standing for several. */
const MOST_CELLS = 200;

export function layoutFamilies(strips: readonly FamilyStrip[], frame: FamilyFrame): FamilyLayout {
  const { width, type, order } = frame;
  if (strips.length === 0) return { width, height: 0, strips: [] };
  const columns = Math.max(1, Math.min(strips.length, Math.floor((width + GAP) / (PANEL_WIDTH + GAP))));
  const panelWidth = (width - (columns - 1) * GAP) / columns;
  const headingHeight = type * 2;
  const worlds = Math.max(
    1,
    ...strips.map(({ families }) => families.reduce((count, family) => count + family.count, 0)),
  );
  const shown = Math.min(worlds, MOST_CELLS);
  const cell = Math.min(LARGEST_CELL, panelWidth / Math.ceil(shown / ROWS));
  const labelHeight = type * 1.7;
  const mostFamilies = Math.max(1, ...strips.map(({ families }) => families.length));
  const rowHeight = headingHeight + ROWS * cell + type * 0.9 + mostFamilies * labelHeight;
  const laid = strips.map((strip, index): FamilyStripLayout => {
    const x = (index % columns) * (panelWidth + GAP);
    const above = Math.floor(index / columns) * (rowHeight + type);
    const sorted = [...strip.families].sort((a, b) => order.indexOf(a.family) - order.indexOf(b.family));
    const upper = above + headingHeight;
    return {
      id: strip.id,
      name: strip.name,
      hue: strip.hue,
      x,
      headingY: above + type * 1.1,
      cell,
      cells: cellsOf(sorted, shown / worlds, order).map((rank, position) => ({
        x: x + Math.floor(position / ROWS) * cell,
        y: upper + (position % ROWS) * cell,
        rank,
      })),
      labels: sorted.map(({ family, count }, line) => ({
        family,
        rank: order.indexOf(family),
        text: frame.write(family, count),
        y: upper + ROWS * cell + type * 0.9 + (line + 0.7) * labelHeight,
      })),
    };
  });
  const rows = Math.ceil(strips.length / columns);
  return { width, height: Math.round(rows * rowHeight + (rows - 1) * type), strips: laid };
}

/** The rank of every square; shares are rounded so that the squares add up. */
function cellsOf(families: readonly FamilyShare[], scale: number, order: readonly string[]): number[] {
  const cells: number[] = [];
  let seen = 0;
  for (const { family, count } of families) {
    seen += count;
    while (cells.length < Math.round(seen * scale)) cells.push(order.indexOf(family));
  }
  return cells;
}
