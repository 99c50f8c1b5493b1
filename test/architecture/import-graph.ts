import { readdirSync, readFileSync } from 'node:fs';
import { join, posix, resolve } from 'node:path';
import ts from 'typescript';

const ROOT = resolve(import.meta.dirname, '../..');

export interface SourceFile {
  /** Relative to the project, with forward slashes. */
  readonly path: string;
  /** Files of the project it imports, type-only and dynamic imports included. */
  readonly imports: readonly string[];
  /** What it imports from outside: packages and Node's modules. */
  readonly packages: readonly string[];
  /** Whether it does nothing but pass on what other files export. */
  readonly isBarrel: boolean;
}

/** Every source file beneath these folders, with what it imports. */
export function readSources(folders: readonly string[]): SourceFile[] {
  return folders
    .flatMap((folder) =>
      readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' }).map((file) =>
        posix.join(folder, file.replaceAll('\\', '/')),
      ),
    )
    .filter((path) => path.endsWith('.ts'))
    .map((path) => describeSource(path, readFileSync(join(ROOT, path), 'utf8')));
}

export function describeSource(path: string, text: string): SourceFile {
  const specifiers = ts.preProcessFile(text, true, true).importedFiles.map(({ fileName }) => fileName.split('?')[0]!);
  const isInside = (specifier: string) => specifier.startsWith('.');
  return {
    path,
    imports: specifiers.filter(isInside).map((specifier) => posix.join(posix.dirname(path), specifier)),
    packages: specifiers.filter((specifier) => !isInside(specifier)),
    isBarrel: onlyReExports(ts.createSourceFile(path, text, ts.ScriptTarget.Latest)),
  };
}

function onlyReExports({ statements }: ts.SourceFile): boolean {
  const passesOn = (statement: ts.Statement) =>
    ts.isExportDeclaration(statement) && statement.moduleSpecifier !== undefined;
  return statements.length > 0 && statements.every(passesOn);
}

/** The circles in the graph, each as the files along it; empty when there is none. */
export function findCircles(sources: readonly SourceFile[]): string[][] {
  const importsOf = new Map(sources.map(({ path, imports }) => [path, imports]));
  const finished = new Set<string>();
  const circles: string[][] = [];

  function visit(path: string, trail: readonly string[]): void {
    const seenAt = trail.indexOf(path);
    if (seenAt >= 0) {
      circles.push([...trail.slice(seenAt), path]);
      return;
    }
    if (finished.has(path)) return;
    for (const imported of importsOf.get(path) ?? []) visit(imported, [...trail, path]);
    finished.add(path);
  }

  for (const { path } of sources) visit(path, []);
  return circles;
}
