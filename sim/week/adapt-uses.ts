import { exp } from '../elementary/exp.ts';
import { moveAttitude } from '../employees/standing.ts';
import { TRIED } from '../employees/state-bits.ts';
import { nextIdeaWeek } from '../employees/people.ts';
import { EVENT, note } from '../events.ts';
import { LEDGER_ROW, canSpend, spend } from '../plan/spend.ts';
import { around, demandOf } from '../platform/demand.ts';
import { identify } from '../platform/identify.ts';
import { giveUp, refitPractitioners, takeUp } from '../platform/practise.ts';
import { FIRST_OWN_SLOT, SLOTS, USE_STATUS } from '../platform/uses.ts';
import { drawBits, uniform, weekWord } from '../random/draw.ts';
import { exponentialQuantile } from '../random/exponential-quantile.ts';
import { mayHappen } from '../random/happens.ts';
import { childHigh, childLow } from '../random/luck.ts';
import { normalDraw } from '../random/normal-draw.ts';
import { schedule } from '../schedule.ts';
import type { World } from '../world.ts';
import type { Phase } from './phase.ts';

/** What is drawn of an idea, by ordinal. */
const IDEA = { fails: 0, worth: 1, demand: 2, proposed: 3, refused: 4 } as const;

/**
 * Users come up with uses whether or not anybody asks; uses are practised, spread and fail under every plan. Levers
 * decide whether an idea is proposed, accepted, and helped.
 */
export const adaptUses: Phase = {
  id: 'adaptUses',
  help: 'Ideas come, are proposed, decided and implemented; uses cross departments; harmful ones are dropped.',
  inert: (world) => world.parameters.ideas.perYear === 0,
  run(world) {
    world.weekProposals = 0;
    comeUpWithIdeas(world);
    decideProposals(world);
    implementAccepted(world);
    watchUses(world);
  },
};

function comeUpWithIdeas(world: World): void {
  const { ideasDue, week, person } = world;
  for (let employee = ideasDue.head[week]; employee >= 0;) {
    const following = ideasDue.next[employee];
    const ordinal = world.ideas[employee];
    const low = childLow(world.luckLow[employee], world.luckHigh[employee], ordinal);
    const high = childHigh(world.luckLow[employee], world.luckHigh[employee], ordinal);
    world.ideas[employee] = ordinal + 1;
    if (world.state[employee] & TRIED && world.recent[employee] !== 0) startUse(world, employee, low, high);
    person.ideaWeek[employee] = nextIdeaWeek(
      world.people,
      world.luckLow[employee],
      world.luckHigh[employee],
      ordinal + 1,
      week,
    );
    schedule(ideasDue, person.ideaWeek[employee], employee);
    employee = following;
  }
}

function ideaDraw(world: World, ordinal: number, low: number, high: number): number {
  const key = world.keys.ideaWorth;
  return drawBits(weekWord(key.a, 0, ordinal), weekWord(key.b, 0, ordinal), low, high);
}

/** Worth of an idea: some harm, most help a little, a few a lot. A property of the idea, whoever implements it. */
function worthOfIdea(world: World, low: number, high: number): number {
  const { failShare, worthMedian, worthSpread } = world.parameters.ideas;
  const size = Math.min(3, worthMedian * exp(worthSpread * normalDraw(ideaDraw(world, IDEA.worth, low, high))));
  return uniform(ideaDraw(world, IDEA.fails, low, high)) < failShare ? -size : size;
}

/** A free own slot of the department; −1 where there is none. */
function freeSlot(world: World, department: number): number {
  for (let slot = FIRST_OWN_SLOT; slot < SLOTS; slot++) {
    if (world.uses16.status[department * SLOTS + slot] === USE_STATUS.empty) return slot;
  }
  return -1;
}

function startUse(world: World, employee: number, low: number, high: number): void {
  const department = world.organisation.department[employee];
  const slot = freeSlot(world, department);
  if (slot < 0) {
    world.ideasLost++;
    return;
  }
  const { ownDemand, ownDemandSpread } = world.parameters.ideas;
  const demand = around(ownDemand, ownDemandSpread, uniform(ideaDraw(world, IDEA.demand, low, high)));
  openUse(world, department, slot, low, worthOfIdea(world, low, high), demand);
  takeUp(world, employee, slot);
  if (world.events !== null) note(world.events, world.week, EVENT.idea, employee, slot);
  propose(world, employee, department * SLOTS + slot, low, high);
}

function openUse(
  world: World,
  department: number,
  slot: number,
  identity: number,
  worth: number,
  demand: number,
): void {
  const { uses16 } = world;
  const at = department * SLOTS + slot;
  uses16.status[at] = USE_STATUS.available;
  uses16.worth[at] = worth;
  uses16.demand[at] = demand;
  uses16.support[at] = world.parameters.ideas.baseSupport;
  uses16.integration[at] = 0;
  identify(world, at, identity);
  uses16.since[at] = world.week;
}

/** Where intake is open and it feels safe, an idea is proposed. */
function propose(world: World, employee: number, at: number, low: number, high: number): void {
  const { intakeOpenness } = world.controls;
  if (intakeOpenness <= 0) return;
  const { proposeShare, proposeSafety } = world.parameters.ideas;
  // Felt safety moves the odds like a logit, by an algebraic sigmoid around the share at ordinary safety.
  const safety = world.person.safety[employee];
  const chance = proposeShare * intakeOpenness * (1 + (proposeSafety * safety) / (1 + Math.abs(safety)));
  const key = world.keys.proposal;
  if (uniform(drawBits(weekWord(key.a, 0, IDEA.proposed), weekWord(key.b, 0, IDEA.proposed), low, high)) >= chance)
    return;
  if (world.proposalsLength === world.proposals.length) {
    world.proposalsOverflow++;
    return;
  }
  world.proposals[world.proposalsLength++] = at;
  world.uses16.status[at] = USE_STATUS.proposed;
  world.uses16.since[at] = world.week;
  world.weekProposals++;
  if (world.events !== null) note(world.events, world.week, EVENT.proposed, employee, at);
}

/** Decides the oldest proposals that are due, as many as the intake's capacity allows. */
function decideProposals(world: World): void {
  const { controls, parameters, people, uses16, week, proposals } = world;
  const { riskAversion } = people.traits;
  world.intakeAllowance =
    controls.intakePerWeek > 0
      ? Math.min(world.intakeAllowance + controls.intakePerWeek, 4 * controls.intakePerWeek + 1)
      : 0;
  const lag = controls.intakeLagWeeks + Math.round(parameters.ideas.riskLag * riskAversion);
  let kept = 0;
  for (let place = 0; place < world.proposalsLength; place++) {
    const at = proposals[place];
    if (uses16.status[at] !== USE_STATUS.proposed) continue;
    if (world.intakeAllowance < 1 || week - uses16.since[at] < lag) {
      proposals[kept++] = at;
      continue;
    }
    world.intakeAllowance--;
    decide(world, at, parameters.ideas.riskRefusal * riskAversion);
  }
  world.proposalsLength = kept;
}

function decide(world: World, at: number, refusal: number): void {
  const key = world.keys.intake;
  const { uses16, week } = world;
  const identity = uses16.identity[at];
  const refused =
    uniform(drawBits(weekWord(key.a, identity, IDEA.refused), weekWord(key.b, identity, IDEA.refused), identity, 0)) <
    refusal;
  if (refused || world.backlogLength === world.backlog.length) {
    if (!refused) world.backlogOverflow++;
    world.conduct.refused++;
    uses16.status[at] = USE_STATUS.available;
    if (world.events !== null) note(world.events, week, EVENT.refused, -1, at);
    return;
  }
  uses16.status[at] = USE_STATUS.accepted;
  uses16.since[at] = week;
  world.backlog[world.backlogLength++] = at;
  if (world.events !== null) note(world.events, week, EVENT.accepted, -1, at);
}

/** Staff hours go into the oldest accepted use; promises that wait too long are broken. */
function implementAccepted(world: World): void {
  const { uses16, backlog, week } = world;
  const { implementHours, implementMoney, promiseWeeks, brokenPromise, keptPromise, plannedDelay } =
    world.parameters.ideas;
  const needed = implementHours * 60;
  const cents = Math.round(implementMoney * 100);
  world.implementMinutesDone += world.controls.implementMinutes;
  let kept = 0;
  for (let place = 0; place < world.backlogLength; place++) {
    const at = backlog[place];
    if (uses16.status[at] !== USE_STATUS.accepted) continue;
    if (world.implementMinutesDone >= needed && canSpend(world, cents)) {
      world.implementMinutesDone -= needed;
      spend(world, uses16.worth[at] < 0 ? LEDGER_ROW.failedUses : LEDGER_ROW.integration, cents);
      world.conduct.kept++;
      // The same people integrate planned uses: what is not yet built of these waits for as long.
      world.buildersFree = Math.max(world.buildersFree, week) + plannedDelay * (1000 / world.size);
      uses16.status[at] = USE_STATUS.implemented;
      uses16.support[at] = 1;
      uses16.integration[at] = 1;
      uses16.since[at] = week;
      const department = Math.floor(at / SLOTS);
      refitPractitioners(world, department, at % SLOTS);
      moveAttitudes(world, department, at % SLOTS, keptPromise);
      if (world.events !== null) note(world.events, week, EVENT.implemented, -1, at);
    } else if (week - uses16.since[at] >= promiseWeeks) {
      world.conduct.broken++;
      uses16.status[at] = USE_STATUS.available;
      moveAttitudes(world, Math.floor(at / SLOTS), at % SLOTS, brokenPromise);
      if (world.events !== null) note(world.events, week, EVENT.brokenPromise, -1, at);
    } else {
      backlog[kept++] = at;
    }
  }
  world.backlogLength = kept;
  // Hours nobody has a use for are not saved up beyond one use's worth.
  if (kept === 0) world.implementMinutesDone = Math.min(world.implementMinutesDone, needed);
}

/** Moves the attitude of those who practise a use. */
function moveAttitudes(world: World, department: number, slot: number, change: number): void {
  const { departmentStart } = world.organisation;
  for (let employee = departmentStart[department]; employee < departmentStart[department + 1]; employee++) {
    if (!(world.practised[employee] & (1 << slot))) continue;
    moveAttitude(world, employee, change);
  }
}

/** Drops harmful uses once seen and own uses nobody practises; carries others to a further department. */
function watchUses(world: World): void {
  const { uses16, week } = world;
  const { departmentCount } = world.organisation;
  const { failureWeeks } = world.parameters.ideas;
  const { crossing } = world.keys;
  const k0 = weekWord(crossing.a, week, 0);
  const k1 = weekWord(crossing.b, week, 0);
  for (let department = 0; department < departmentCount; department++) {
    for (let slot = FIRST_OWN_SLOT; slot < SLOTS; slot++) {
      const at = department * SLOTS + slot;
      if (uses16.status[at] === USE_STATUS.empty) continue;
      const age = week - uses16.since[at];
      const fails = uses16.worth[at] < 0 && age >= failureWeeks && uses16.status[at] !== USE_STATUS.accepted;
      if (
        fails ||
        (uses16.practitioners[at] === 0 && age >= failureWeeks && uses16.status[at] === USE_STATUS.available)
      ) {
        drop(world, department, slot, fails);
      } else if (uses16.worth[at] > 0 && uses16.practitioners[at] >= 2) {
        cross(world, department, slot, k0, k1);
      }
    }
  }
}

function drop(world: World, department: number, slot: number, failed: boolean): void {
  const { departmentStart } = world.organisation;
  for (let employee = departmentStart[department]; employee < departmentStart[department + 1]; employee++)
    giveUp(world, employee, slot);
  const at = department * SLOTS + slot;
  if (failed && world.uses16.status[at] === USE_STATUS.implemented) world.conduct.failed++;
  world.uses16.status[at] = USE_STATUS.empty;
  if (failed && world.events !== null) note(world.events, world.week, EVENT.failedUse, -1, at);
}

/** A use in practice may be taken up in another department: sooner when implemented and brokered, later between silos. */
function cross(world: World, department: number, slot: number, k0: number, k1: number): void {
  const { uses16, keys, week, organisation, parameters } = world;
  const { departmentCount, departmentLuckLow, departmentLuckHigh } = organisation;
  if (departmentCount < 2) return;
  const at = department * SLOTS + slot;
  const helped = uses16.status[at] === USE_STATUS.implemented ? brokering(world) : 0;
  const { crossing: unaided, crossingBrokered } = parameters.ideas;
  const rate = unaided * (1 + (crossingBrokered - 1) * helped) * (1 - world.people.traits.siloStrength);
  const identity = uses16.identity[at];
  const key = keys.crossing;
  const draw = drawBits(k0 ^ identity, k1, departmentLuckLow[department], departmentLuckHigh[department]);
  if (!mayHappen(draw, rate / 52) || exponentialQuantile(draw) * 52 >= rate) return;
  const where = drawBits(
    weekWord(key.a, week, 1) ^ identity,
    weekWord(key.b, week, 1),
    departmentLuckLow[department],
    departmentLuckHigh[department],
  );
  const target = Math.floor(uniform(where) * departmentCount);
  const free = target === department || knows(world, target, identity) ? -1 : freeSlot(world, target);
  if (free < 0) return;
  const demand = drawBits(
    weekWord(key.a, identity, 2),
    weekWord(key.b, identity, 2),
    departmentLuckLow[target],
    departmentLuckHigh[target],
  );
  openUse(world, target, free, identity, uses16.worth[at], demandOf(world, free, uniform(demand)));
  uses16.support[target * SLOTS + free] = uses16.support[at];
  uses16.integration[target * SLOTS + free] = uses16.integration[at];
  if (uses16.status[at] === USE_STATUS.implemented) uses16.status[target * SLOTS + free] = USE_STATUS.implemented;
  if (world.events !== null) note(world.events, week, EVENT.crossed, -1, target * SLOTS + free);
}

/** Whether a department has the use already. */
function knows(world: World, department: number, identity: number): boolean {
  for (let slot = FIRST_OWN_SLOT; slot < SLOTS; slot++) {
    const at = department * SLOTS + slot;
    if (world.uses16.status[at] !== USE_STATUS.empty && world.uses16.identity[at] === identity) return true;
  }
  return false;
}

/** How far staff bring people, content and uses together, 0..1: half at an ordinary number of minutes per employee. */
export function brokering(world: World): number {
  const minutes = world.controls.brokerMinutes;
  return minutes <= 0 ? 0 : minutes / (minutes + world.parameters.ideas.brokerMinutes * world.size);
}
