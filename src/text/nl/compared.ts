import type { compared as en } from '../en/compared.ts';
import { inSentence } from '../en/in-sentence.ts';
import { listed } from '../listed.ts';
import { points, worlds } from './units.ts';

export const compared: typeof en = {
  frontier: {
    title(efficient, beaten) {
      if (efficient.length + beaten.length === 0) return ['Nog niets af te wegen'];
      if (beaten.length === 0) return ['Wie meer gebruik wil, betaalt meer: geen plan wint op beide punten'];
      const [best] = efficient;
      if (efficient.length === 1)
        return [
          { strategy: best!.id, name: best!.name },
          ' kost het minst en bereikt het meest: het wint van elk ander plan',
        ];
      const [first] = beaten;
      return beaten.length === 1
        ? [{ strategy: first!.id, name: first!.name }, ' valt af: een ander plan bereikt meer voor minder']
        : [`${beaten.length} plannen vallen af: andere bereiken meer voor minder`];
    },
    subtitle: (replicates, formats) =>
      `Blijvende gebruikers na de hele periode (omhoog) tegen de kosten met de tijd van mensen erbij (naar rechts). Grote stippen: gemiddelden van ${worlds(replicates, formats)} met hun 95%-intervallen; kleine stippen: losse werelden; lijn: plannen waar geen ander op beide punten van wint.`,
    summary: (plans) =>
      `${plans.map(({ name, cost, reached }) => `${name} bereikt ${reached} voor ${cost}`).join('; ')}.`,
    cost: 'Kosten',
    reached: 'Blijvende gebruikers',
    beaten: 'Verslagen op beide',
    yes: 'ja',
    no: 'nee',
  },

  chances: {
    title(chances) {
      const ranked = [...chances].sort((a, b) => b.count - a.count);
      const [best] = ranked;
      const last = ranked.at(-1);
      if (best === undefined || best.n === 0) return ['Er is nog geen wereld doorgerekend'];
      const tell = ({ count, n }: { readonly count: number; readonly n: number }) =>
        count === 0 ? `geen van de ${n}` : count === n ? `alle ${n}` : `${count} van de ${n}`;
      if (last === undefined || last.count === best.count) return [`Elk plan haalt het doel in ${tell(best)} werelden`];
      return [
        ...listed(
          ranked.filter(({ count }) => count === best.count),
          'en',
        ),
        ` ${best.count === ranked[1]!.count ? 'halen het doel in' : 'haalt het doel in'} ${tell(best)} werelden, `,
        { strategy: last.id, name: inSentence(last.name) },
        ` in ${tell(last)}`,
      ];
    },
    subtitle: (share, week) =>
      `Het doel: in week ${week} heeft ${share} van de medewerkers binnen een half jaar iets geplaatst, geantwoord of gereageerd. Stip: deel van de werelden waarin dat lukt; balk: het 95%-interval daarvan.`,
    written: (count, n) => `${count} van ${n} werelden`,
    summary: (rows) =>
      `Het doel wordt gehaald: ${rows.map(({ name, written }) => `${name} in ${written}`).join('; ')}.`,
    share: 'Deel van de werelden',
    interval: '95%-interval',
  },

  settlement: {
    heading: 'Zijn er genoeg werelden doorgerekend?',
    verdict: {
      apart: (ahead, behind) => [
        'Ja: ',
        { strategy: ahead.id, name: inSentence(ahead.name) },
        ' ligt voor op ',
        { strategy: behind.id, name: inSentence(behind.name) },
        ', en meer werelden zouden dat niet veranderen',
      ],
      level: (ahead, behind) => [
        'Ja: ',
        { strategy: ahead.id, name: inSentence(ahead.name) },
        ' en ',
        { strategy: behind.id, name: inSentence(behind.name) },
        ' liggen op minder dan een punt gelijk',
      ],
      open: (ahead, behind) => [
        'Nog niet: of ',
        { strategy: ahead.id, name: inSentence(ahead.name) },
        ' of ',
        { strategy: behind.id, name: inSentence(behind.name) },
        ' voorligt, is nog open',
      ],
    },
    subtitle: (low, high, n, formats) =>
      `De twee beste plannen verschillen ${low} tot ${points(high)} in blijvende gebruikers, in ${worlds(n, formats)}. Dit interval is breder dan het gewone: het blijft geldig ook al kijk je steeds opnieuw en vergelijk je elk paar. Gearceerd: minder dan een punt verschil, wat als gelijk telt.`,
    summary: (ahead, behind, low, high) => `${ahead} min ${behind}: ${low} tot ${points(high)}.`,
    needed: (count) => `In dit tempo zouden er ongeveer ${count} werelden nodig zijn.`,
    tooMany: (most) => `Er zouden meer dan ${most} werelden nodig zijn: in de praktijk zijn de twee gelijk.`,
    go: 'Ga door tot het vaststaat',
    going: (look) => `Rekent door tot het vaststaat; de volgende blik is na ${look} werelden.`,
    capped: (most) => `Ook na ${most} werelden blijft het open: geen duidelijke winnaar.`,
  },

  quarters: {
    title(dearest, quarter, money) {
      return [
        { strategy: dearest.id, name: dearest.name },
        ` vraagt het meest in ${quarter === 1 ? 'het eerste kwartaal' : `kwartaal ${quarter}`}: ${money}`,
      ];
    },
    nothing: 'Er is nog niets uitgegeven',
    subtitle: (replicates, formats) =>
      `Kwartaal na kwartaal. Omhoog: uitgegeven geld, met licenties en ICT. Omlaag, omlijnd: uren van mensen. Gemiddelde van ${worlds(replicates, formats)}; het hoogste van elk staat erbij.`,
    hours: (hours) => `${hours} u`,
    quarter: (number) => `Kwartaal ${number}`,
    money: 'geld',
    time: 'uren',
    summary: (rows) =>
      `In totaal: ${rows.map(({ name, money, hours }) => `${name} ${money} en ${hours} uur`).join('; ')}.`,
  },

  save: {
    label: 'Bewaar:',
    png: 'afbeelding (PNG)',
    svg: 'tekening (SVG)',
    csv: 'getallen (CSV)',
    of: (title) => `, ${title}`,
  },
};
