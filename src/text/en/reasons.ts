import type { EventKind } from '../../../sim/index.ts';
import type { Formats } from '../formats.ts';

/** Terms of the decision as one would say them; `for` and `against` finish “What spoke for it: …”. */
const TERMS: Readonly<Record<string, { readonly name: string; readonly help: string }>> = {
  constant: { name: 'ordinary reluctance', help: 'what speaks against it in any week' },
  taste: { name: 'personal taste', help: 'what stays with this person' },
  role: { name: 'a role', help: 'being a champion or an enrolled leader' },
  effort: { name: 'effort', help: 'missing skill and missing time' },
  benefit: { name: 'what it has been good for', help: 'expected at first, then learned' },
  hearsay: { name: 'what colleagues say of it', help: 'until the first own use' },
  habit: { name: 'habit', help: 'built by use, lost by weeks without' },
  peers: { name: 'colleagues seen there', help: 'those visibly active of late' },
  leaders: { name: 'leaders seen there', help: 'up the line, taking part last week' },
  occasion: { name: 'the occasion', help: 'a launch, recognition, a reward' },
  mandate: { name: 'a mandate', help: 'what the week demands of everybody' },
  directive: { name: 'being told by the boss', help: 'leaders who direct' },
  reactance: { name: 'resistance to pressure', help: 'pressure against the need for autonomy' },
  chance: { name: 'chance', help: 'what nobody could have known that week' },
};

const EVENTS: Readonly<Record<EventKind, string>> = {
  aware: 'heard of the platform',
  forgot: 'forgot about it',
  firstUse: 'used it for the first time',
  contributed: 'contributed for the first time',
  asked: 'asked a question',
  answeredByColleague: 'got an answer from a colleague',
  answeredByStaff: 'got an answer from the community staff',
  gaveUp: 'waited in vain for an answer',
  left: 'left the company',
  joined: 'somebody new took the place',
  welcomed: 'was welcomed by the community staff',
  trained: 'was trained',
  idea: 'had an idea for a use of their own',
  proposed: 'proposed a use',
  refused: 'a proposed use was refused',
  accepted: 'a proposed use was accepted',
  implemented: 'an accepted use was implemented',
  brokenPromise: 'an accepted use was never built',
  failedUse: 'a use turned out to do harm',
  crossed: 'a use spread to another department',
  tookUp: 'took up a use that helps',
  review: 'the plan was reviewed',
  reorganised: 'a department was reorganised',
  replanned: 'uses were planned anew',
};

/** Events of the week that concern more than one person; the number is how many. */
const COUNTED: Readonly<Partial<Record<EventKind, (count: number, written: string) => string>>> = {
  firstUse: (_, n) => `${n} used it for the first time`,
  asked: (_, n) => `${n} asked a question`,
  answeredByColleague: (_, n) => `colleagues answered ${n}`,
  answeredByStaff: (_, n) => `staff answered ${n}`,
  gaveUp: (_, n) => `${n} waited in vain for an answer`,
  welcomed: (_, n) => `${n} were welcomed`,
  trained: (_, n) => `${n} were trained`,
  left: (_, n) => `${n} left the company`,
  proposed: (count, n) => (count === 1 ? 'a use was proposed' : `${n} uses were proposed`),
  accepted: (count, n) => (count === 1 ? 'a use was accepted' : `${n} uses were accepted`),
  refused: (count, n) => (count === 1 ? 'a use was refused' : `${n} uses were refused`),
  implemented: (count, n) => (count === 1 ? 'a use of users was built' : `${n} uses of users were built`),
  brokenPromise: (count, n) => (count === 1 ? 'a promised use was never built' : `${n} promised uses were never built`),
  failedUse: (count, n) => (count === 1 ? 'a use did harm' : `${n} uses did harm`),
  crossed: (count, n) =>
    count === 1 ? 'a use crossed to another department' : `${n} uses crossed to other departments`,
  review: () => 'the plan was reviewed',
  reorganised: (count, n) => (count === 1 ? 'a department was reorganised' : `${n} departments were reorganised`),
  replanned: () => 'uses were planned anew',
};

/** Why one person did what they did. */
export const reasons = {
  heading: (person: number) => `Person ${person}, week by week`,
  of: (department: number, ties: number, reports: string | null) =>
    `Department ${department}, ${ties} ties${reports === null ? '' : `, ${reports}`}.`,
  term: (id: string) => TERMS[id]?.name ?? id,
  termHelp: (id: string) => TERMS[id]?.help ?? '',
  event: (kind: EventKind) => EVENTS[kind],
  counted: (kind: EventKind, count: number, formats: Formats) => COUNTED[kind]?.(count, formats.whole(count)) ?? null,
  eventsOfWeek: (list: string) => `This week: ${list}.`,
  quietWeek: 'This week: nothing noteworthy.',
  waiting: 'Looking over their shoulder…',
  failed: 'This person could not be followed.',
  strip: 'Balance of reasons by week: above the line, used; below, not',
  chooseWeek: 'Week looked into',
  week: (week: number) => `Week ${week}`,
  notAware: (week: number) => `Week ${week}: did not know of the platform, so there was nothing to decide.`,
  decided: (week: number, used: boolean, forIt: readonly string[], against: readonly string[], formats: Formats) =>
    [
      `Week ${week}: ${used ? 'used it.' : 'did not use it.'}`,
      forIt.length > 0 ? `What spoke for it: ${formats.list(forIt)}.` : 'Little spoke for it.',
      against.length > 0 ? `What spoke against it: ${formats.list(against)}.` : '',
    ]
      .filter((sentence) => sentence !== '')
      .join(' '),
  termColumn: 'Reason',
  valueColumn: 'Weight that week',
  sum: 'Balance',
  balanceHelp:
    'Each reason is a number the model adds up; above zero the person uses the platform that week. Chance is part of the sum: the same person on the same day might have done otherwise.',
  happened: 'What happened to them',
  nothing: 'Nothing noteworthy.',
  eventAt: (week: number, what: string) => `week ${week}: ${what}`,
};
