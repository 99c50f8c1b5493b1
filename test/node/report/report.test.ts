import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { useCommand } from '../../cli/use-command.ts';

const command = useCommand();

/** A name that would be markup if anybody let it. */
const HOSTILE = '<script>alert(1)</script> & "quotes"';
const EXPERIMENT = `format: groundswell/experiment@1
name: '${HOSTILE}'
description: A question.
scenario:
  format: groundswell/scenario@1
  organisation: {employees: 40}
  weeks: 20
  strategies:
    - hands-off
    - id: more
      name: More <b>of it</b>
      budget: {perEmployee: 100}
      levers:
        - {lever: launch, perEmployee: 20}
factors:
  organisation.riskAversion: {values: [0.1, 0.9]}
replicates: 4
seed: report
`;

async function report(...args: string[]): Promise<string> {
  const out = command.path('report.html');
  const { code, stdout, stderr } = await command.groundswell('report', command.path('results'), '--out', out, ...args);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  expect(stdout).toContain(out);
  return readFileSync(out, 'utf8');
}

describe('report', { timeout: 60_000 }, () => {
  it('is one page that shows what was asked and found, fetches nothing and runs nothing', async () => {
    const file = command.file('experiment.yaml', EXPERIMENT);
    expect((await command.groundswell('sweep', file, '--out', command.path('results'))).code).toBe(0);
    const page = await report();
    for (const words of [
      'What came of it',
      'Plan against plan',
      'What moves it',
      'How runs end',
      'Manifest',
      'Every run was done',
    ]) {
      expect(page).toContain(words);
    }
    expect(page).not.toMatch(/<script|<link|<img|<iframe|javascript:|\son\w+=|\sstyle=/i);
    expect(page.replace(/http:\/\/www\.w3\.org\S*/g, '')).not.toMatch(/(src|href|url\()\s*=?\s*["']?(https?:)?\/\//);
    expect(page).not.toMatch(/lit-part|lit-node/);
  });

  it('takes text for text, whatever it holds', async () => {
    const page = await report();
    expect(page).toContain('&lt;script&gt;alert(1)&lt;/script&gt; &amp;');
    expect(page).toContain('More &lt;b&gt;of it&lt;/b&gt;');
    expect(page).not.toContain('<b>');
  });

  it('allows exactly the style that stands in it', async () => {
    const page = await report();
    const style = /<style>([^]*?)<\/style>/.exec(page)![1]!;
    const allowed = /style-src 'sha256-([^']+)'/.exec(page)![1];
    expect(allowed).toBe(createHash('sha256').update(style).digest('base64'));
    expect(page).toContain("default-src 'none'");
    expect(page).toContain("base-uri 'none'; form-action 'none'");
  });

  it('is the same page for the same results', async () => {
    expect(await report()).toBe(await report('--format', 'json'));
  });

  it('takes no place but that of a page, and no path through a file', async () => {
    const results = command.path('results');
    const before = readFileSync(command.path('results', 'runs.parquet'));
    const onResults = await command.groundswell('report', results, '--out', command.path('results', 'runs.parquet'));
    expect([onResults.code, onResults.stderr]).toEqual([2, expect.stringContaining('ends in .html')]);
    expect(readFileSync(command.path('results', 'runs.parquet'))).toEqual(before);
    const through = await command.groundswell('report', results, '--out', command.path('experiment.yaml', 'page.html'));
    expect([through.code, through.stderr]).toEqual([2, expect.stringContaining('something else of that name')]);
  });

  it('says so when the folder holds no results, and writes nothing', async () => {
    const out = command.path('nothing.html');
    const finished = await command.groundswell('report', command.path(), '--out', out);
    expect(finished.code).toBe(2);
    expect(finished.stderr).toContain('no results folder');
    expect(existsSync(out)).toBe(false);
  });
});
