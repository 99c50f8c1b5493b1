import type { Conduct } from './conduct.ts';
import type { PeopleColumns, PeopleSource } from './employees/people.ts';
import type { EventLog } from './events.ts';
import type { Controls } from './levers/controls.ts';
import type { Organisation } from './organisation/organisation.ts';
import type { SeriesId } from './outcomes/series.ts';
import type { Parameters } from './parameters/index.ts';
import type { ActivePlan } from './plan/active-plan.ts';
import type { Questions } from './platform/questions.ts';
import type { UseColumns } from './platform/uses.ts';
import type { StreamKey } from './random/keys.ts';
import type { Schedule } from './schedule.ts';
import type { Target } from './run.ts';

/** The streams of weekly luck, one per decision. */
export const LUCK_STREAMS = [
  'initial',
  'awareness',
  'forgetting',
  'use',
  'contribution',
  'message',
  'answers',
  'takeUp',
  'welcome',
  'intake',
  'review',
] as const;
/** The streams that make the world, whatever anybody's luck. */
export const WORLD_STREAMS = [
  'taste',
  'match',
  'demand',
  'needs',
  'planners',
  'ideaWorth',
  'crossing',
  'ties',
  'enrolment',
  'champions',
  'training',
  'proposal',
] as const;

export type StreamKeys = Readonly<Record<(typeof LUCK_STREAMS)[number] | (typeof WORLD_STREAMS)[number], StreamKey>>;

/**
 * A world on its way through the weeks: everything that moves, in columns. Only the phases change it, and only
 * through the setters that keep counts and events.
 */
export interface World {
  readonly organisation: Organisation;
  readonly people: PeopleSource;
  readonly parameters: Parameters;
  readonly target: Target;
  readonly size: number;
  readonly weeks: number;
  readonly seed: string;
  readonly keys: StreamKeys;
  readonly plan: ActivePlan;
  readonly controls: Controls;
  week: number;
  /** Pressure of mandates, 0..1; lingers. */
  pressure: number;
  /** Weeks of ordinary campaign that people remember: what curiosity has worn by. */
  campaignWeeks: number;
  /** Share of the ranks that courses have come to, 0..1: who is trained next. */
  trainedRank: number;

  /** Luck key of whoever holds the position now. */
  readonly luckLow: Int32Array;
  readonly luckHigh: Int32Array;
  readonly person: PeopleColumns;
  /** Bits of state-bits.ts. */
  readonly state: Uint8Array;
  /** Activity of the last eight weeks, the latest in bit 0. */
  readonly recent: Uint8Array;
  /** Strength of habit, 0..1, at the beginning of the week decided last. */
  readonly habit: Float32Array;
  /** Missing time, 0..1: 1 with no minute to spare, half with an ordinary number of them, allowances included. */
  readonly missingTime: Float32Array;
  /** Weight of the chance of the week in a utility, and the smallest and largest such chance by the 8 leading bits of a draw. */
  readonly chanceWeight: number;
  readonly chanceBands: Float64Array;
  /** Share of habit left after a week without use, and with: 1. */
  readonly habitKept: Float64Array;
  /** Share of missing habit left after so many uses in a week. */
  readonly habitMissing: Float64Array;
  /** What is expected of it before the first use, what experience has taught since: −1..1. */
  readonly attitude: Float32Array;
  /** Intrinsic motivation, SD from the usual. */
  readonly motivation: Float32Array;
  /** Persistent part of the noise for this employee and main use. */
  readonly taste: Float32Array;
  /** Beginnings of the sum of USE_TERMS, kept on change: reluctance, taste and role; then effort and benefit too. */
  readonly leaning: Float64Array;
  readonly standing: Float64Array;
  /** Rate of contributing relative to the mean: drive, role and motivation. */
  readonly eagerness: Float32Array;
  /** Needs met by the uses practised, at most 1; negative where they harm. */
  readonly fit: Float32Array;
  /** fit's positive part to the power of the combination's form: what the weekly benefit needs of it. */
  readonly fitRoot: Float32Array;
  /** Uses practised, a bit per slot. */
  readonly practised: Uint16Array;
  /** Slot of the most valuable use practised. */
  readonly mainUse: Uint8Array;
  /** Further uses a week that its integration brings. */
  readonly cued: Float32Array;
  /** Last week of activity of somebody who was not active in the week decided last (see `lastActiveOf`); NEVER where there was none. */
  readonly lastActive: Int16Array;
  /** Week of the last contribution; NEVER where there was none. */
  readonly lastContribution: Int16Array;
  /** Contributions in the last 26 weeks of the run, and in all of it. */
  readonly lateContributions: Uint32Array;
  readonly contributions: Uint32Array;
  readonly questionsAsked: Uint8Array;
  readonly ideas: Uint16Array;
  /** What others see: bit 0 visibly active, bits 1–2 the voice + 1. */
  readonly shown: Uint8Array;
  /** Verdict told to colleagues: −1, 0, 1. */
  readonly voice: Int8Array;
  readonly incarnation: Uint16Array;

  /** Weight of living ties to the visibly active (even places) and weight × voice (odd places). */
  readonly signal: Int32Array;
  /** Weight of living ties. */
  readonly tieTotal: Int32Array;
  /** 1 / tieTotal; 0 for somebody without a living tie. */
  readonly perTie: Float64Array;
  /** Weight of each tie in the rows of both ends while it is alive, else 0. */
  readonly liveWeight: Uint8Array;
  /** Manager of each employee; `size`, whose columns below say that nobody leads, where there is none. */
  readonly boss: Int32Array;
  /** Influence of the leaders up the line that a manager hands down: as role models, and directing. */
  readonly leading: Float32Array;
  readonly directing: Float32Array;
  /** What leaders' presence makes of contributing among a manager's reports, as a multiple; 1 where it does nothing. */
  readonly climate: Float32Array;
  /** What it does to candour among a manager's reports, SD. */
  readonly opening: Float32Array;

  readonly uses16: UseColumns;
  /** Slots of the planned uses, the most promising to the planners first. */
  readonly plannedOrder: Int32Array;
  /** Live contributions per department, in sixteenths. */
  readonly content: Float64Array;
  /** How far content gives what it can, per department, 0..1. */
  readonly contentShare: Float32Array;
  /** Square roots in the form of the combination of benefits: see ROOTS. */
  readonly roots: number;
  /** See `reachRoots`. */
  readonly reachRoot: Float64Array;
  /** contentShare to the power of the combination's form. */
  readonly contentRoot: Float32Array;
  /** Uses each department could take up this week, a bit per slot. */
  readonly openUses: Uint16Array;
  /** Chance that one of them is taken up when it comes to mind (department × SLOTS + slot); 0 where it is not open. */
  readonly takeUpChance: Float64Array;
  readonly championCount: Int32Array;
  /** Share of missing skill that champions make up in a week, per department. */
  readonly taught: Float64Array;
  readonly questions: Questions;
  /** Accepted uses waiting for hours (department × SLOTS + slot), oldest first. */
  readonly backlog: Int32Array;
  backlogLength: number;
  backlogOverflow: number;
  implementMinutesDone: number;
  /** Week from which on those who integrate uses have time for planned ones; may have a fraction. */
  buildersFree: number;
  readonly proposals: Int32Array;
  proposalsLength: number;
  proposalsOverflow: number;
  intakeAllowance: number;

  readonly leavers: Schedule;
  readonly ideasDue: Schedule;
  readonly revivals: Schedule;

  /** Rows active this week, and rows whose visible signs may have changed. */
  readonly active: Int32Array;
  activeCount: number;
  /** Utility of the week but for its chance. */
  readonly utility: Float64Array;
  /** Rows that began and rows that stopped this week. */
  readonly began: Int32Array;
  beganCount: number;
  readonly stopped: Int32Array;
  stoppedCount: number;
  readonly changed: Int32Array;
  changedCount: number;
  readonly newUsers: Int32Array;
  newUsersCount: number;
  /** Rows to which the phase at hand may do something, each with its draw and how likely it is. */
  readonly candidates: Int32Array;
  readonly candidateDraw: Uint32Array;
  readonly candidateRate: Float64Array;

  /** Counts kept on change. */
  reached: number;
  /** Once knew and forgot. */
  forgotten: number;
  tried: number;
  visible: number;
  champions: number;
  enrolled: number;
  /** Of them, those at the top. */
  topEnrolled: number;
  sustained: number;
  /** Whether anything has moved motivation yet. */
  motivated: boolean;
  /** Whether any leader directs this week. */
  directed: boolean;
  /** Employees not active in the week decided last, by the week in which they last were; and all by their last contribution. */
  readonly activeIn: Int32Array;
  readonly contributedIn: Int32Array;
  weekContributors: number;
  weekPosts: number;
  weekReplies: number;
  weekReactions: number;
  weekUses: number;
  weekQuestions: number;
  weekProposals: number;
  /** How far this week's contributions were made for a misaligned reward, 0..1. */
  weekGamed: number;
  answered: number;
  unanswered: number;
  asked: number;
  /** Answered questions by weeks waited (0 … 52). */
  readonly answeredAfter: Int32Array;
  contributionsAcross: number;
  contributionsPlaced: number;
  /** Hours saved, in sixteenths of a minute; a whole number. */
  valueUnits: number;
  ideasLost: number;
  /** What the sponsor was seen to do and to leave undone. */
  readonly conduct: Conduct;
  peakPressure: number;

  readonly cents: Float64Array;
  readonly minutes: Float64Array;
  readonly series: Readonly<Record<SeriesId, Float64Array>>;
  readonly events: EventLog | null;
  readonly frames: Uint8Array | null;
}

/** The week of something that never happened: far enough back that no window reaches it. */
export const NEVER = -1000;

/** Week of an employee's last activity up to the week decided last; NEVER where there was none. */
export function lastActiveOf(
  { recent, lastActive }: Pick<World, 'recent' | 'lastActive'>,
  employee: number,
  weekDecidedLast: number,
): number {
  return recent[employee] & 1 ? weekDecidedLast : lastActive[employee];
}
