import type { claims as en } from '../en/claims.ts';
import { labels, planNames, tests, titles } from './claims-tested.ts';

export const claims: typeof en = {
  title: 'Stellingen · Groundswell',
  heading: 'Klopt het artikel?',
  intro:
    'Een artikel noemt bottom-up adoptie een excuus om achterover te leunen. De stellingen daarin, en die erachter, zijn hier hypothesen: elk is getoetst in getrokken werelden die verschillen in alles wat het model aanneemt, met plannen die niemand heeft bijgeschaafd. Waar een stelling faalt, is de wereld waarin dat gebeurt één klik ver.',
  reading:
    'Een deel van de werelden zegt iets over de grenzen waarbinnen is getrokken; het is niet de kans dat de stelling waar is. Klopt: aangetoond, met meer dan het kleinste verschil dat ertoe doet. Klopt niet: aangetoond dat het andersom is, met evenveel. Onbeslist: geen van beide aangetoond.',
  made: (worlds, plans, lucks, seed, model) =>
    `${worlds} getrokken werelden, ${plans} plannen, ${lucks} keer toeval voor elk plan in elke wereld; seed ${seed}, model ${model}. Gesimuleerd, niet gemeten.`,
  older: (made, here) =>
    `Deze uitkomsten zijn gemaakt met model ${made}; deze pagina draait model ${here}, zodat een wereld die je opnieuw doorrekent anders kan uitkomen.`,
  glance: 'Alle stellingen in één oogopslag',
  overall: (claims, mostlyHold, mostlyFail) =>
    `Van de ${claims} stellingen ${
      mostlyHold === 0 ? 'klopt er geen' : mostlyHold === 1 ? 'klopt er één' : `kloppen er ${mostlyHold}`
    } in de meeste werelden, en ${
      mostlyFail === 0 ? 'klopt er geen' : mostlyFail === 1 ? 'klopt er één' : `kloppen er ${mostlyFail}`
    } in de meeste juist niet; ${
      claims - mostlyHold - mostlyFail === 1
        ? 'één is op geen van beide manieren beslist'
        : `${claims - mostlyHold - mostlyFail} zijn op geen van beide manieren beslist`
    }.`,
  waiting: 'De uitkomsten worden opgehaald…',
  failed: 'De uitkomsten waren niet te lezen. De pagina opnieuw laden kan helpen.',
  again: 'Opnieuw laden',
  holds: 'klopt',
  fails: 'klopt niet',
  tooClose: 'onbeslist',
  written: (word, share) => `${word} ${share}`,
  summary: (holds, tooClose, fails) =>
    `klopt in ${holds} van de werelden, onbeslist in ${tooClose}, klopt niet in ${fails}`,
  found: ({ holds, fails, tooClose }, worlds, formats) => {
    const of = (count: number) => (count === 0 ? 'geen' : count === worlds ? 'alle' : formats.whole(count));
    if (tooClose === worlds) return `Van de ${formats.whole(worlds)} werelden zijn ze allemaal onbeslist.`;
    return `Van de ${formats.whole(worlds)} werelden klopt het in ${of(holds)} en is het andersom in ${of(fails)}; ${
      tooClose === 0 ? 'geen is onbeslist' : `${formats.whole(tooClose)} ${tooClose === 1 ? 'is' : 'zijn'} onbeslist`
    }.`;
  },
  readings: 'Strengere en andere lezingen',
  columns: {
    reading: 'Wat het geval moet zijn',
    holds: 'Klopt',
    tooClose: 'Onbeslist',
    fails: 'Klopt niet',
    most: 'In de werelden die het meest op echte lijken',
  },
  share: (share, low, high) => `${share} (${low} tot ${high})`,
  counts: (holds, tooClose, fails) => `${holds} / ${tooClose} / ${fails}`,
  mostHelp: (worlds, share) =>
    `De laatste kolom: klopt, onbeslist, klopt niet, in de ${worlds} werelden die minstens ${share} laten zien van de patronen die van echte platforms bekend zijn.`,
  tested: 'Hoe het is getoetst',
  decides: 'Wat het beslist',
  decidersHelp:
    'Deel van het verschil tussen werelden dat met een aanname meegaat, alleen of samen met andere, en het interval daarvan.',
  noDeciders: 'Te weinig werelden om te zeggen wat het beslist.',
  weakDeciders: 'Geen enkele aanname beslist het, voor zover deze werelden dat kunnen zeggen.',
  region: {
    fails: 'Het klopt vooral niet waar',
    'does-not-hold': 'Het is vooral niet aangetoond waar',
  },
  below: (name, high) => `${name} hoogstens ${high} is`,
  above: (name, low) => `${name} minstens ${low} is`,
  between: (name, low, high) => `${name} ${low} tot ${high} is`,
  among: (name, options) => `${name} ${options} is`,
  regionWorth: (coverage, density) =>
    `In werelden die de regel niet had gezien, omvat hij ${coverage} van deze gevallen en heeft hij gelijk bij ${density} van de gevallen die hij noemt.`,
  example: {
    fails: 'Een wereld waarin het niet klopt',
    holds: 'Een wereld waarin het klopt',
  },
  none: {
    fails: (worlds) => `In ${worlds} werelden is er geen gevonden waarin het niet klopt.`,
    holds: (worlds) => `In ${worlds} werelden is er geen gevonden waarin het klopt.`,
  },
  open: (plans) => `Reken door: ${plans}`,
  alone: 'De mensen verschillen hier van plan tot plan; daarom opent elk plan apart, naast een uit de bibliotheek.',
  assumptions: 'Elke aanname waarin deze werelden verschillen',
  plan: {
    budget: 'budget per medewerker',
    launchMoney: 'geld voor de lancering',
    welcoming: 'tijd van begeleiders voor nieuwkomers',
    answering: 'tijd van begeleiders voor vragen',
    brokering: 'tijd van begeleiders om mensen bij elkaar te brengen',
    implementing: 'tijd van begeleiders voor ideeën van gebruikers',
    staffStyle: 'hoe steunend begeleiders zijn',
    championShare: 'deel ambassadeurs',
    championHours: 'uren van ambassadeurs',
    championChoice: 'hoe ambassadeurs worden gekozen',
    topShare: 'deel van de top dat meedoet',
    middleShare: 'deel van het middenkader dat meedoet',
    leaderHours: 'uren van leidinggevenden',
    leaderStyle: 'hoe steunend leidinggevenden zijn',
    recognition: 'waardering',
    allowanceMinutes: 'vrijgemaakte tijd',
    trainingShare: 'deel dat training krijgt',
    trainingHours: 'uren training',
    offeredUses: 'aangeboden toepassingen',
    offeredIntegration: 'hoe goed aangeboden toepassingen in het werk passen',
    intakePerMonth: 'hoeveel ideeën worden opgepakt',
    intakeLag: 'weken tot een idee antwoord krijgt',
    reviewWeeks: 'weken tussen evaluaties',
    roomMinutes: 'tijd die gebruikers bij loslaten krijgen',
    frontTraining: 'training bij de start van loslaten',
    mandateUses: 'toepassingen onder de verplichting',
    mandateIntegration: 'hoe goed verplichte toepassingen in het werk passen',
    mandateTrainingShare: 'deel dat onder de verplichting training krijgt',
    mandateTrainingHours: 'uren training onder de verplichting',
    mandateStrength: 'kracht van de verplichting',
    mandateEnforcement: 'handhaving van de verplichting',
    mandateTopShare: 'deel van de top achter de verplichting',
    mandateMiddleShare: 'deel van het middenkader achter de verplichting',
    mandateLeaderHours: 'uren van leidinggevenden voor de verplichting',
    mandateLeaderStyle: 'hoe leidinggevenden de verplichting brengen',
    supportShare: 'deel van het geld van de verplichting dat naar hulp gaat',
    supportStyle: 'hoe steunend de begeleiders van de verplichting zijn',
    supportLeaderStyle: 'hoe leidinggevenden de verplichting met hulp brengen',
  },
  inPlan: (name) => `In het plan: ${name}`,
  titles,
  tests,
  labels,
  planNames,
};
