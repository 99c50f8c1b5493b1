/**
 * The name nearest to a mistyped word, or undefined when none is near enough to be what was meant.
 *
 * Case, spaces, hyphens and underscores do not count; near enough is one edit per three characters, at least one.
 * Of equally near names the first listed wins.
 */
export function nearestName(word: string, names: Iterable<string>): string | undefined {
  const sought = bare(word);
  let nearest: string | undefined;
  let nearestEdits = Math.max(1, Math.floor(sought.length / 3)) + 1;
  for (const name of names) {
    const candidate = bare(name);
    if (Math.abs(candidate.length - sought.length) >= nearestEdits) continue;
    const edits = editDistance(sought, candidate);
    if (edits < nearestEdits) {
      nearest = name;
      nearestEdits = edits;
    }
  }
  return nearest;
}

/** Longest word worth comparing: what is longer is no typing error. */
const LONGEST = 64;

function bare(word: string): string {
  return word
    .slice(0, LONGEST)
    .toLowerCase()
    .replace(/[\s_-]/g, '');
}

/** Fewest insertions, deletions, replacements and swaps of neighbours that turn one word into the other. */
export function editDistance(from: string, to: string): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: to.length + 1 }, (_, column) => column);
  for (let row = 1; row <= from.length; row++) {
    const current = [row];
    for (let column = 1; column <= to.length; column++) {
      const same = from[row - 1] === to[column - 1];
      let edits = Math.min(last[column]! + 1, current[column - 1]! + 1, last[column - 1]! + (same ? 0 : 1));
      const swapped = row > 1 && column > 1 && from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1];
      if (swapped) edits = Math.min(edits, beforeLast[column - 2]! + 1);
      current.push(edits);
    }
    beforeLast = last;
    last = current;
  }
  return last[to.length]!;
}
