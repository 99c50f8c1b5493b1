import {
  isAlias,
  isMap,
  isScalar,
  isSeq,
  type Document,
  type LineCounter,
  type Node,
  type Pair,
  type YAMLMap,
} from 'yaml';
import type { Path, SourceMap } from '../schema/report.ts';

/** The pairs of each map by key, from the first time somebody asks: a file may have many keys and as many mistakes. */
type PairsByKey = WeakMap<object, ReadonlyMap<string, Pair>>;

/** Where the parts of a YAML document stand in its text. */
export function yamlSourceMap(document: Document, lines: LineCounter, file: string): SourceMap {
  const known: PairsByKey = new WeakMap();
  return {
    file,
    place(path, part) {
      const offset = offsetOf(document, path, part, known);
      if (offset === undefined) return undefined;
      const { line, col } = lines.linePos(offset);
      return { line, column: col };
    },
  };
}

/** Offset of what stands at the path; where the path leads out of the document, of the last thing on it. */
function offsetOf(document: Document, path: Path, part: 'key' | 'value', known: PairsByKey): number | undefined {
  let node = document.contents;
  let offset = node?.range?.[0];
  for (const [depth, step] of path.entries()) {
    const collection = isAlias(node) ? node.resolve(document) : node;
    const pair = isMap(collection) ? pairsOf(collection, known).get(String(step)) : undefined;
    const next = isSeq(collection) ? collection.items[Number(step)] : pair?.value;
    const isKeyWanted = depth === path.length - 1 && part === 'key';
    // An empty value of a key has no text of its own: it stands where its key does.
    const found = pair !== undefined && (isKeyWanted || isEmpty(next)) ? pair.key : next;
    offset = startOf(found) ?? offset;
    node = next as Node | null;
  }
  return offset;
}

function pairsOf(map: YAMLMap, known: PairsByKey): ReadonlyMap<string, Pair> {
  const before = known.get(map);
  if (before !== undefined) return before;
  const pairs = new Map(map.items.map((pair) => [isScalar(pair.key) ? String(pair.key.value) : '', pair]));
  known.set(map, pairs);
  return pairs;
}

type Ranged = { readonly range?: readonly [number, number, number] | null } | null | undefined;

function startOf(node: unknown): number | undefined {
  return (node as Ranged)?.range?.[0];
}

function isEmpty(node: unknown): boolean {
  const range = (node as Ranged)?.range;
  return range == null || range[0] === range[1];
}
