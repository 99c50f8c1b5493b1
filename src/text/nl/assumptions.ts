import type { assumptions as en } from '../en/assumptions.ts';
import { unitInWords } from './unit-names.ts';

/** Vormen waarin een verband kan worden gerekend. */
const OPTIONS: Readonly<Record<string, string>> = {
  share: 'deel',
  count: 'aantal',
  utility: 'nut',
  awareness: 'ervan weten',
  linear: 'lineair',
  'soft-threshold': 'zachte drempel',
  'hard-threshold': 'harde drempel',
};

export const assumptions: typeof en = {
  title: 'Aannames · Groundswell',
  heading: 'Wat dit model aanneemt',
  intro:
    'Elk getal waarop het model rust, met wat het betekent, waar het vandaan komt en hoe goed de bron is. Verander er een en reken de vergelijking ermee door: wat maar voor één waarde geldt, is geen bevinding.',
  groups: {
    people: 'Wie de mensen zijn',
    awareness: 'Ervan horen',
    use: 'Gebruiken of niet',
    contribution: 'Bijdragen',
    answers: 'Vragen en antwoorden',
    ideas: 'Toepassingen van gebruikers',
    needs: 'Veranderende behoeften',
    experience: 'Wat ervaring doet',
    turnover: 'Komen en gaan',
    reviews: 'Evaluaties van het plan',
    mandate: 'Verplichtingen',
    money: 'Geld en tijd',
    families: 'Hoe een verloop heet',
    outcomes: 'Uitkomsten',
    blame: 'Schuld',
  },
  strengths: {
    R: 'in de bron gelezen',
    R2: 'uit de tweede hand',
    C: 'berekend uit gegevens of een formule',
    M: 'uit het hoofd, nog na te gaan',
    A: 'aangenomen, zonder bron',
  },
  search: 'Zoek',
  strength: 'Bewijs',
  anyStrength: 'elk',
  onlyChanged: 'alleen wat is veranderd',
  count: (shown, all, changed) =>
    `${shown} van ${all} aannames${changed === 0 ? '' : changed === 1 ? '; één is veranderd' : `; ${changed} zijn veranderd`}.`,
  columns: { name: 'Aanname', value: 'Waarde', range: 'Aannemelijk bereik', source: 'Waar het vandaan komt' },
  default: (value) => `standaard ${value}`,
  range: (low, high) => `${low} tot ${high}`,
  allowed: (low, high) => `toegestaan: ${low} tot ${high}`,
  fixed: 'ligt vast',
  changed: 'veranderd',
  reset: 'Terug naar de standaard',
  resetAll: 'Alles terug naar de standaard',
  compare: 'Vergelijk plannen onder deze aannames',
  link: 'Het adres van deze pagina onthoudt wat is veranderd.',
  refused: (allowed) => `Geef een getal; ${allowed}.`,
  unread: (names) => `Weggelaten, omdat dit model zo’n aanname niet heeft of de waarde niet toestaat: ${names}.`,
  unit: (unit, value) => unitInWords(unit, value),
  option: (option) => OPTIONS[option] ?? option,
  yes: 'ja',
  no: 'nee',
};
