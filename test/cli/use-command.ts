import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect } from 'vitest';
import { buildNode, type BuiltNode } from '../built-node.ts';
import { type Finished, run, start, type Started, type StartOptions } from './command-line.ts';

/** A scenario that takes a moment. */
export const SMALL = `format: groundswell/scenario@1
name: A small one
organisation: {employees: 40}
weeks: 20
strategies:
  - hands-off
  - id: more
    name: More of it
    budget: {perEmployee: 100}
    levers:
      - {lever: launch, perEmployee: 20}
      - {lever: facilitation, fullTimePer1000: 2}
`;

/** The command line, built for the tests of a file, and a folder for what they need. */
export interface Command {
  /** Runs it to its end. */
  groundswell(...args: string[]): Promise<Finished>;
  start(args: readonly string[], options?: StartOptions): Started;
  runAs(args: readonly string[], options: StartOptions): Promise<Finished>;
  /** Writes a file and gives its path. */
  file(name: string, content: string | Uint8Array): string;
  /** Path of something in the folder of the test. */
  path(...names: string[]): string;
  /** The script, and the folder it was built into. */
  readonly script: string;
  readonly built: string;
}

export function useCommand(): Command {
  let built: BuiltNode;
  let folder: string;
  beforeAll(async () => {
    built = await buildNode();
    folder = mkdtempSync(join(tmpdir(), 'groundswell-'));
  }, 60_000);
  afterAll(() => {
    built.remove();
    rmSync(folder, { recursive: true, force: true });
  });
  return {
    groundswell: (...args) => run(built.command, args),
    start: (args, options) => start(built.command, args, options),
    runAs: (args, options) => run(built.command, args, options),
    file(name, content) {
      writeFileSync(join(folder, name), content);
      return join(folder, name);
    },
    path: (...names) => join(folder, ...names),
    get script() {
      return built.command;
    },
    get built() {
      return built.folder;
    },
  };
}

interface ToldIssue {
  readonly code: string;
  readonly path?: string;
  readonly file?: string;
  readonly line?: number;
  readonly message: string;
  readonly remedy: string;
  readonly suggestion?: string;
}

/** The issues that standard error ends with under --format json. */
export function issuesOf({ stderr }: Finished): readonly ToldIssue[] {
  const last = JSON.parse(stderr.trimEnd().split('\n').at(-1)!) as {
    readonly format: string;
    readonly issues: ToldIssue[];
  };
  expect(last.format).toBe('groundswell/issues@1');
  for (const issue of last.issues) {
    expect(issue.code).toMatch(/^[a-z0-9-]+$/);
    expect(issue.message.length).toBeGreaterThan(0);
    expect(issue.remedy.length).toBeGreaterThan(0);
  }
  return last.issues;
}

/** What JSON says, having seen that no number in it is none. */
export function expectCleanJson(text: string) {
  expect(text).not.toMatch(/\bNaN\b|\bInfinity\b/);
  return JSON.parse(text);
}
