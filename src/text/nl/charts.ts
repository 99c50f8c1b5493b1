import type { Course } from '../../charts/adoption/course.ts';
import { FAMILY_ORDER, type charts as en, type Ending, type Priced } from '../en/charts.ts';
import { inSentence } from '../en/in-sentence.ts';
import type { Phrase } from '../phrase.ts';
import { points, weeksSpan, worlds } from './units.ts';

interface Family {
  readonly label: string;
  /** Wat een plan dan doet. */
  readonly verb: string;
  readonly help: string;
}

const FAMILIES: Readonly<Record<string, Family>> = {
  'take-off': { label: 'Slaat aan', verb: 'slaat aan', help: 'Stijgt snel en houdt stand.' },
  'slow-build': {
    label: 'Gestage groei',
    verb: 'groeit gestaag',
    help: 'Stijgt langzaam en houdt stand.',
  },
  'mandated-shallow': {
    label: 'Verplicht, oppervlakkig',
    verb: 'blijft oppervlakkig',
    help: 'Mensen zijn er onder druk en dragen weinig bij.',
  },
  'spike-and-fade': {
    label: 'Piek en terugval',
    verb: 'piekt en valt terug',
    help: 'Stijgt met de lancering en zakt daarna meer dan de helft terug.',
  },
  stall: {
    label: 'Komt niet op gang',
    verb: 'komt niet op gang',
    help: 'Haalt nooit één op de tien.',
  },
};

const does = (family: string): string => FAMILIES[family]?.verb ?? family;

const rank = ({ family }: Ending): number => FAMILY_ORDER.indexOf(family as (typeof FAMILY_ORDER)[number]);

export const charts: typeof en = {
  provenance: ({ scenario, seed, replicates, modelVersion }, formats) =>
    `${scenario}; ${worlds(replicates, formats)} met seed ${seed}; model ${modelVersion}. Gesimuleerd, niet gemeten.`,
  table: 'De getallen als tabel',
  week: (week) => `week ${week}`,
  weekTick: (week) =>
    week === 0 ? 'start' : week === 52 ? '1 jaar' : week % 52 === 0 ? `${week / 52} jaar` : `week ${week}`,
  strategy: 'Plan',

  adoption: {
    title(finding, formats) {
      const share = (value: number) => formats.share(value);
      switch (finding.kind) {
        case 'nothing':
          return ['Nog niets te zien'];
        case 'fades':
          return [
            name(finding.fading),
            `: het gebruik zakt van ${share(finding.fading.peak)} naar ${share(finding.fading.end)}; `,
            within(finding.best),
            ` eindigt op ${share(finding.best.end)}`,
          ];
        case 'apart':
          return [
            name(finding.best),
            ` eindigt op ${share(finding.best.end)}, `,
            within(finding.worst),
            ` op ${share(finding.worst.end)}`,
          ];
        case 'level':
          return [
            `Alle plannen eindigen binnen ${points(formats.points(finding.best.end - finding.worst.end))} van elkaar, rond ${share(finding.best.end)}`,
          ];
      }
    },
    subtitle: (replicates, formats) =>
      `Medewerkers die het platform die week gebruikten. Lijn: de mediaan van ${worlds(replicates, formats)}; banden: de middelste 50% en 90% ervan; draden: losse werelden.`,
    summary(courses, weeks, formats) {
      const parts = courses.map(
        ({ name, peak, peakWeek, end }) =>
          `${name} piekt op ${formats.share(peak)} in week ${peakWeek} en eindigt op ${formats.share(end)}`,
      );
      return `Wekelijks actieven over ${weeksSpan(weeks)}: ${parts.join('; ')}.`;
    },
    smallSummary: 'Hetzelfde beeld voor de organisatie zoals die hier is ingesteld; gestippeld: zoals beschreven.',
    arrangement: 'Toon de plannen',
    together: 'Samen',
    apart: 'Naast elkaar',
    reader: 'Lees de waarden van één week',
    median: 'Mediaan',
    middle90: 'Middelste 90%',
    range: (low, high) => `${low} tot ${high}`,
  },

  difference: {
    title(leads, reference, weeks) {
      const [first] = leads;
      if (first === undefined || first.n === 0) return ['Er valt nog niets te vergelijken'];
      if (first.n === 1) return ['Eén wereld: te weinig om verschil van toeval te onderscheiden'];
      const ahead = leads.filter(({ kind }) => kind === 'steady-ahead').sort((a, b) => b.fromWeek - a.fromWeek);
      const [latest] = ahead;
      if (latest !== undefined) {
        const from = latest.fromWeek;
        const since = from <= 1 ? 'Vanaf het begin' : from >= weeks ? 'Aan het eind' : `Vanaf week ${from}`;
        const rest = ` in bijna elke wereld voor op ${inSentence(reference)}`;
        if (ahead.length === leads.length && leads.length > 1) return [`${since} ligt elk ander plan${rest}`];
        const best = ahead.at(-1)!;
        return [`${since} ligt `, { strategy: best.id, name: inSentence(best.name) }, rest];
      }
      const behind = leads.filter(({ kind }) => kind === 'steady-behind');
      const [lagging] = behind;
      if (lagging !== undefined && behind.length === leads.length) {
        const rest = ` eindigt in bijna elke wereld achter ${inSentence(reference)}`;
        if (leads.length > 1) return [`Elk ander plan${rest}`];
        return [{ strategy: lagging.id, name: lagging.name }, rest];
      }
      const best = [...leads].sort((a, b) => b.wins - a.wins)[0]!;
      const ends =
        best.wins >= best.losses
          ? `in ${best.wins} van ${best.n} werelden voor op ${inSentence(reference)}`
          : `in ${best.losses} van ${best.n} werelden achter ${inSentence(reference)}`;
      return [{ strategy: best.id, name: best.name }, ` eindigt ${ends}`];
    },
    subtitle: (reference, replicates, formats) =>
      `Verschil met ${inSentence(reference)} in wekelijks actieven, in procentpunten, wereld voor wereld. Links: week na week. Rechts: elke stip is een van ${worlds(replicates, formats)} aan het eind; ernaast het gemiddelde en zijn 95%-interval.`,
    summary: (leads, reference) =>
      `${leads.map(({ name, wins, n }) => `${name} eindigt in ${wins} van ${n} werelden voor op ${inSentence(reference)}`).join('; ')}.`,
    zero: (reference) => `gelijk met ${inSentence(reference)}`,
    worlds: 'werelden',
    mean: 'Gemiddeld verschil',
    interval: '95%-interval',
    wins: 'Voor',
    ties: 'Gelijk',
    losses: 'Achter',
    reduction: 'Variantie bespaard door paren',
  },

  worlds: {
    summary: (ahead, behind, wins, n) => `${ahead} ligt in ${wins} van ${n} werelden voor op ${inSentence(behind)}.`,
    caption: (ahead, behind, n) =>
      n === 1
        ? `Eén wereld.`
        : `Elke staaf is een van ${n} werelden: omhoog waar ${inSentence(ahead)} voorligt op ${inSentence(behind)}, omlaag waar het achterligt.`,
  },

  ledger: {
    title(priced, formats) {
      const cheapest = [...priced].sort((a, b) => a.cost - b.cost)[0];
      const perUser = priced
        .filter((plan): plan is Priced & { perUser: number } => plan.perUser !== null)
        .sort((a, b) => a.perUser - b.perUser)[0];
      if (cheapest === undefined) return ['Er is nog niets uitgegeven'];
      if (perUser === undefined) return [label(cheapest), ` kost het minst, ${formats.money(cheapest.cost)}`];
      if (perUser.id === cheapest.id)
        return [
          label(cheapest),
          ` kost het minst, in totaal en per blijvende gebruiker (${formats.money(perUser.perUser, perUser.perUserInterval)})`,
        ];
      return [
        label(cheapest),
        ` kost het minst, ${formats.money(cheapest.cost)}; per blijvende gebruiker is dat `,
        { strategy: perUser.id, name: inSentence(perUser.name) },
        `: ${formats.money(perUser.perUser, perUser.perUserInterval)}` +
          (cheapest.perUser === null ? '' : ` tegen ${formats.money(cheapest.perUser, cheapest.perUserInterval)}`),
      ];
    },
    subtitle: (weeks, replicates, formats) =>
      `Kosten over ${weeksSpan(weeks)}, naar wie ze draagt; gemiddelde van ${worlds(replicates, formats)}. Vol: het budget van het plan. Licht: licenties en ICT, hoe dan ook betaald. Omlijnd: tijd van mensen, tegen het tarief van wie die besteedt.`,
    payers: { budget: 'Budget van het plan', organisation: 'Hoe dan ook betaald', people: 'Tijd van mensen' },
    note: (hours, perUser) =>
      `${hours} uur van mensen` + (perUser === null ? '' : `, ${perUser} per blijvende gebruiker`),
    summary: (rows) => `Kosten per plan: ${rows.map(({ name, total }) => `${name} ${total}`).join('; ')}.`,
    line: 'Post',
    money: 'Geld',
    hours: 'Uren',
    total: 'In totaal',
  },

  families: {
    title(endings) {
      const [first, second] = [...endings].sort((a, b) => rank(a) - rank(b));
      if (first === undefined) return ['Er is nog geen wereld klaar'];
      const tell = ({ id, name, family, count, n }: Ending): readonly Phrase[] => [
        { strategy: id, name },
        ` ${does(family)} in ${count} van ${n} werelden`,
      ];
      const last = endings.length > 2 ? [...endings].sort((a, b) => rank(b) - rank(a))[0] : second;
      return last === undefined || last.id === first.id
        ? tell(first)
        : [...tell(first), '; ', ...tell({ ...last, name: inSentence(last.name) })];
    },
    subtitle: (seen) =>
      [
        'Eén vakje per wereld, gegroepeerd naar het verloop. Een gemiddelde zou verbergen dat één plan op verschillende manieren kan eindigen.',
        ...seen.map((family) => `${FAMILIES[family]?.label ?? family}: ${inSentence(FAMILIES[family]?.help ?? '')}`),
      ].join(' '),
    label: (family) => FAMILIES[family]?.label ?? family,
    help: (family) => FAMILIES[family]?.help ?? '',
    count: (family, count) => `${count}: ${does(family)}`,
    summary: (strips) =>
      `Hoe werelden eindigden: ${strips.map(({ name, parts }) => `${name}: ${parts.join(', ')}`).join('; ')}.`,
  },

  outcomes: {
    title: 'Alle maten, met hun onzekerheid',
    subtitle: (replicates, formats) =>
      `Gemiddelde van ${worlds(replicates, formats)} met zijn 95%-interval (dik); de middelste 90% van de werelden (dun).`,
    outcome: 'Maat',
    picture: 'Op één schaal',
    more: (count) => `Nog ${count} maten`,
    fewer: 'Alleen de belangrijkste maten',
    to: 'tot',
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
