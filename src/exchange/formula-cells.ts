/** What makes a spreadsheet take a cell for a formula; apostrophes before it are those of `escapeCell`. */
const FORMULA = /^'*[=+\-@\t]/;

/** A cell that no spreadsheet takes for a formula: an apostrophe goes before what would begin one. */
export function escapeCell(cell: string): string {
  return FORMULA.test(cell) ? `'${cell}` : cell;
}

/** Takes back what `escapeCell` did. */
export function unescapeCell(cell: string): string {
  return cell.startsWith("'") && FORMULA.test(cell) ? cell.slice(1) : cell;
}
