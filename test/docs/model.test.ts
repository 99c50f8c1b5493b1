import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { PARAMETERS } from '../../sim/index.ts';
import { markedSections, MODEL_SECTIONS, writeSections } from './model-sections.ts';

const text = readFileSync(join(resolve(import.meta.dirname, '../..'), 'docs/model.md'), 'utf8');

describe('docs/model.md', () => {
  it('says what the code says: npm run docs writes it anew', () => {
    expect(text.split('\n')).toEqual(writeSections(text).split('\n'));
  });

  it('has every section once', () => {
    expect([...markedSections(text)].sort()).toEqual(Object.keys(MODEL_SECTIONS).sort());
  });

  it('numbers its assumptions one after the other, each with what would refute it', () => {
    const assumptions = text.split('\n').filter((line) => /^\*\*A\d/.test(line));
    expect(assumptions.map((line) => Number(/^\*\*A(\d+)\. /.exec(line)?.[1]))).toEqual(
      assumptions.map((_, place) => place + 1),
    );
    expect(assumptions.length).toBeGreaterThan(40);
    for (const line of assumptions) expect(line, line.slice(0, 60)).toMatch(/Refuted by: |Not an assumption about/);
  });

  it('shows every parameter of the registry with its source', () => {
    for (const [group, entries] of Object.entries(PARAMETERS)) {
      for (const [id, { source, strength }] of Object.entries(entries)) {
        const row = text.split('\n').find((line) => line.startsWith(`| \`${group}.${id}\` |`));
        expect(row, `${group}.${id}`).toContain(`[${strength}] ${source.replaceAll('|', '\\|')} |`);
      }
    }
  });
});

describe('writing sections', () => {
  it('replaces what stands between marks and nothing else, the same a second time', () => {
    const before = 'a\n<!-- week: written by npm run docs -->\nold\n<!-- end of week -->\nb';
    const after = writeSections(before);
    expect(after).toMatch(/^a\n<!-- week: .* -->\n1\. \*\*turnover\*\*/);
    expect(after).toMatch(/<!-- end of week -->\nb$/);
    expect(writeSections(after)).toBe(after);
  });

  it('refuses a mark that names nothing', () => {
    expect(() => writeSections('<!-- day: written by npm run docs --><!-- end of day -->')).toThrow(RangeError);
  });
});
