/** How often each family occurs, the most frequent first, equals by name. */
export function familyShares(families: readonly string[]): { family: string; count: number; share: number }[] {
  const counts = new Map<string, number>();
  for (const family of families) counts.set(family, (counts.get(family) ?? 0) + 1);
  return [...counts]
    .map(([family, count]) => ({ family, count, share: count / families.length }))
    .sort((a, b) => b.count - a.count || (a.family < b.family ? -1 : 1));
}
