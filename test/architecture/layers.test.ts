import { describe, expect, it } from 'vitest';
import { describeSource, findCircles, readSources, type SourceFile } from './import-graph.ts';

interface Layer {
  readonly folder: string;
  /** The layers it may import besides itself. */
  readonly below: readonly string[];
  /** The packages it may import; each earns its place in docs/decisions/dependencies.md. */
  readonly packages: readonly string[];
  readonly mayUseNode: boolean;
  /** Generated files from outside the house that it shows. */
  readonly shows?: readonly string[];
}

/** The house, from the ground up. A file belongs to the last layer whose folder it lies in. */
const HOUSE: readonly Layer[] = [
  { folder: 'sim', below: [], packages: ['seedrandom'], mayUseNode: false },
  { folder: 'scenarios', below: ['sim'], packages: ['yaml'], mayUseNode: false },
  { folder: 'src', below: ['scenarios', 'sim'], packages: ['d3', 'lit', 'yaml'], mayUseNode: false },
  {
    folder: 'src/node',
    below: ['src', 'scenarios', 'sim'],
    packages: [
      '@duckdb/node-api',
      '@lit-labs/ssr',
      'bullmq',
      'hyparquet',
      'hyparquet-writer',
      'ioredis',
      'lit',
      'piscina',
    ],
    mayUseNode: true,
  },
  {
    folder: 'src/cli',
    below: ['src/node', 'src', 'scenarios', 'sim'],
    packages: ['commander', 'd3'],
    mayUseNode: true,
  },
  {
    folder: 'web',
    below: ['src', 'scenarios', 'sim'],
    packages: ['comlink', 'd3', 'lit'],
    mayUseNode: false,
    shows: ['docs/claims.json'],
  },
];

const sources = readSources(['sim', 'scenarios', 'src', 'web']);

function layerOf(path: string): Layer | undefined {
  return HOUSE.findLast(({ folder }) => path.startsWith(`${folder}/`));
}

function packageOf(specifier: string): string {
  return specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');
}

/** What a file imports although its layer may not. */
function trespasses({ path, imports, packages }: SourceFile): string[] {
  const layer = layerOf(path);
  if (layer === undefined) return [`${path} lies in no layer`];
  const reachable = [layer.folder, ...layer.below];
  return [
    ...imports.filter(
      (imported) => !reachable.includes(layerOf(imported)?.folder ?? '') && layer.shows?.includes(imported) !== true,
    ),
    ...packages.filter((specifier) =>
      specifier.startsWith('node:') ? !layer.mayUseNode : !layer.packages.includes(packageOf(specifier)),
    ),
  ].map((imported) => `${path} imports ${imported}`);
}

describe('the house', () => {
  it('is imported in one direction: web, src, scenarios, sim; Node only in src/node and src/cli', () => {
    expect(sources.length).toBeGreaterThan(0);
    expect(sources.flatMap(trespasses)).toEqual([]);
  });

  it('has no circles, not even among types', () => {
    expect(findCircles(sources).map((circle) => circle.join(' → '))).toEqual([]);
  });

  it('has no barrel but the public index of each layer', () => {
    const publicIndexes = HOUSE.map(({ folder }) => `${folder}/index.ts`);
    const barrels = sources.filter(({ path, isBarrel }) => isBarrel && !publicIndexes.includes(path));
    expect(barrels.map(({ path }) => path)).toEqual([]);
  });

  it('has no drawer for odds and ends', () => {
    const drawers = sources.filter(({ path }) => /(^|\/)(utils?|helpers?|common|misc|shared)(\/|\.ts$)/.test(path));
    expect(drawers.map(({ path }) => path)).toEqual([]);
  });
});

describe('the check itself', () => {
  it('sees static, type-only, re-exported and dynamic imports', () => {
    const source = describeSource(
      'src/example.ts',
      `import { a } from '../sim/a.ts'; import type { B } from './b.ts'; export { c } from './c.ts';
       const d = await import('./d.ts'); import text from './e.yaml?raw'; import { svg } from 'lit';`,
    );
    expect([...source.imports].sort()).toEqual(['sim/a.ts', 'src/b.ts', 'src/c.ts', 'src/d.ts', 'src/e.yaml']);
    expect(source.packages).toEqual(['lit']);
  });

  it('tells a barrel from a list of entries', () => {
    expect(describeSource('sim/a.ts', `export * from './b.ts'; export { c } from './c.ts';`).isBarrel).toBe(true);
    expect(describeSource('sim/a.ts', `import { b } from './b.ts'; export const ALL = [b];`).isBarrel).toBe(false);
  });

  it('refuses an import upwards, a package nobody named, and Node outside its rooms', () => {
    const text = `import '../src/a.ts'; import 'd3'; import 'node:fs';`;
    expect(trespasses(describeSource('sim/example.ts', text))).toEqual([
      'sim/example.ts imports src/a.ts',
      'sim/example.ts imports d3',
      'sim/example.ts imports node:fs',
    ]);
    expect(trespasses(describeSource('web/example.ts', `import '../src/node/files.ts'`))).toHaveLength(1);
  });

  it('finds a circle of two and of one', () => {
    const circle = [
      describeSource('sim/a.ts', `import type { B } from './b.ts'`),
      describeSource('sim/b.ts', `import './a.ts'`),
      describeSource('sim/c.ts', `import './c.ts'`),
    ];
    expect(findCircles(circle)).toEqual([
      ['sim/a.ts', 'sim/b.ts', 'sim/a.ts'],
      ['sim/c.ts', 'sim/c.ts'],
    ]);
  });
});
