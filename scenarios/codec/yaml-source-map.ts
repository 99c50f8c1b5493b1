import { isAlias, isMap, isSeq, type Document, type LineCounter, type Node, type Pair } from 'yaml';
import type { Path, SourceMap } from '../schema/report.ts';

/** Where the parts of a YAML document stand in its text. */
export function yamlSourceMap(document: Document, lines: LineCounter, file: string): SourceMap {
  return {
    file,
    place(path, part) {
      const offset = offsetOf(document, path, part);
      if (offset === undefined) return undefined;
      const { line, col } = lines.linePos(offset);
      return { line, column: col };
    },
  };
}

/** Offset of what stands at the path; where the path leads out of the document, of the last thing on it. */
function offsetOf(document: Document, path: Path, part: 'key' | 'value'): number | undefined {
  let node = document.contents;
  let offset = node?.range?.[0];
  for (const [depth, step] of path.entries()) {
    const collection = isAlias(node) ? node.resolve(document) : node;
    const pair = isMap(collection) ? pairOf(collection.items, step) : undefined;
    const next = isSeq(collection) ? collection.items[Number(step)] : pair?.value;
    const isWanted = depth === path.length - 1 && part === 'key';
    const found = isWanted || !hasText(next) ? pair?.key : next;
    if (!hasText(found)) return offset;
    offset = found.range[0];
    node = next as Node | null;
  }
  return offset;
}

function pairOf(pairs: readonly Pair[], key: string | number): Pair | undefined {
  return pairs.find((pair) => {
    const name = (pair.key as { readonly value?: unknown } | null)?.value;
    return String(name) === String(key);
  });
}

/** Whether a node has an own place in the text: an empty value has none, it stands where its key does. */
function hasText(node: unknown): node is { readonly range: readonly [number, number, number] } {
  const range = (node as { readonly range?: readonly number[] | null } | null | undefined)?.range;
  return range != null && range[1]! > range[0]!;
}
