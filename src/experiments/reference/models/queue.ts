import type { Issue } from '../../../../scenarios/issue.ts';
import { pow } from '../../../../sim/elementary/pow.ts';
import { defaultsOf, eventsOf, type FieldValues, type Plan, type RunRecord } from '../../../../sim/index.ts';
import { facilitation } from '../../../../sim/levers/facilitation.ts';
import { ring } from '../../../../sim/organisation/network/ring.ts';
import { meanOf } from '../../../analysis/summarise.ts';
import { queue as declaration } from '../declarations/queue.ts';
import { drawNetwork } from '../draw-network.ts';
import { NOTHING_ELSE, runReduction } from '../reduction.ts';
import { defineReference, type Quantity } from '../reference-model.ts';
import { answeredByChance, answeredByStaff, type QueueTheory } from '../theory/queue.ts';

type Values = FieldValues<typeof declaration.fields>;

const MINUTES_PER_ANSWER = 8;
const MINUTES_PER_FULL_TIME = 40 * 60;

/** Everybody is there every week and asks at the same rate; an answer changes nobody's mind. */
const parameters = ({ rate, willingness, colleagues, patience }: Values) => ({
  ...NOTHING_ELSE,
  awareness: { initialShare: 1, forgetting: 0 },
  use: { rule: 'utility' as const, constant: 1, habit: 0, benefit: 0, peers: 0, effort: 0, noise: 0 },
  contribution: { rate, reticentShare: 0, reactionShare: 0, replyShare: 0, questionShare: 1 },
  answers: {
    peerWillingness: willingness,
    peersAsked: colleagues,
    patienceWeeks: patience,
    staffMinutes: MINUTES_PER_ANSWER,
    returnEffect: 0,
    staffCrowding: 0,
  },
  experience: { motivationSlope: 0 },
});

/** Staff who do nothing but answer, so many a week. */
function planOf({ staff }: Values): Plan {
  const values = {
    ...defaultsOf(facilitation.fields),
    // A minute to spare, lest rounding lose an answer.
    fullTime: (staff * MINUTES_PER_ANSWER + 1) / MINUTES_PER_FULL_TIME,
    welcoming: 0,
    answering: 1,
    brokering: 0,
    implementing: 0,
    style: 1,
  };
  return {
    platform: true,
    budgetCents: Number.MAX_SAFE_INTEGER,
    levers: staff === 0 ? [] : [{ lever: facilitation.id, startWeek: 0, rampWeeks: 0, stopWeek: null, values }],
    reviews: null,
  };
}

/** What theory knows: colleagues alone, or staff alone whose patience is never tried. Null where both answer. */
function theoryOf({ rate, staff, willingness, colleagues, patience, nodes }: Values): QueueTheory | null {
  if (staff === 0) return answeredByChance(nodes * rate, 1 - pow(1 - willingness, colleagues), patience);
  return willingness === 0 || colleagues === 0 ? answeredByStaff(nodes, rate, staff) : null;
}

/** The queue of questions, through contributing and answering. */
export const queue = defineReference({
  declaration,
  check({ rate, staff, willingness, nodes, patience, weeks }): readonly Issue[] {
    const issues: Issue[] = [];
    if (staff > 0 && staff <= rate * nodes) {
      issues.push({
        code: 'out-of-range',
        path: 'staff',
        value: staff,
        message: `Staff who answer ${staff} questions a week fall ever further behind where ${rate * nodes} are asked.`,
        remedy: 'Give more staff, or a lower rate of questions.',
      });
    }
    if (staff === 0 && willingness === 0 && rate * patience > 0.5) {
      issues.push({
        code: 'out-of-range',
        path: 'willingness',
        value: willingness,
        message: 'Nobody answers, and so many questions wait that the queue overflows.',
        remedy: 'Give staff, willingness, or less patience.',
      });
    }
    if (weeks <= patience) {
      issues.push({
        code: 'out-of-range',
        path: 'weeks',
        value: weeks,
        message: `${weeks} weeks are not more than the ${patience} that a question may wait.`,
        remedy: 'Give more weeks.',
      });
    }
    return issues;
  },
  parameters,
  quantities(values): readonly Quantity[] {
    const theory = theoryOf(values);
    const arrivals = { quantity: 'questions a week', at: {}, theory: values.nodes * values.rate };
    const little = { quantity: 'backlog − arrivals × waiting time', at: {}, theory: 0 };
    if (theory === null) return [little, arrivals];
    return [
      { quantity: 'backlog', at: {}, theory: theory.backlog },
      little,
      arrivals,
      {
        quantity: 'weeks waited',
        at: {},
        theory: theory.arrivals === 0 ? 0 : theory.backlog / theory.arrivals,
      },
      { quantity: 'share answered', at: {}, theory: theory.answered },
    ];
  },
  headline: () => 0,
  measure(values, seed, stop) {
    const { nodes, weeks } = values;
    const first = Math.ceil(weeks / 4);
    const reduction = {
      organisation: drawNetwork(ring, {}, nodes, seed),
      parameters: parameters(values),
      weeks: first + weeks,
      plan: planOf(values),
      people: { drive: new Float32Array(nodes).fill(1) },
    };
    const { backlog, arrivals, wait, answered } = observe(runReduction(reduction, seed, stop, { events: true }), first);
    const law = backlog - arrivals * wait;
    return theoryOf(values) === null ? [law, arrivals] : [backlog, law, arrivals, wait, answered];
  },
});

/**
 * What an observer of the log sees from a week on: mean backlog, questions a week, mean wait and share answered of
 * those settled. Who has several questions open is taken to be answered in turn; which one it was changes no mean.
 */
function observe({ series, events, weeks }: RunRecord, first: number) {
  const open = new Map<number, number[]>();
  let asked = 0;
  let settled = 0;
  let answered = 0;
  let waited = 0;
  for (const { week, kind, employee } of eventsOf(events!)) {
    if (kind === 'asked') {
      const own = open.get(employee);
      if (own === undefined) open.set(employee, [week]);
      else own.push(week);
      if (week >= first) asked++;
    } else if (kind === 'answeredByColleague' || kind === 'answeredByStaff' || kind === 'gaveUp') {
      const since = open.get(employee)!.shift()!;
      if (week < first) continue;
      settled++;
      waited += week - since;
      if (kind !== 'gaveUp') answered++;
    }
  }
  return {
    backlog: meanOf(series.questionsOpen.slice(first)),
    arrivals: asked / (weeks - first),
    wait: settled === 0 ? 0 : waited / settled,
    answered: settled === 0 ? 0 : answered / settled,
  };
}
