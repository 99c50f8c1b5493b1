import type { EventKind } from '../../../sim/index.ts';
import type { reasons as en } from '../en/reasons.ts';

const TERMS: Readonly<Record<string, { readonly name: string; readonly help: string }>> = {
  constant: { name: 'gewone aarzeling', help: 'wat er in elke week tegen spreekt' },
  taste: { name: 'persoonlijke smaak', help: 'wat bij deze persoon blijft' },
  role: { name: 'een rol', help: 'ambassadeur zijn, of leidinggevende die meedoet' },
  effort: { name: 'moeite', help: 'ontbrekende vaardigheid en ontbrekende tijd' },
  benefit: { name: 'wat het heeft opgeleverd', help: 'eerst verwacht, daarna ervaren' },
  hearsay: { name: 'wat collega’s erover zeggen', help: 'tot het eerste eigen gebruik' },
  habit: { name: 'gewoonte', help: 'groeit door gebruik, slijt in weken zonder' },
  peers: { name: 'collega’s die er te zien zijn', help: 'wie de laatste tijd zichtbaar actief was' },
  leaders: { name: 'leidinggevenden die er te zien zijn', help: 'hogerop in de lijn, vorige week actief' },
  occasion: { name: 'de gelegenheid', help: 'een lancering, waardering, een beloning' },
  mandate: { name: 'een verplichting', help: 'wat de week van iedereen vraagt' },
  directive: { name: 'opdracht van de baas', help: 'leidinggevenden die sturen' },
  reactance: { name: 'weerstand tegen druk', help: 'druk tegenover de behoefte aan autonomie' },
  chance: { name: 'toeval', help: 'wat niemand die week had kunnen weten' },
};

const EVENTS: Readonly<Record<EventKind, string>> = {
  aware: 'hoorde van het platform',
  forgot: 'vergat het',
  firstUse: 'gebruikte het voor het eerst',
  contributed: 'droeg voor het eerst iets bij',
  asked: 'stelde een vraag',
  answeredByColleague: 'kreeg antwoord van een collega',
  answeredByStaff: 'kreeg antwoord van een communitymanager',
  gaveUp: 'wachtte tevergeefs op antwoord',
  left: 'verliet de organisatie',
  joined: 'een nieuwe collega nam de plaats in',
  welcomed: 'werd verwelkomd door een communitymanager',
  trained: 'kreeg training',
  idea: 'had een idee voor een eigen toepassing',
  proposed: 'stelde een toepassing voor',
  refused: 'een voorgestelde toepassing werd afgewezen',
  accepted: 'een voorgestelde toepassing werd aangenomen',
  implemented: 'een aangenomen toepassing werd gebouwd',
  brokenPromise: 'een aangenomen toepassing is nooit gebouwd',
  failedUse: 'een toepassing bleek schade te doen',
  crossed: 'een toepassing sloeg over naar een andere afdeling',
  tookUp: 'nam een toepassing over die helpt',
  review: 'het plan werd geëvalueerd',
  reorganised: 'een afdeling werd gereorganiseerd',
  replanned: 'de toepassingen werden opnieuw gepland',
};

const COUNTED: Readonly<Partial<Record<EventKind, (count: number, written: string) => string>>> = {
  firstUse: (count, n) => (count === 1 ? '1 gebruikte het voor het eerst' : `${n} gebruikten het voor het eerst`),
  asked: (count, n) => (count === 1 ? '1 stelde een vraag' : `${n} stelden een vraag`),
  answeredByColleague: (_, n) => `collega’s beantwoordden er ${n}`,
  answeredByStaff: (_, n) => `communitymanagers beantwoordden er ${n}`,
  gaveUp: (count, n) => (count === 1 ? '1 wachtte tevergeefs op antwoord' : `${n} wachtten tevergeefs op antwoord`),
  welcomed: (count, n) => (count === 1 ? '1 werd verwelkomd' : `${n} werden verwelkomd`),
  trained: (count, n) => (count === 1 ? '1 kreeg training' : `${n} kregen training`),
  left: (count, n) => (count === 1 ? '1 verliet de organisatie' : `${n} verlieten de organisatie`),
  proposed: (count, n) =>
    count === 1 ? 'er werd een toepassing voorgesteld' : `er werden ${n} toepassingen voorgesteld`,
  accepted: (count, n) =>
    count === 1 ? 'er werd een toepassing aangenomen' : `er werden ${n} toepassingen aangenomen`,
  refused: (count, n) => (count === 1 ? 'er werd een toepassing afgewezen' : `er werden ${n} toepassingen afgewezen`),
  implemented: (count, n) =>
    count === 1
      ? 'er werd een toepassing van gebruikers gebouwd'
      : `er werden ${n} toepassingen van gebruikers gebouwd`,
  brokenPromise: (count, n) =>
    count === 1 ? 'een beloofde toepassing is nooit gebouwd' : `${n} beloofde toepassingen zijn nooit gebouwd`,
  failedUse: (count, n) => (count === 1 ? 'een toepassing deed schade' : `${n} toepassingen deden schade`),
  crossed: (count, n) =>
    count === 1
      ? 'een toepassing sloeg over naar een andere afdeling'
      : `${n} toepassingen sloegen over naar andere afdelingen`,
  review: () => 'het plan werd geëvalueerd',
  reorganised: (count, n) =>
    count === 1 ? 'er werd een afdeling gereorganiseerd' : `er werden ${n} afdelingen gereorganiseerd`,
  replanned: () => 'de toepassingen werden opnieuw gepland',
};

export const reasons: typeof en = {
  heading: (person) => `Persoon ${person}, week voor week`,
  of: (department, ties, reports) =>
    `Afdeling ${department}, ${ties === 1 ? '1 contact' : `${ties} contacten`}${reports === null ? '' : `, ${reports}`}.`,
  term: (id) => TERMS[id]?.name ?? id,
  termHelp: (id) => TERMS[id]?.help ?? '',
  event: (kind) => EVENTS[kind],
  counted: (kind, count, formats) => COUNTED[kind]?.(count, formats.whole(count)) ?? null,
  eventsOfWeek: (list) => `Deze week: ${list}.`,
  quietWeek: 'Deze week: niets noemenswaardigs.',
  waiting: 'Even meekijken…',
  failed: 'Deze persoon was niet te volgen.',
  strip: 'Balans van redenen per week: boven de lijn gebruikt, eronder niet',
  chooseWeek: 'Week die je bekijkt',
  week: (week) => `Week ${week}`,
  notAware: (week) => `Week ${week}: wist niet van het platform, er viel dus niets te beslissen.`,
  decided: (week, used, forIt, against, formats) =>
    [
      `Week ${week}: ${used ? 'gebruikte het.' : 'gebruikte het niet.'}`,
      forIt.length > 0 ? `Wat ervoor sprak: ${formats.list(forIt)}.` : 'Er sprak weinig voor.',
      against.length > 0 ? `Wat ertegen sprak: ${formats.list(against)}.` : '',
    ]
      .filter((sentence) => sentence !== '')
      .join(' '),
  termColumn: 'Reden',
  valueColumn: 'Gewicht die week',
  sum: 'Balans',
  balanceHelp:
    'Elke reden is een getal dat het model optelt; boven nul gebruikt de persoon het platform die week. Toeval telt mee: dezelfde persoon had op dezelfde dag ook anders kunnen doen.',
  happened: 'Wat deze persoon overkwam',
  nothing: 'Niets noemenswaardigs.',
  eventAt: (week, what) => `week ${week}: ${what}`,
};
