import { parse } from 'yaml';
import { describe, expect, it } from 'vitest';
import { readLessonBytes } from '../../../scenarios/codec/read-lesson-text.ts';
import { LESSONS } from '../../../scenarios/lessons.ts';
import { libraryFiles } from '../library/library-files.ts';

const [file] = libraryFiles('lessons');
const read = (text: string) => readLessonBytes(new TextEncoder().encode(text), 'lesson.yaml');
/** The library's lesson with something in it replaced. */
const changed = (from: string | RegExp, to: string) => {
  const text = file!.text.replace(from, to);
  expect(text).not.toBe(file!.text);
  return read(text);
};
const issuesOf = (result: ReturnType<typeof read>) => (result.ok ? [] : result.issues);

describe('a lesson file', () => {
  it('of the library reads as the page has it', () => {
    expect(read(file!.text)).toEqual({ ok: true, value: LESSONS[0] });
  });

  it('has a short version and a long one, each from bets to debrief, with the questions before and after', () => {
    for (const version of ['short', 'long'] as const) {
      const steps = LESSONS[0]!.steps.filter(({ versions }) => versions.includes(version));
      const kinds = steps.map(({ kind }) => kind);
      expect(kinds.indexOf('bets')).toBeLessThan(kinds.indexOf('reveal'));
      expect(kinds.at(-1)).toBe('debrief');
      expect(steps.filter(({ kind }) => kind === 'check').map(({ again }) => again)).toEqual([false, true]);
    }
    expect(LESSONS[0]!.checks).toHaveLength(2);
  });

  it('plans ten to twenty minutes for the short version', () => {
    const short = LESSONS[0]!.steps.filter(({ versions }) => versions.includes('short'));
    const minutes = short.reduce((sum, step) => sum + step.minutes, 0);
    expect(minutes).toBeGreaterThanOrEqual(10);
    expect(minutes).toBeLessThanOrEqual(20);
  });

  it('refuses keys it does not know, with line and the nearest name', () => {
    const [issue] = issuesOf(changed('worlds: 24', 'wordls: 24'));
    expect(issue).toMatchObject({ code: 'unknown-key', file: 'lesson.yaml', suggestion: 'worlds' });
    expect(issue!.line).toBeGreaterThan(1);
  });

  it('refuses a step that names a plan the lesson does not have', () => {
    const [issue] = issuesOf(changed('strategy: hands-off', 'strategy: hands-on'));
    expect(issue).toMatchObject({ code: 'unknown-name', suggestion: 'hands-off' });
  });

  it.each([
    [
      'a step without the plan its kind needs',
      /(- kind: rescue\n(?:.*\n)*?) {4}strategy: hands-off\n/,
      '$1',
      'missing-key',
    ],
    ['a kind of step there is none of', 'kind: hook', 'kind: hooks', 'unknown-name'],
    ['ingredients that are gone', /ingredients:\n(?: .*\n)+checks:/, 'ingredients: []\nchecks:', 'missing-ingredients'],
    [
      'two right answers',
      'the other ten worlds are noise. }',
      'the other ten worlds are noise., right: true }',
      'not-one-right-answer',
    ],
    ['another format', 'lesson@1', 'scenario@1', 'other-format'],
    ['a newer version', 'lesson@1', 'lesson@2', 'newer-format'],
  ])('refuses %s', (_what, from, to, code) => {
    expect(issuesOf(changed(from, to)).map((issue) => issue.code)).toContain(code);
  });

  it('keeps markup as the text that it is', () => {
    const lesson = changed('title: Rescue it', 'title: "<img src=x onerror=alert(1)>"');
    expect(lesson.ok && lesson.value.steps.some(({ title }) => title === '<img src=x onerror=alert(1)>')).toBe(true);
  });

  it('says nothing about the result: no share of users stands in it', () => {
    const steps = (parse(file!.text) as { steps: { text?: string; title: string }[] }).steps;
    for (const { text = '', title } of steps) expect(`${title} ${text}`).not.toMatch(/\d\s*(%|per cent|points)/);
  });
});
