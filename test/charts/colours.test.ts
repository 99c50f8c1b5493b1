import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { HUES } from '../../src/charts/hues.ts';

const css = readFileSync(new URL('../../src/charts/colours.css', import.meta.url), 'utf8');
const colours = new Map<string, { day: string; night: string }>();
for (const [, name, day, night] of css.matchAll(/--([\w-]+): light-dark\((#\w{6}), (#\w{6})\);/g)) {
  colours.set(name!, { day: day!, night: night! });
}

/** Relative luminance as WCAG 2 defines it. */
function luminance(colour: string): number {
  const [red, green, blue] = [1, 3, 5].map((start) => {
    const value = parseInt(colour.slice(start, start + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
}

function contrast(a: string, b: string): number {
  const [dark, light] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (light! + 0.05) / (dark! + 0.05);
}

describe.each(['day', 'night'] as const)('colours by %s', (time) => {
  const against = (name: string, paper: string) => contrast(colours.get(name)![time], colours.get(paper)![time]);
  const words = ['ink', 'ink-soft', 'ink-faint', 'error', ...HUES.map((hue) => `${hue}-ink`)];
  const marks = ['edge', ...HUES, ...[...colours.keys()].filter((name) => name.startsWith('state-'))];

  it.each(words)('%s is read on paper, tinted or not', (name) => {
    expect(against(name, 'paper')).toBeGreaterThanOrEqual(4.5);
    expect(against(name, 'paper-tinted')).toBeGreaterThanOrEqual(4.5);
  });

  it.each(marks)('%s is seen on paper', (name) => {
    expect(against(name, 'paper')).toBeGreaterThanOrEqual(3);
  });
});
