import type { Focus } from '../../experiments/play/game.ts';
import type { OptionWords, play as en } from '../en/play.ts';
import { counted } from './units.ts';

const FOCUS: Readonly<Record<Focus, { readonly name: string; readonly help: string }>> = {
  answering: { name: 'vragen beantwoorden', help: 'Niemand wacht tevergeefs, zover de uren reiken.' },
  welcoming: { name: 'nieuwkomers verwelkomen', help: 'Wie het voor het eerst gebruikt, wordt rondgeleid.' },
  brokering: { name: 'mensen bij elkaar brengen', help: 'Wie elkaar kan helpen, vindt elkaar.' },
  implementing: { name: 'bouwen wat gebruikers vragen', help: 'Alleen zinvol met een open deur voor hun ideeën.' },
  idle: { name: 'afwachten', help: 'De uren worden betaald en niet benut.' },
};

const OPTIONS: Readonly<Record<string, OptionWords>> = {
  leaders: {
    name: 'Leidinggevenden die meedoen',
    help: 'Een half uur per week, als voorbeeld.',
    amounts: { few: 'enkelen', most: 'de meesten' },
  },
  room: {
    name: 'Waardering en tijd',
    help: 'Bijdragen worden gezien; er is wat werktijd voor.',
    amounts: { thanks: 'waardering', time: 'waardering, en tien minuten per week' },
  },
  champions: {
    name: 'Ambassadeurs',
    help: 'Drie op de honderd krijgen een uur per week om te helpen.',
    amounts: { some: 'drie op de honderd' },
  },
  intake: {
    name: 'Een open deur voor ideeën',
    help: 'Toepassingen die gebruikers voorstellen, worden aangenomen.',
    amounts: { open: 'open' },
  },
  training: {
    name: 'Training',
    help: 'Een uur voor een derde van de mensen, dit kwartaal.',
    amounts: { third: 'een derde' },
  },
  campaign: {
    name: 'Nog een campagne',
    help: 'Twee maanden aankondigingen.',
    amounts: { again: 'dit kwartaal' },
  },
};

export const play: typeof en = {
  title: 'Spel: leid een jaar lang de community · Groundswell',
  kicker: (organisation, employees) => `${organisation}, ${employees} mensen`,
  heading: 'Jij bent de communitymanager',
  intro: [
    'Het platform staat er en is aangekondigd. Je hebt een halve baan en wat geld voor een jaar; na elk kwartaal zie je wat het platform laat zien, en beslis je opnieuw.',
    'In mensen kun je niet kijken. Wil je weten wie met wie praat, of waarom mensen zijn vertrokken, dan kost dat uren die je daarna niet meer voor hen hebt.',
  ],
  start: 'Begin het jaar',
  seed: 'Nummer van de organisatie',
  seedHelp: 'Wie hetzelfde nummer invult, heeft dezelfde mensen en hetzelfde toeval.',
  quarter: (quarter) => `Kwartaal ${quarter} van 4`,
  quarterTitle: (quarter) =>
    ['Het eerste kwartaal', 'Het tweede kwartaal', 'Het derde kwartaal', 'Het laatste kwartaal'][quarter] ?? '',
  soFar: 'Wat het platform laat zien',
  nothingYet: 'Nog niets: de lancering is volgende week.',
  yourYear: 'jouw jaar',
  chart: (active, week) => `Wekelijks gebruik tot nu toe: ${active} in week ${week}`,
  shows: (active, contributing, formats, week) =>
    `In week ${formats.whole(week)} gebruikte ${active} van de mensen het; ${contributing} ${contributing === '1' ? 'droeg' : 'droegen'} iets bij.`,
  quarterEvents: (list) => `In het kwartaal: ${list}.`,
  decide: 'Wat doe je?',
  hours: 'Je uren gaan naar',
  focus: (focus) => FOCUS[focus],
  buy: 'Wat je voor het kwartaal koopt',
  option: (id) => OPTIONS[id]!,
  none: 'niet',
  measure: 'Medewerkers die het platform die week gebruikten, in dit bedrijf.',
  amount: (name, price) => `${name} · ${price}`,
  find: 'Wat je eerst uitzoekt',
  information: {
    ties: { name: 'Wie met wie praat', help: (hours) => `kost ${hours} uur` },
    left: { name: 'Waarom mensen zijn vertrokken', help: (hours) => `kost ${hours} uur aan gesprekken` },
  },
  notYet: 'na het eerste kwartaal',
  hoursLeft: (left, all) => `Er blijven ${left} van de ${all} uur over voor de mensen`,
  money: (spent, all) => `${spent} van ${all} voor het jaar`,
  over: 'Meer dan er is.',
  pricing: 'Even vragen wat alles kost…',
  live: 'Maak het kwartaal mee',
  living: 'Er gaan dertien weken voorbij…',
  failed: 'Het kwartaal kon niet worden doorgerekend.',
  found: 'Wat je hebt uitgezocht',
  looking: 'Je vraagt het na…',
  tiesIntro: 'Afdeling voor afdeling: wie het gebruikt, en hoeveel ze met anderen te maken hebben.',
  tiesColumns: {
    department: 'Afdeling',
    people: 'Mensen',
    active: 'Gebruikte het vorige week',
    outside: 'Contacten met andere afdelingen',
  },
  departmentName: (number) => `Afdeling ${number}`,
  nobodyLeft: 'Niemand is ermee begonnen en weer gestopt.',
  leftIntro: (asked) =>
    asked === 1
      ? 'Je hebt 1 persoon gevraagd die was begonnen en weer gestopt.'
      : `Je hebt ${counted(asked, 'persoon', 'mensen')} gevraagd die waren begonnen en weer gestopt.`,
  leftReason: (name, count, of) => `${count} van ${of}: ${name}`,
  leftMissing: (count, of) => `${count} van ${of}: zag er nauwelijks een collega`,
  leftInVain: (count, of) => `${count} van ${of}: had tevergeefs op antwoord gewacht`,
  debrief: {
    heading: 'Het jaar is om',
    running: 'De jaren die er niet waren, worden doorgerekend…',
    sentence: (mine, alone, difference) =>
      difference === null
        ? `Je eindigt met ${mine} blijvende gebruikers; zonder jou was het ${alone} geweest, en dat is hetzelfde voor zover 24 werelden dat kunnen zeggen.`
        : `Je eindigt met ${mine} blijvende gebruikers; zonder jou was het ${alone} geweest: ${difference}.`,
    more: (points) => `${points} punten meer`,
    less: (points) => `${points} punten minder`,
    searching: 'Er wordt nog naar een beter jaar gezocht…',
    best: (share, what) =>
      `Het beste jaar met een vaste koers dat voor dit geld is gevonden: ${share}. Dat was: ${what}.`,
    beaten: 'Je deed het beter dan het beste jaar met een vaste koers dat is gevonden.',
    chart: 'Dezelfde organisatie in hetzelfde jaar: dat van jou en de jaren die er niet waren',
    hereAndThere: 'Deze organisatie is er een van vele die er konden zijn; de tabel is het gemiddelde van 24.',
    names: {
      mine: 'jouw jaar',
      alone: 'losgelaten',
      best: 'beste gevonden',
      changed: 'jouw jaar, veranderd',
    },
    table: { year: 'Jaar', here: 'Blijvend, hier', mean: 'Gemiddelde van 24 werelden', price: 'Prijs, met jouw uren' },
    change: 'Je eigen jaar met één verandering',
    changeLabel: 'Wat als je …',
    choose: 'kies er een',
    without: (name) => `dit had weggelaten: ${name.toLowerCase()}`,
    with: (name) => `dit vanaf het begin had gedaan: ${name.toLowerCase()}`,
    focus: (name) => `je uren het hele jaar hieraan had besteed: ${name}`,
    talk: [
      'Wat geloofde je na het eerste kwartaal dat niet bleek te kloppen?',
      'Was uitzoeken de uren waard?',
      'Wat zou de opdrachtgever van jouw jaar zeggen, en zou dat eerlijk zijn?',
    ],
    talkHeading: 'Om over te praten',
    again: 'Nog een jaar',
    decided: (quarter, what) => `Kwartaal ${quarter}: ${what}.`,
    yours: 'Wat je besloot',
  },
};
