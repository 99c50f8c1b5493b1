import { expect, it } from 'vitest';
import { eventsOf } from '../../../sim/events.ts';
import type { Parameters } from '../../../sim/parameters/index.ts';
import { beginRun, peopleOf, stepWeek } from '../../../sim/simulate.ts';
import { LEDGER_ROW } from '../../../sim/plan/spend.ts';
import { EVERYTHING, input, parametersWith, plan, setting } from './small-run.ts';

function run(contribution: Partial<Parameters['contribution']>) {
  const asked = input(EVERYTHING, { weeks: 26, parameters: parametersWith({ contribution }) });
  const world = beginRun(asked, 'a', { events: true }, peopleOf(asked, 'a'));
  while (world.week < world.weeks) stepWeek(world);
  return world;
}

it('what somebody wrote in the last 26 weeks is all they wrote in a run of 26 weeks, answers to colleagues included', () => {
  const world = run({});
  expect(world.answered).toBeGreaterThan(0);
  expect([...world.lateContributions]).toEqual([...world.contributions]);
});

it('answers count among the replies that go to the own department or to another', () => {
  const world = run({ reactionShare: 0, replyShare: 0 });
  const { department } = world.organisation;
  const answers = [...eventsOf(world.events!)].filter(({ kind }) => kind === 'answeredByColleague');
  const across = answers.filter(({ employee, detail }) => department[employee] !== department[detail]);
  expect(answers.length).toBeGreaterThan(0);
  expect(world.contributionsPlaced).toBe(answers.length);
  expect(world.contributionsAcross).toBe(across.length);
});

it('what staff answer is paid with their salary: it is nobody’s writing, and takes nobody’s time', () => {
  const asked = input(plan([setting('launch'), setting('facilitation', { fullTimePer1000: 20, answering: 1 })]), {
    weeks: 30,
    parameters: parametersWith({
      answers: { peerWillingness: 0 },
      contribution: { reactionShare: 0, replyShare: 0 },
      money: { readMinutes: 0, postMinutes: 0, proposalMinutes: 0, replyMinutes: 5 },
    }),
  });
  const world = beginRun(asked, 'a', {}, peopleOf(asked, 'a'));
  while (world.week < 30) stepWeek(world);
  expect(world.answered).toBeGreaterThan(0);
  expect([...world.series.replies].every((replies) => replies === 0)).toBe(true);
  expect(world.minutes[LEDGER_ROW.readingWriting]).toBe(0);
});

it('time that is set aside is no cost twice: reading and writing cost what goes beyond it', () => {
  const minutesOf = (timeAllowanceMinutes: number) => {
    const asked = input(plan([setting('launch'), setting('incentives', { timeAllowanceMinutes })]), {
      weeks: 30,
      parameters: parametersWith({ use: { effort: 0 } }),
    });
    const world = beginRun(asked, 'a', {}, peopleOf(asked, 'a'));
    while (world.week < 30) stepWeek(world);
    return [world.minutes[LEDGER_ROW.allowance]!, world.minutes[LEDGER_ROW.readingWriting]!] as const;
  };
  const [, alone] = minutesOf(0);
  const [few, beyond] = minutesOf(1);
  const [many, nothing] = minutesOf(600);
  expect(alone).toBeGreaterThan(0);
  // Without an effect of time on use the weeks are the same: what is set aside and what goes beyond make up the whole.
  expect(Math.abs(few + beyond - alone)).toBeLessThan(30);
  expect(nothing).toBe(0);
  expect(many).toBeGreaterThan(alone);
});
