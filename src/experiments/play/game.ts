import type { LeverSetting } from '../../../sim/index.ts';
import type { Lesson } from '../../../scenarios/lesson.ts';
import type { Scenario, Strategy } from '../../../scenarios/scenario.ts';
import { branchedStrategy } from '../branched-strategy.ts';
import { setting } from '../claims/plans/setting.ts';
import { lessonScenario } from '../lesson/lesson-scenario.ts';

/** A year of four quarters. */
export const QUARTER_WEEKS = 13;
export const QUARTERS = 4;
export const GAME_WEEKS = QUARTER_WEEKS * QUARTERS;

/** Hours the player has in a quarter: half a post. */
export const QUARTER_HOURS = 260;
/** Money for a year, per employee, hours of other people at their price included; the player's own pay comes on top. */
export const YEAR_BUDGET_PER_EMPLOYEE = 160;
/** What it takes to find something out. */
export const INFORMATION_HOURS = { ties: 60, left: 40 } as const;
export type Information = keyof typeof INFORMATION_HOURS;

/** What the player's own hours go to. */
export const FOCUSES = ['answering', 'welcoming', 'brokering', 'implementing', 'idle'] as const;
export type Focus = (typeof FOCUSES)[number];

const POST_PER_1000 = (share: number, employees: number): number => Math.min(50, (share * 1000) / employees);
const MAIN = 0.7;
const REST = 0.1;

/** Something that can be had for a quarter. */
export interface PlayOption {
  readonly id: string;
  readonly amounts: readonly {
    readonly id: string;
    readonly levers: (quarter: number) => readonly LeverSetting[];
  }[];
  /** Paid when it begins and done with, rather than for as long as it lasts. */
  readonly once: boolean;
}

/** What money can buy, in the order of the shelf. */
export const PLAY_OPTIONS: readonly PlayOption[] = [
  {
    id: 'leaders',
    once: false,
    amounts: [
      { id: 'few', levers: () => [leaders(0.3, 0.15)] },
      { id: 'most', levers: () => [leaders(0.8, 0.5)] },
    ],
  },
  {
    id: 'room',
    once: false,
    amounts: [
      { id: 'thanks', levers: () => [setting('incentives', { recognition: 0.7 })] },
      { id: 'time', levers: () => [setting('incentives', { recognition: 0.7, timeAllowanceMinutes: 10 })] },
    ],
  },
  { id: 'champions', once: false, amounts: [{ id: 'some', levers: () => [champions()] }] },
  {
    id: 'intake',
    once: false,
    amounts: [{ id: 'open', levers: () => [setting('intake', { perMonthPer1000: 3, lagWeeks: 2, openness: 1 })] }],
  },
  { id: 'training', once: true, amounts: [{ id: 'third', levers: (quarter) => [training(quarter)] }] },
  { id: 'campaign', once: true, amounts: [{ id: 'again', levers: (quarter) => [campaign(quarter, 6)] }] },
];

/** How much of each option: 0 for none, 1 for its first amount. */
export type Shopping = readonly number[];

/** What was decided for a quarter. */
export interface QuarterDecision {
  readonly focus: Focus;
  readonly shopping: Shopping;
  readonly information: readonly Information[];
}

export const NO_SHOPPING: Shopping = PLAY_OPTIONS.map(() => 0);

/** A year under way. */
export interface Game {
  readonly number: number;
  readonly decisions: readonly QuarterDecision[];
  readonly deciding: QuarterDecision;
}

/** A year as it was kept, or null where it is none that can be played today. */
export function readGame(value: unknown): Game | null {
  if (typeof value !== 'object' || value === null) return null;
  const { number, decisions, deciding } = value as Partial<Game>;
  if (!Number.isInteger(number) || !Array.isArray(decisions) || decisions.length > QUARTERS) return null;
  return [...(decisions as readonly unknown[]), deciding].every(isDecision) ? (value as Game) : null;
}

function isDecision(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  const { focus, shopping, information } = value as Partial<QuarterDecision>;
  return (
    FOCUSES.includes(focus as Focus) &&
    Array.isArray(shopping) &&
    shopping.length === PLAY_OPTIONS.length &&
    shopping.every(
      (amount, place) => Number.isInteger(amount) && amount >= 0 && amount <= PLAY_OPTIONS[place]!.amounts.length,
    ) &&
    Array.isArray(information) &&
    information.every((kind) => Object.hasOwn(INFORMATION_HOURS, kind as string))
  );
}

/** The plan of a quarter: the launch that everybody has, the player's hours, and what was bought. */
export function quarterPlan(quarter: number, decision: QuarterDecision, employees: number): Strategy {
  const { focus, shopping, information } = decision;
  const busy = 1 - information.reduce((sum, kind) => sum + INFORMATION_HOURS[kind], 0) / QUARTER_HOURS;
  const levers = [
    campaign(0, 6),
    facilitation(focus, busy, employees),
    ...PLAY_OPTIONS.flatMap(({ amounts }, place) => amounts[shopping[place]! - 1]?.levers(quarter) ?? []),
  ];
  return plan(`quarter-${quarter + 1}`, levers);
}

/** The year as it was decided; quarters that are not decided yet go on as the last one did. */
export function yearPlan(id: string, name: string, decisions: readonly QuarterDecision[], employees: number): Strategy {
  const plans = decisions.map((decision, quarter) => quarterPlan(quarter, decision, employees));
  const year = plans.slice(1).reduce((so, next, at) => branchedStrategy(so, next, (at + 1) * QUARTER_WEEKS), plans[0]!);
  return { ...year, id, name };
}

/** The launch, and nobody to care for it afterwards. */
export function leftAlone(id: string, name: string): Strategy {
  return { ...plan(id, [campaign(0, 6)]), name };
}

/** The same decision in every quarter; what is done once is done in the first. */
export function steadyYear(focus: Focus, shopping: Shopping): readonly QuarterDecision[] {
  return Array.from({ length: QUARTERS }, (_, quarter) => ({
    focus,
    information: [],
    shopping: shopping.map((amount, place) => (quarter > 0 && PLAY_OPTIONS[place]!.once ? 0 : amount)),
  }));
}

/** The company of a lesson for a year under these plans. */
export function gameScenario(lesson: Lesson, strategies: readonly Strategy[]): Scenario {
  return lessonScenario({ ...lesson, weeks: GAME_WEEKS }, strategies);
}

function plan(id: string, levers: readonly LeverSetting[]): Strategy {
  const budget = { perEmployee: 10_000, total: null };
  return { id, name: id, description: '', platform: true, budget, levers, reviews: null };
}

function facilitation(focus: Focus, busy: number, employees: number): LeverSetting {
  const share = (of: Focus): number => (focus === 'idle' ? 0 : busy * (of === focus ? MAIN : REST));
  return setting('facilitation', {
    fullTimePer1000: POST_PER_1000(0.5, employees),
    welcoming: share('welcoming'),
    answering: share('answering'),
    brokering: share('brokering'),
    implementing: share('implementing'),
    style: 0.9,
  });
}

function leaders(topShare: number, middleShare: number): LeverSetting {
  return setting('leadership', { topShare, middleShare, hoursPerWeek: 0.5, style: 0.9 });
}

function champions(): LeverSetting {
  return setting('champions', { share: 0.03, hoursPerWeek: 1, choice: 'keen' });
}

function training(quarter: number): LeverSetting {
  const startWeek = quarter * QUARTER_WEEKS;
  return { ...setting('training', { share: 0.33, hoursEach: 1 }), startWeek, stopWeek: startWeek + QUARTER_WEEKS };
}

function campaign(quarter: number, perEmployee: number): LeverSetting {
  const startWeek = quarter * QUARTER_WEEKS + (quarter === 0 ? 0 : 1);
  return { ...setting('launch', { perEmployee }), startWeek, stopWeek: startWeek + 8 };
}
