import { readdirSync, readFileSync } from 'node:fs';
import { join, posix, resolve } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

const ROOT = resolve(import.meta.dirname, '../../..');
const FOLDER = 'src/experiments/reference';

/** Where the rooms of the engine lie that a known model may enter: drawing networks, measuring them, arithmetic. */
const ROOMS = [
  'sim/elementary/',
  'sim/organisation/network/',
  'sim/organisation/metrics/',
  'sim/organisation/luck-order.ts',
  'sim/random/',
  'sim/levers/facilitation.ts',
];
/** What it may use of the engine's public face: runs as a whole, and nothing that takes one week at a time. */
const WHOLE_RUNS = [
  'DEFAULT_PARAMETERS',
  'MODEL_VERSION',
  'ORGANISATION_TRAITS',
  'StoppedError',
  'defaultsOf',
  'eventsOf',
  'explain',
  'peopleOf',
  'replicateSeed',
  'simulate',
  'worldPart',
];

interface Source {
  readonly path: string;
  readonly tree: ts.SourceFile;
}

function parse(path: string, text: string): Source {
  return { path, tree: ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true) };
}

function everyNode(node: ts.Node, visit: (node: ts.Node) => void): void {
  visit(node);
  ts.forEachChild(node, (child) => everyNode(child, visit));
}

/** What is imported from the engine without leave. */
function trespasses({ path, tree }: Source): string[] {
  const found: string[] = [];
  everyNode(tree, (node) => {
    if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) found.push(node.getText());
    if (!ts.isImportDeclaration(node) || node.importClause?.isTypeOnly) return;
    const from = posix.join(posix.dirname(path), (node.moduleSpecifier as ts.StringLiteral).text);
    if (!from.startsWith('sim/') || ROOMS.some((room) => from.startsWith(room))) return;
    const names = node.importClause?.namedBindings;
    const values =
      names !== undefined && ts.isNamedImports(names) ? names.elements.filter((one) => !one.isTypeOnly) : [];
    if (from !== 'sim/index.ts' || values.length === 0) found.push(`${from}`);
    found.push(...values.map(({ name }) => name.text).filter((name) => !WHOLE_RUNS.includes(name)));
  });
  return found;
}

/** Loops whose head speaks of time; walking through a log of events is reading, not running. */
function loopsThroughTime({ tree }: Source): string[] {
  const found: string[] = [];
  everyNode(tree, (node) => {
    const heads = ts.isForStatement(node)
      ? [node.initializer, node.condition, node.incrementor]
      : ts.isForOfStatement(node) || ts.isForInStatement(node) || ts.isWhileStatement(node) || ts.isDoStatement(node)
        ? [node.expression]
        : [];
    const head = heads.map((part) => part?.getText() ?? '').join('; ');
    if (/week|step|time|moment|day/i.test(head)) found.push(head);
  });
  return found;
}

const sources = readdirSync(join(ROOT, FOLDER), { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .map((file) => posix.join(FOLDER, file.replaceAll('\\', '/')))
  .map((path) => parse(path, readFileSync(join(ROOT, path), 'utf8')));

describe('a known model runs through simulate alone', () => {
  it('takes nothing of the engine that runs a week or holds a world', () => {
    expect(sources.length).toBeGreaterThan(30);
    expect(sources.flatMap((source) => trespasses(source).map((name) => `${source.path}: ${name}`))).toEqual([]);
  });

  it('has no loop through time outside of theory, which is arithmetic', () => {
    const engineSide = sources.filter(({ path }) => !path.startsWith(`${FOLDER}/theory/`));
    expect(engineSide.flatMap((source) => loopsThroughTime(source))).toEqual([]);
  });

  it('has theory that knows nothing of the engine but arithmetic', () => {
    const theory = sources.filter(({ path }) => path.startsWith(`${FOLDER}/theory/`));
    const imports = theory.flatMap(({ path, tree }) =>
      tree.statements
        .filter(ts.isImportDeclaration)
        .map(({ moduleSpecifier }) => posix.join(posix.dirname(path), (moduleSpecifier as ts.StringLiteral).text)),
    );
    const outside = imports.filter((from) => from.startsWith('sim/') && !from.startsWith('sim/elementary/'));
    expect(outside).toEqual([]);
  });

  it('and the check sees what it is there to see', () => {
    const wrong = parse(
      `${FOLDER}/models/wrong.ts`,
      `import { stepWeek } from '../../../../sim/simulate.ts';
       import { WEEK, simulate, type RunRecord } from '../../../../sim/index.ts';
       import type { World } from '../../../../sim/world.ts';
       for (let week = 0; week < 9; week++) stepWeek(world);
       while (time < until) advance();
       for (const person of people) count(person);`,
    );
    expect(trespasses(wrong)).toEqual(['sim/simulate.ts', 'stepWeek', 'WEEK']);
    expect(loopsThroughTime(wrong)).toHaveLength(2);
  });
});
