import { type Findings } from '../findings.ts';
import { type FileReport } from '../import-report.ts';
import { LONGEST_NAME } from '../names.ts';
import { type Source } from '../source.ts';
import { LONGEST_RECORD } from '../text/cut-records.ts';
import { type OpenedText } from '../text/open-text.ts';
import { BACKWARD, FORWARD } from './tie-amounts.ts';
import { type TieCounts } from './tie-counts.ts';
import { TIES_COLUMNS } from './ties-columns.ts';
import { isWeight, refuseWeight } from './weight.ts';

/** Whether a text begins as a GraphML file does. */
export function looksLikeGraphml(opening: string): boolean {
  return /^\s*</.test(opening) && /<graphml[\s>]/.test(opening);
}

/**
 * Reads the nodes and edges of a GraphML file, and of their data the weight of an edge; everything else is dropped.
 *
 * The file is cut at its tags and never held as a whole. Document types and entities other than the five of XML are
 * refused: nothing outside the file is ever read, and nothing in it can expand.
 */
export async function readGraphml(
  source: Source,
  text: OpenedText,
  counts: TieCounts,
  findings: Findings,
): Promise<FileReport> {
  const reader = new GraphmlReader(source, counts, findings);
  let pending = '';
  let line = 1;
  for await (const chunk of text.chunks) {
    pending += chunk;
    let at = 0;
    for (;;) {
      const open = pending.indexOf('<', at);
      const end = open < 0 ? -1 : endOfTag(pending, open);
      if (end < 0) break;
      if (end - at > LONGEST_RECORD) refuseXml(source, line, 'A tag or text is too long', findings);
      reader.text(pending.slice(at, open));
      line += lineBreaks(pending, at, open);
      reader.tag(pending.slice(open, end), line);
      line += lineBreaks(pending, open, end);
      at = end;
    }
    pending = pending.slice(at);
    if (pending.length > LONGEST_RECORD) refuseXml(source, line, 'A tag or text is too long', findings);
  }
  const open = pending.indexOf('<');
  line += lineBreaks(pending, 0, Math.max(0, open));
  if (pending.trim() !== '') refuseXml(source, line, 'A tag is never closed', findings);
  return {
    name: source.name,
    holds: 'ties',
    records: reader.edges,
    encoding: text.encoding,
    delimiter: null,
    header: false,
    columns: {},
    ignoredColumns: 0,
  };
}

/** Index after the tag, comment or section that opens there; −1 while it is incomplete. */
function endOfTag(text: string, open: number): number {
  const closing = text.startsWith('<!--', open) ? '-->' : text.startsWith('<![CDATA[', open) ? ']]>' : '>';
  if (closing === '>' && text.length - open < 9 && text[open + 1] === '!') return -1;
  if (closing !== '>') {
    const end = text.indexOf(closing, open);
    return end < 0 ? -1 : end + closing.length;
  }
  let quote = '';
  for (let at = open + 1; at < text.length; at++) {
    const character = text[at]!;
    if (quote !== '') {
      if (character === quote) quote = '';
    } else if (character === '"' || character === "'") quote = character;
    else if (character === '>') return at + 1;
  }
  return -1;
}

function lineBreaks(text: string, from: number, to: number): number {
  let count = 0;
  for (let at = text.indexOf('\n', from); at >= 0 && at < to; at = text.indexOf('\n', at + 1)) count++;
  return count;
}

const ATTRIBUTE = /([\w.:-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;

interface Edge {
  readonly from: string;
  readonly to: string;
  readonly directed: boolean;
  readonly line: number;
  weight: string | undefined;
}

class GraphmlReader {
  edges = 0;
  readonly #source: Source;
  readonly #counts: TieCounts;
  readonly #findings: Findings;
  readonly #weightNames = new Set(TIES_COLUMNS.weight.map((name) => name.toLowerCase()));
  #weightKey: string | undefined;
  #directedByDefault = true;
  #edge: Edge | undefined;
  /** Text of the weight that is being read; undefined outside of one. */
  #weight: string | undefined;

  constructor(source: Source, counts: TieCounts, findings: Findings) {
    this.#source = source;
    this.#counts = counts;
    this.#findings = findings;
  }

  text(text: string): void {
    if (this.#weight !== undefined) this.#weight += text;
  }

  tag(tag: string, line: number): void {
    if (/^<!(DOCTYPE|ENTITY)/i.test(tag))
      refuseXml(this.#source, line, 'Document types and entities are not read', this.#findings);
    if (tag.startsWith('<!') || tag.startsWith('<?')) return;
    const name = /^<(\/?[A-Za-z_][\w.-]*(?::[\w.-]+)?)/.exec(tag)?.[1];
    if (name === undefined) refuseXml(this.#source, line, 'This is no tag', this.#findings);
    const attribute = (key: string): string | undefined => this.#attribute(tag, key, line);
    switch (name) {
      case 'key':
        if (attribute('for') !== 'node' && this.#weightNames.has((attribute('attr.name') ?? '').toLowerCase())) {
          this.#weightKey = attribute('id');
        }
        break;
      case 'graph':
        this.#directedByDefault = attribute('edgedefault') !== 'undirected';
        break;
      case 'node':
        this.#node(attribute('id'), line);
        break;
      case 'edge': {
        const directed = attribute('directed') ?? String(this.#directedByDefault);
        this.#open(attribute('source'), attribute('target'), directed !== 'false', line);
        if (tag.endsWith('/>')) this.#close();
        break;
      }
      case 'data':
        if (this.#edge && this.#weightKey !== undefined && attribute('key') === this.#weightKey) this.#weight = '';
        break;
      case '/data':
        if (this.#edge && this.#weight !== undefined) this.#edge.weight = this.#weight.trim();
        this.#weight = undefined;
        break;
      case '/edge':
        this.#close();
        break;
      default:
    }
  }

  #node(id: string | undefined, line: number): void {
    if (id === undefined || id === '') return;
    this.#checkLength(id, line);
    this.#counts.meet(id, this.#source.name, line);
  }

  #open(from: string | undefined, to: string | undefined, directed: boolean, line: number): void {
    if (!from || !to) {
      this.#findings.mend('tie-without-end', { file: this.#source.name, line });
      return;
    }
    this.#checkLength(from, line);
    this.#checkLength(to, line);
    this.#edge = { from, to, directed, line, weight: undefined };
  }

  #close(): void {
    const edge = this.#edge;
    this.#edge = undefined;
    if (!edge) return;
    this.edges++;
    const file = this.#source.name;
    const weight = edge.weight === undefined ? 1 : edge.weight === '' ? Number.NaN : Number(edge.weight);
    if (!isWeight(weight)) refuseWeight({ file, line: edge.line }, edge.weight ?? '', this.#findings);
    else if (weight === 0) this.#findings.mend('tie-without-weight', { file, line: edge.line });
    else this.#counts.add(edge.from, edge.to, weight, edge.directed ? FORWARD : FORWARD | BACKWARD, file, edge.line);
  }

  #attribute(tag: string, key: string, line: number): string | undefined {
    let value: string | undefined;
    for (const [, name, double, single] of tag.matchAll(ATTRIBUTE)) {
      if (name === key) value ??= double ?? single;
    }
    return value
      ?.replace(/&([^;]*);/g, (entity, what: string) => {
        const character = decodeEntity(what);
        if (character === undefined) refuseXml(this.#source, line, `The entity ${entity} is not known`, this.#findings);
        return character;
      })
      .trim();
  }

  #checkLength(id: string, line: number): void {
    if (id.length <= LONGEST_NAME) return;
    this.#findings.stop({
      code: 'field-too-long',
      file: this.#source.name,
      line,
      value: `${id.slice(0, 40)}…`,
      message: `This id has ${id.length} characters; at most ${LONGEST_NAME} are possible.`,
      remedy: 'Give nodes shorter ids.',
    });
  }
}

const ENTITIES: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
]);

function decodeEntity(name: string): string | undefined {
  const code = /^#(?:x([0-9a-f]{1,6})|(\d{1,7}))$/i.exec(name);
  if (!code) return ENTITIES.get(name);
  const point = code[1] ? Number.parseInt(code[1], 16) : Number(code[2]);
  return point > 0 && point <= 0x10ffff ? String.fromCodePoint(point) : undefined;
}

function refuseXml(source: Source, line: number, what: string, findings: Findings): never {
  findings.stop({
    code: 'bad-graphml',
    file: source.name,
    line,
    message: `${what}.`,
    remedy: 'Export the network again as plain GraphML, or as a list of edges in CSV.',
  });
}
