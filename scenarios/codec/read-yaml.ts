import { isAlias, isMap, isPair, isScalar, isSeq, LineCounter, parseDocument, type Document } from 'yaml';
import type { Checked, Issue } from '../issue.ts';
import type { SourceMap } from '../schema/report.ts';
import { shortened } from '../schema/wording.ts';
import { yamlSourceMap } from './yaml-source-map.ts';

/** Largest file that is read, in bytes. */
export const MOST_BYTES = 1_000_000;
/** Most repetitions (`*name`) in a file: enough to save typing, too few to make much out of little. */
const MOST_ALIASES = 100;
/** More than so many faults of syntax are one fault, and it is the first. */
const MOST_FAULTS = 100;

/** What a text says, and where it says it. */
export interface Source {
  readonly value: unknown;
  readonly where: SourceMap;
}

/**
 * Reads YAML 1.2 (its core schema: `yes` is text, `012` is twelve), and with it JSON.
 *
 * Nothing in the text can run, grow beyond bounds or reach a prototype; whatever it is, this returns.
 */
export function readYaml(text: string, file: string): Checked<Source> {
  if (text.length > MOST_BYTES || new TextEncoder().encode(text).length > MOST_BYTES) return refuse(tooLarge(file));
  if (text.includes('\0')) return refuse(notText(file));
  const lines = new LineCounter();
  try {
    const document = parseDocument(text, {
      version: '1.2',
      schema: 'core',
      lineCounter: lines,
      prettyErrors: false,
      // Looked for below, in linear time.
      uniqueKeys: false,
      // Nothing is printed; 'silent' would also pass over a second document.
      logLevel: 'error',
    });
    const issues = faultsOf(document, lines, file);
    if (issues.length > 0) return refuse(...issues);
    return {
      ok: true,
      value: { value: document.toJS({ maxAliasCount: -1 }), where: yamlSourceMap(document, lines, file) },
    };
  } catch (error) {
    if (!isStackExhausted(error)) throw error;
    return refuse(tooDeep(file));
  }
}

/** Bytes as text: UTF-8, with or without a byte order mark. */
export function decodeText(bytes: Uint8Array, file: string): Checked<string> {
  if (bytes.length > MOST_BYTES) return refuse(tooLarge(file));
  try {
    return { ok: true, value: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    return refuse(notText(file));
  }
}

type Complain = (offset: number, code: string, message: string, remedy: string) => void;

function faultsOf(document: Document.Parsed, lines: LineCounter, file: string): readonly Issue[] {
  if (document.errors.some(({ code }) => code === 'RESOURCE_EXHAUSTION')) return [tooDeep(file)];
  const issues: Issue[] = [];
  const complain: Complain = (offset, code, message, remedy) => {
    const { line, col: column } = lines.linePos(offset);
    if (issues.length < MOST_FAULTS) issues.push({ code, file, line, column, message, remedy });
  };
  for (const { pos, message } of [...document.errors, ...document.warnings]) {
    complain(
      pos[0],
      'yaml-syntax',
      sentence(message),
      'Mend the YAML here; indentation and quotes are the usual causes.',
    );
  }
  if (issues.length > 0) return issues;
  if (document.contents === null) {
    return [
      {
        code: 'empty-file',
        file,
        line: 1,
        column: 1,
        message: 'The file is empty.',
        remedy: 'Begin it with `format: groundswell/scenario@1`.',
      },
    ];
  }
  findOddities(document, complain);
  return issues.sort((a, b) => a.line! - b.line! || a.column! - b.column!);
}

/** Keys that are no names or are given twice, aliases of nothing, more of them than anybody types. Without recursion, whatever the depth. */
function findOddities(document: Document.Parsed, complain: Complain): void {
  const waiting: unknown[] = [document.contents];
  let aliases = 0;
  while (waiting.length > 0) {
    const node = waiting.pop();
    if (isAlias(node)) {
      const offset = node.range![0];
      aliases++;
      if (aliases > MOST_ALIASES) {
        const message = `There are more than ${MOST_ALIASES} aliases (*name) in the file.`;
        return complain(offset, 'too-many-aliases', message, 'Write some of them out.');
      }
      if (node.resolve(document) === undefined) {
        const message = `The alias *${shortened(node.source)} stands for nothing that comes before it.`;
        complain(offset, 'unknown-alias', message, `Mark what it stands for with &${shortened(node.source)}.`);
      }
    } else if (isPair(node)) {
      waiting.push(node.value);
    } else if (isMap(node)) {
      findOddKeys(node.items, complain);
      for (const pair of node.items.toReversed()) waiting.push(pair);
    } else if (isSeq(node)) {
      for (const item of node.items.toReversed()) waiting.push(item);
    }
  }
}

function findOddKeys(pairs: readonly { readonly key: unknown }[], complain: Complain): void {
  const seen = new Set<string>();
  for (const { key } of pairs) {
    const offset = (key as { readonly range?: readonly number[] } | null)?.range?.[0] ?? 0;
    const given = isScalar(key) ? key.value : null;
    const isName = typeof given === 'string' || typeof given === 'number' || typeof given === 'boolean';
    const name = isName ? String(given) : undefined;
    if (name === undefined) complain(offset, 'no-name', 'A key must be a name.', 'Write `name: value`.');
    else if (name === '__proto__') complain(offset, 'forbidden-key', 'A key cannot be called __proto__.', 'Remove it.');
    else if (seen.has(name))
      complain(offset, 'same-key', `The key "${shortened(name)}" is given twice.`, 'Keep one of them.');
    else seen.add(name);
  }
}

/** The parser calls itself for every level, so some thousand brackets exhaust the stack; engines say so each its own way. */
function isStackExhausted(error: unknown): boolean {
  return error instanceof RangeError || (error instanceof Error && error.name === 'InternalError');
}

function refuse(...issues: readonly Issue[]): { readonly ok: false; readonly issues: readonly Issue[] } {
  return { ok: false, issues };
}

function tooLarge(file: string): Issue {
  const message = `The file is larger than ${MOST_BYTES / 1e6} MB.`;
  return {
    code: 'too-large',
    file,
    message,
    remedy: 'Give a scenario file; people and ties belong in files of their own.',
  };
}

function tooDeep(file: string): Issue {
  const message = 'The file is nested too deeply to be read.';
  return { code: 'too-deep', file, message, remedy: 'A scenario needs no more than eight levels.' };
}

function notText(file: string): Issue {
  return {
    code: 'not-text',
    file,
    message: 'The file is not text in UTF-8.',
    remedy: 'Give a YAML or JSON file, saved as UTF-8.',
  };
}

function sentence(message: string): string {
  const text = shortened(message.replace(/\s+/g, ' ').trim(), 200);
  return /[.!?]$/.test(text) ? text : `${text}.`;
}
