import type { lesson as en } from '../en/lesson.ts';
import { inSentence } from '../en/in-sentence.ts';
import { declared } from './declared.ts';
import { points } from './units.ts';

export const lesson: typeof en = {
  title: (name) => `${name} · Groundswell`,
  kicker: (minutes) => (minutes === 1 ? 'Een les van ongeveer een minuut' : `Een les van ongeveer ${minutes} minuten`),
  versions: 'Lengte van de les',
  short: 'tien minuten',
  long: 'een uur',
  step: (step, steps) => `Stap ${step} van ${steps}`,
  steps: 'Stappen van de les',
  next: 'Verder',
  back: 'Terug',
  waiting: 'De werelden worden doorgerekend…',
  failed: 'De werelden konden niet worden doorgerekend.',
  worldsOf: (worlds, seed, model) =>
    `${worlds === 1 ? '1 wereld' : `${worlds} werelden`} met seed ${seed}; model ${model}. Gesimuleerd, niet gemeten.`,
  employees: (count) => `${count} mensen`,
  drop: {
    heading: 'Lessen',
    help: 'Een les is een bestand. Zet er hier een neer, of kies het: het blijft in deze browser.',
    button: 'Open een lesbestand',
    save: 'Bewaar deze les als bestand om te veranderen',
    restart: 'Begin opnieuw',
    refused: 'Dit bestand is nog geen les',
  },

  check: {
    answered: 'Beantwoord. Op naar de volgende stap.',
    unanswered: 'Kies wat je nu zou zeggen; er is geen score.',
    before: 'Eerder zei je',
    now: 'Nu zeg je',
    notAsked: 'niets',
    right: 'De veiligste lezing',
  },

  bets: {
    drawing: 'Jouw lijn: mensen die het elke week gebruiken',
    drawHelp:
      'Teken met de muis of een vinger, vanaf de lancering. Met het toetsenbord: Tab gaat van punt naar punt, pijltjes schuiven het omhoog en omlaag.',
    point: (week) => (week === 0 ? 'Gebruik bij de lancering' : `Gebruik in week ${week}`),
    notDrawn: 'nog niet getekend',
    clear: 'Teken opnieuw',
    blame: 'Als het minder wordt dan gehoopt, wie heeft dan schuld?',
    ready: 'Je voorspelling staat.',
    missing: 'Teken tot het eind en wijs iemand aan, dan laat de volgende stap zien wat er gebeurt.',
    missingCurve: 'Teken de lijn tot het eind.',
  },

  reveal: {
    guess: 'jouw voorspelling',
    found: (name, end, guessEnd, off) =>
      guessEnd === null
        ? `${name}: ${end} gebruikt het in de laatste week.`
        : `${name}: ${end} gebruikt het in de laatste week. Jij tekende ${guessEnd}: ${off}.`,
    close: 'dicht in de buurt',
    tooHigh: (by) => `${points(by)} te hoog`,
    tooLow: (by) => `${points(by)} te laag`,
    shape: (peak, week, guessWeek) =>
      `Het gebruik is het hoogst in week ${week}, met ${peak}${guessWeek === null ? '' : `; bij jou lag de piek in week ${guessWeek}`}.`,
    compared: (best, other, by) => `${best} eindigt ${points(by)} boven ${inSentence(other)}.`,
    level: (one, other) =>
      `${one} en ${inSentence(other)} eindigen gelijk, voor zover deze werelden dat kunnen zeggen.`,
    range: 'De banden bevatten 90% van de werelden; hetzelfde plan kan met ander toeval overal daarbinnen uitkomen.',
    chart: (names) => `Deel van de medewerkers dat het platform elke week gebruikt: ${names}, en jouw voorspelling`,
    blame: 'En wie heeft er schuld?',
    blameHelp:
      'Nog eens dezelfde werelden, elke keer met één ding anders: hoeveel blijvend gebruik was er dan geweest? Alleen wat iets verandert, kan er schuld aan hebben.',
    suspects: 'Wat elk zou hebben veranderd, in blijvende gebruikers',
    gain: (gain, low, high) => `${gain} (${low} tot ${high})`,
    betOn: 'jouw keuze',
    verdict: (name, gain, yours) =>
      yours === null
        ? `De meeste schuld: ${inSentence(name)} (${points(gain)}).`
        : `De meeste schuld: ${inSentence(name)} (${points(gain)}). Jij koos: ${inSentence(yours)}.`,
    same: (name, gain) =>
      `Jij koos: ${inSentence(name)}, en dat zou inderdaad het meest hebben veranderd (${points(gain)}).`,
    none: 'Geen van alle zou veel hebben veranderd: hier heeft niemand schuld.',
    free: 'Gretiger gebruikers kosten in deze vergelijking niets, en hulp wel: wat die kost, blijkt als je het plan gaat redden.',
  },

  reasons: {
    person: 'Persoon',
    somebody: 'Iemand anders',
    kinds: 'Of kies naar wat er van iemand is geworden',
    left: 'begon eraan en vertrok',
    stays: 'gebruikt het nog',
    never: 'heeft het nooit geprobeerd',
    under: 'Onder',
    world: 'De eerste van de werelden.',
  },

  rescue: {
    budget: 'Uitgegeven',
    of: (spent, budget) => `${spent} van ${budget}`,
    none: 'niet',
    over: 'Meer dan er is: haal iets weg.',
    amount: (name, price) => `${name} · ${price}`,
    pricing: 'Even vragen wat alles kost…',
    run: 'Probeer het',
    running: 'Wordt doorgerekend…',
    tries: 'Pogingen tot nu toe',
    plan: 'Wat je kocht',
    sustained: 'Blijvende gebruikers',
    spent: 'Prijs',
    perUser: 'Per extra blijvende gebruiker',
    score: 'Score',
    before: 'Niets gekocht',
    searching: (done, total) =>
      `Intussen worden alle ${total} plannen geprobeerd die in het geld passen: ${done} tot nu toe.`,
    best: 'Beste gevonden',
    hidden: (total) =>
      `De machine heeft ${total} plannen geprobeerd. Probeer er zelf een, dan wordt het beste getoond.`,
    scoreHelp:
      'Score: gewonnen blijvende gebruikers voor het geld, afgezet tegen wat het beste gevonden plan voor hetzelfde geld wint. 100 is even goed als het beste; een zoektocht over zo weinig werelden kan een beter plan missen.',
    won: 'Even goed als het beste plan dat voor dit geld is gevonden.',
    nothing:
      'Geen enkel plan dat voor dit geld is gevonden, wint iets op loslaten. Ook dat is een bevinding: hier is loslaten niet te verslaan.',
    show: 'Toon het beste gevonden plan',
    price:
      'Prijzen zijn wat een hoeveelheid op zichzelf kostte in de werelden van deze les, werkuren tegen hun prijs meegerekend.',
  },

  without: {
    choose: 'Laat weg',
    whole: 'Het hele plan',
    less: (name, loss) => `Zonder ${name}: blijvend gebruik is ${points(loss)} lager.`,
    more: (name, gain) =>
      `Zonder ${name}: blijvend gebruik is ${points(gain)} hoger. Het deed hier meer kwaad dan goed.`,
    same: (name) => `Zonder ${name}: geen verschil dat deze werelden kunnen laten zien.`,
    left: (name) => `zonder ${name}`,
    all: 'Allemaal, als je er een paar hebt bekeken',
    allButton: 'Toon wat elk waard was',
    column: 'Weggelaten',
    sustained: 'Blijvende gebruikers',
    difference: 'Verschil',
  },

  organisation: {
    wins: (name, other, by) =>
      `In deze organisatie eindigt ${inSentence(name)} ${points(by)} boven ${inSentence(other)}.`,
    level: (name, other) =>
      `In deze organisatie doet ${inSentence(name)} het even goed als ${inSentence(other)}, voor zover deze werelden dat kunnen zeggen.`,
    price: (name, extra, per) =>
      per === null
        ? `${name} kost ${extra} meer.`
        : `${name} kost ${extra} meer: ${per} per extra blijvende gebruiker.`,
    found: 'Je hebt er een gevonden: hier is het genoeg om het aan de gebruikers over te laten.',
    close: 'Het komt in de buurt: minder dan vijf punten verschil.',
    dotted: 'Gestippeld: voordat de organisatie werd veranderd.',
    reset: 'Zoals het was',
    trait: (name) => words(name)?.label ?? name,
    traitHelp: (name) => words(name)?.help ?? '',
    people: 'De mensen',
  },

  sandbox: {
    yours: 'Jouw plan',
    plan: 'Het plan',
    org: 'De organisatie',
    empty: (base) =>
      `Er is nog niets gekozen, dus jouw plan is nog steeds ${inSentence(base)}. Kies iets, en kijk wat er gebeurt.`,
  },

  debrief: {
    heading: 'Om over te praten',
    you: 'Wat jij deed',
    guessed: (guess, found) => `Je verwachtte dat ${guess} het aan het eind zou gebruiken; het was ${found}.`,
    noGuess: 'Je hebt geen lijn getekend.',
    blamed: (name) => `Dit wees je aan als schuldig: ${inSentence(name)}.`,
    bestTry: (score) => `Je beste redding scoorde ${score} van 100.`,
    changed: (changed, total) =>
      changed === 0
        ? 'Je beantwoordde de vragen zoals eerst.'
        : `Je beantwoordde ${changed} van de ${total} vragen anders dan eerst.`,
    caution:
      'Het was een model: wat het laat zien, volgt uit de aannames, en die staan met hun bronnen op de pagina Aannames. Het laat zien wat er kan gebeuren en waarom, niet wat er gaat gebeuren.',
    compare: 'Vergelijk plannen voor je eigen organisatie',
    assumptions: 'Bekijk de aannames',
    play: 'Leid zelf de community',
  },

  share: (value, formats) => formats.share(value),
};

function words(name: string): { readonly label: string; readonly help: string } | undefined {
  return (declared.organisation as Readonly<Record<string, { readonly label: string; readonly help: string }>>)[name];
}
