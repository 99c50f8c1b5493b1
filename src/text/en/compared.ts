import type { Formats } from '../formats.ts';
import type { Phrase } from '../phrase.ts';
import { inSentence } from './in-sentence.ts';
import { listed } from '../listed.ts';
import { points, worlds } from './units.ts';

/** A plan, as it is called. */
export interface Named {
  readonly id: string;
  readonly name: string;
}

/** What the pictures of cost, chance and certainty say. */
export const compared = {
  frontier: {
    title(efficient: readonly Named[], beaten: readonly Named[]): readonly Phrase[] {
      if (efficient.length + beaten.length === 0) return ['Nothing to weigh yet'];
      if (beaten.length === 0) return ['Who wants more use pays more: no plan beats another in both'];
      const [best] = efficient;
      if (efficient.length === 1)
        return [{ strategy: best!.id, name: best!.name }, ' costs least and reaches most: it beats every other plan'];
      const [first] = beaten;
      return beaten.length === 1
        ? [{ strategy: first!.id, name: first!.name }, ' is beaten: another plan reaches more for less']
        : [`${beaten.length} plans are beaten: others reach more for less`];
    },
    subtitle: (replicates: number, formats: Formats) =>
      `Lasting users after the whole time (upwards) against cost with people’s time (to the right). Large dots: means of ${worlds(replicates, formats)} with their 95% intervals; small dots: single worlds; line: plans that none beats in both.`,
    summary: (plans: readonly { readonly name: string; readonly cost: string; readonly reached: string }[]) =>
      `${plans.map(({ name, cost, reached }) => `${name} reaches ${reached} for ${cost}`).join('; ')}.`,
    cost: 'Cost',
    reached: 'Lasting users',
    beaten: 'Beaten in both',
    yes: 'yes',
    no: 'no',
  },

  chances: {
    title(chances: readonly (Named & { readonly count: number; readonly n: number })[]): readonly Phrase[] {
      const ranked = [...chances].sort((a, b) => b.count - a.count);
      const [best] = ranked;
      const last = ranked.at(-1);
      if (best === undefined || best.n === 0) return ['No world has been run yet'];
      const tell = ({ count, n }: { readonly count: number; readonly n: number }) =>
        count === 0 ? `none of ${n}` : count === n ? `all of ${n}` : `${count} of ${n}`;
      if (last === undefined || last.count === best.count)
        return [`Every plan reaches the target in ${tell(best)} worlds`];
      return [
        ...listed(
          ranked.filter(({ count }) => count === best.count),
          'and',
        ),
        ` ${best.count === ranked[1]!.count ? 'reach the target in' : 'reaches the target in'} ${tell(best)} worlds, `,
        { strategy: last.id, name: inSentence(last.name) },
        ` in ${tell(last)}`,
      ];
    },
    subtitle: (share: string, week: number) =>
      `The target: in week ${week}, ${share} of employees have posted, replied or reacted within half a year. Dot: share of worlds in which it is reached; bar: its 95% interval.`,
    written: (count: number, n: number) => `${count} of ${n} worlds`,
    summary: (rows: readonly { readonly name: string; readonly written: string }[]) =>
      `The target is reached: ${rows.map(({ name, written }) => `${name} in ${written}`).join('; ')}.`,
    share: 'Share of worlds',
    interval: '95% interval',
  },

  settlement: {
    heading: 'Have enough worlds been run?',
    verdict: {
      apart: (ahead: Named, behind: Named): readonly Phrase[] => [
        'Yes: ',
        { strategy: ahead.id, name: inSentence(ahead.name) },
        ' is ahead of ',
        { strategy: behind.id, name: inSentence(behind.name) },
        ', and more worlds would not change that',
      ],
      level: (ahead: Named, behind: Named): readonly Phrase[] => [
        'Yes: ',
        { strategy: ahead.id, name: inSentence(ahead.name) },
        ' and ',
        { strategy: behind.id, name: inSentence(behind.name) },
        ' are level to within a point',
      ],
      open: (ahead: Named, behind: Named): readonly Phrase[] => [
        'Not yet: whether ',
        { strategy: ahead.id, name: inSentence(ahead.name) },
        ' or ',
        { strategy: behind.id, name: inSentence(behind.name) },
        ' is ahead is open',
      ],
    },
    subtitle: (low: string, high: string, n: number, formats: Formats) =>
      `The two leading plans differ by ${low} to ${points(high)} of lasting users in ${worlds(n, formats)}. This interval is wider than the usual one: it stays valid although one looks again and again and compares every pair. Shaded: less than a point apart, which counts as level.`,
    summary: (ahead: string, behind: string, low: string, high: string) =>
      `${ahead} minus ${behind}: ${low} to ${points(high)}.`,
    needed: (count: string) => `At this pace it would take about ${count} worlds.`,
    tooMany: (most: string) => `More than ${most} worlds would be needed: for every purpose the two are level.`,
    go: 'Keep going until it is settled',
    going: (look: string) => `Running until it is settled; the next look is after ${look} worlds.`,
    capped: (most: string) => `Even ${most} worlds leave it open: too close to call.`,
  },

  quarters: {
    title(dearest: Named, quarter: number, money: string): readonly Phrase[] {
      return [
        { strategy: dearest.id, name: dearest.name },
        ` takes most in ${quarter === 1 ? 'its first quarter' : `quarter ${quarter}`}: ${money}`,
      ];
    },
    nothing: 'Nothing has been spent yet',
    subtitle: (replicates: number, formats: Formats) =>
      `Quarter by quarter. Upwards: money spent, licences and IT included. Downwards, outlined: hours of people’s time. Mean of ${worlds(replicates, formats)}; the largest of each is written out.`,
    hours: (hours: string) => `${hours} h`,
    quarter: (number: number) => `Quarter ${number}`,
    money: 'money',
    time: 'hours',
    summary: (rows: readonly { readonly name: string; readonly money: string; readonly hours: string }[]) =>
      `In all: ${rows.map(({ name, money, hours }) => `${name} ${money} and ${hours} hours`).join('; ')}.`,
  },

  save: {
    label: 'Save:',
    png: 'picture (PNG)',
    svg: 'drawing (SVG)',
    csv: 'numbers (CSV)',
    of: (title: string) => `, ${title}`,
  },
};
