import type { AdoptionFinding, Course } from '../../charts/adoption/course.ts';
import type { Lead } from '../../charts/difference/lead.ts';
import type { Payer } from '../../charts/ledger/layout.ts';
import type { Formats } from '../formats.ts';
import type { Phrase } from '../phrase.ts';
import { inSentence } from './in-sentence.ts';
import { points, weeksSpan, worlds } from './units.ts';

/** Where a picture comes from. */
export interface Provenance {
  readonly scenario: string;
  readonly seed: string;
  readonly replicates: number;
  readonly modelVersion: number;
}

/** A strategy and what it costs, for the title of the ledger. */
export interface Priced {
  readonly id: string;
  readonly name: string;
  readonly cost: number;
  readonly perUser: number | null;
  /** What the figure can be rounded by. */
  readonly perUserInterval?: { readonly low: number | null; readonly high: number | null };
}

/** How many worlds of a strategy ended in its most frequent family. */
export interface Ending {
  readonly id: string;
  readonly name: string;
  readonly family: string;
  readonly count: number;
  readonly n: number;
}

const FAMILIES: Readonly<Record<string, { readonly label: string; readonly verb: string; readonly help: string }>> = {
  'take-off': { label: 'Take-off', verb: 'take off', help: 'Rises quickly and stays.' },
  'slow-build': { label: 'Slow build', verb: 'build slowly', help: 'Rises slowly and stays.' },
  'mandated-shallow': {
    label: 'Mandated, shallow',
    verb: 'stay shallow',
    help: 'People are present under pressure and contribute little.',
  },
  'spike-and-fade': {
    label: 'Spike and fade',
    verb: 'spike and fade',
    help: 'Rises with the launch and falls back by more than half.',
  },
  stall: { label: 'Stall', verb: 'stall', help: 'Never reaches one in ten.' },
};

/** From what lasts to what never began. */
export const FAMILY_ORDER = ['take-off', 'slow-build', 'mandated-shallow', 'spike-and-fade', 'stall'] as const;

export const charts = {
  provenance: ({ scenario, seed, replicates, modelVersion }: Provenance, formats: Formats) =>
    `${scenario}; ${worlds(replicates, formats)} from seed ${seed}; model ${modelVersion}. Simulated, not measured.`,
  table: 'The numbers as a table',
  week: (week: number) => `week ${week}`,
  /** A tick of the time axis. */
  weekTick: (week: number) =>
    week === 0 ? 'launch' : week === 52 ? '1 year' : week % 52 === 0 ? `${week / 52} years` : `week ${week}`,
  strategy: 'Plan',

  adoption: {
    title(finding: AdoptionFinding, formats: Formats): readonly Phrase[] {
      const share = (value: number) => formats.share(value);
      switch (finding.kind) {
        case 'nothing':
          return ['Nothing to show yet'];
        case 'fades':
          return [
            name(finding.fading),
            `: use falls from ${share(finding.fading.peak)} to ${share(finding.fading.end)}; `,
            within(finding.best),
            ` ends at ${share(finding.best.end)}`,
          ];
        case 'apart':
          return [
            name(finding.best),
            ` ends at ${share(finding.best.end)}, `,
            within(finding.worst),
            ` at ${share(finding.worst.end)}`,
          ];
        case 'level':
          return [
            `All plans end within ${points(formats.points(finding.best.end - finding.worst.end))} of each other, near ${share(finding.best.end)}`,
          ];
      }
    },
    subtitle: (replicates: number, formats: Formats) =>
      `Employees who used the platform that week. Line: the median of ${worlds(replicates, formats)}; bands: the middle 50% and 90% of them; threads: single worlds.`,
    summary(courses: readonly Course[], weeks: number, formats: Formats): string {
      const parts = courses.map(
        ({ name, peak, peakWeek, end }) =>
          `${name} peaks at ${formats.share(peak)} in week ${peakWeek} and ends at ${formats.share(end)}`,
      );
      return `Weekly active share over ${weeksSpan(weeks)}: ${parts.join('; ')}.`;
    },
    smallSummary: 'The same picture for the organisation as it is set here; dotted: as described.',
    arrangement: 'Show the plans',
    together: 'Together',
    apart: 'Side by side',
    reader: 'Read the values of one week',
    median: 'Median',
    middle90: 'Middle 90%',
    range: (low: string, high: string) => `${low} to ${high}`,
  },

  difference: {
    title(leads: readonly Lead[], reference: string, weeks: number): readonly Phrase[] {
      const [first] = leads;
      if (first === undefined || first.n === 0) return ['There is nothing to compare yet'];
      if (first.n === 1) return ['One world: too few to tell a difference from luck'];
      const ahead = leads.filter(({ kind }) => kind === 'steady-ahead').sort((a, b) => b.fromWeek - a.fromWeek);
      const [latest] = ahead;
      if (latest !== undefined) {
        const from = latest.fromWeek;
        const since = from <= 1 ? 'From the start' : from >= weeks ? 'At the end' : `From week ${from} on`;
        const rest = ` is ahead of ${inSentence(reference)} in nearly every world`;
        if (ahead.length === leads.length && leads.length > 1) return [`${since} every other plan${rest}`];
        const best = ahead.at(-1)!;
        return [`${since} `, { strategy: best.id, name: inSentence(best.name) }, rest];
      }
      const behind = leads.filter(({ kind }) => kind === 'steady-behind');
      const [lagging] = behind;
      if (lagging !== undefined && behind.length === leads.length) {
        const rest = ` behind ${inSentence(reference)} in nearly every world`;
        if (leads.length > 1) return [`Every other plan ends${rest}`];
        return [{ strategy: lagging.id, name: lagging.name }, ` ends${rest}`];
      }
      const best = [...leads].sort((a, b) => b.wins - a.wins)[0]!;
      const ends =
        best.wins >= best.losses
          ? `ahead of ${inSentence(reference)} in ${best.wins}`
          : `behind ${inSentence(reference)} in ${best.losses}`;
      return [{ strategy: best.id, name: best.name }, ` ends ${ends} of ${best.n} worlds`];
    },
    subtitle: (reference: string, replicates: number, formats: Formats) =>
      `Difference to ${inSentence(reference)} in weekly active share, in percentage points, world by world. Left: over the weeks. Right: each dot is one of ${worlds(replicates, formats)} at the end; beside them the mean and its 95% interval.`,
    summary: (leads: readonly Lead[], reference: string) =>
      `${leads.map(({ name, wins, n }) => `${name} ends ahead of ${inSentence(reference)} in ${wins} of ${n} worlds`).join('; ')}.`,
    zero: (reference: string) => `level with ${inSentence(reference)}`,
    worlds: 'worlds',
    mean: 'Mean difference',
    interval: '95% interval',
    wins: 'Ahead',
    ties: 'Level',
    losses: 'Behind',
    reduction: 'Variance saved by pairing',
  },

  worlds: {
    summary: (ahead: string, behind: string, wins: number, n: number) =>
      `${ahead} is ahead of ${inSentence(behind)} in ${wins} of ${n} worlds.`,
    caption: (ahead: string, behind: string, n: number) =>
      n === 1
        ? `One world.`
        : `Each bar is one of ${n} worlds: up where ${inSentence(ahead)} is ahead of ${inSentence(behind)}, down where it is behind.`,
  },

  ledger: {
    title(priced: readonly Priced[], formats: Formats): readonly Phrase[] {
      const cheapest = [...priced].sort((a, b) => a.cost - b.cost)[0];
      const perUser = priced
        .filter((plan): plan is Priced & { perUser: number } => plan.perUser !== null)
        .sort((a, b) => a.perUser - b.perUser)[0];
      if (cheapest === undefined) return ['Nothing has been spent yet'];
      if (perUser === undefined) return [label(cheapest), ` costs least, ${formats.money(cheapest.cost)}`];
      if (perUser.id === cheapest.id)
        return [
          label(cheapest),
          ` costs least, in all and for each lasting user (${formats.money(perUser.perUser, perUser.perUserInterval)})`,
        ];
      return [
        label(cheapest),
        ` costs least, ${formats.money(cheapest.cost)}; for each lasting user `,
        { strategy: perUser.id, name: inSentence(perUser.name) },
        ` does: ${formats.money(perUser.perUser, perUser.perUserInterval)}` +
          (cheapest.perUser === null ? '' : ` against ${formats.money(cheapest.perUser, cheapest.perUserInterval)}`),
      ];
    },
    subtitle: (weeks: number, replicates: number, formats: Formats) =>
      `Cost over ${weeksSpan(weeks)} by who carries it, mean of ${worlds(replicates, formats)}. Solid: the plan’s budget. Pale: licences and IT, paid in any case. Outlined: people’s time, at the rate of those who spend it.`,
    payers: { budget: 'The plan’s budget', organisation: 'Paid in any case', people: 'People’s time' } satisfies Record<
      Payer,
      string
    >,
    note: (hours: string, perUser: string | null) =>
      `${hours} hours of people’s time` + (perUser === null ? '' : `, ${perUser} per lasting user`),
    summary: (rows: readonly { readonly name: string; readonly total: string }[]) =>
      `Cost by plan: ${rows.map(({ name, total }) => `${name} ${total}`).join('; ')}.`,
    line: 'Line',
    money: 'Money',
    hours: 'Hours',
    total: 'In all',
  },

  families: {
    title(endings: readonly Ending[]): readonly Phrase[] {
      const [first, second] = [...endings].sort(
        (a, b) => FAMILY_ORDER.indexOf(a.family as never) - FAMILY_ORDER.indexOf(b.family as never),
      );
      if (first === undefined) return ['No world has ended yet'];
      const tell = ({ id, name, family, count, n }: Ending): readonly Phrase[] => [
        { strategy: id, name },
        `: ${count} of ${n} worlds ${FAMILIES[family]?.verb ?? family}`,
      ];
      const last =
        endings.length > 2
          ? [...endings].sort(
              (a, b) => FAMILY_ORDER.indexOf(b.family as never) - FAMILY_ORDER.indexOf(a.family as never),
            )[0]
          : second;
      return last === undefined || last.id === first.id
        ? tell(first)
        : [...tell(first), '; ', ...tell({ ...last, name: inSentence(last.name) })];
    },
    subtitle: (seen: readonly string[]) =>
      [
        'One square a world, grouped by the course it took. A mean would hide that one plan can end in several ways.',
        ...seen.map((family) => `${FAMILIES[family]?.label ?? family}: ${inSentence(FAMILIES[family]?.help ?? '')}`),
      ].join(' '),
    label: (family: string) => FAMILIES[family]?.label ?? family,
    help: (family: string) => FAMILIES[family]?.help ?? '',
    count: (family: string, count: number) => `${count} ${FAMILIES[family]?.verb ?? family}`,
    summary: (strips: readonly { readonly name: string; readonly parts: readonly string[] }[]) =>
      `How worlds ended: ${strips.map(({ name, parts }) => `${name}: ${parts.join(', ')}`).join('; ')}.`,
  },

  outcomes: {
    title: 'Every measure, with its uncertainty',
    subtitle: (replicates: number, formats: Formats) =>
      `Mean of ${worlds(replicates, formats)} and its 95% interval (thick); the middle 90% of the worlds (thin).`,
    outcome: 'Measure',
    picture: 'On one scale',
    more: (count: number) => `${count} more measures`,
    fewer: 'Only the main measures',
    to: 'to',
  },
};

function within({ id, name }: Course): Phrase {
  return { strategy: id, name: inSentence(name) };
}

function name({ id, name }: Course): Phrase {
  return { strategy: id, name };
}

function label({ id, name }: Priced): Phrase {
  return { strategy: id, name };
}
