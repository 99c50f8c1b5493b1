import { compactRecord } from './compact-record.ts';
import { createConduct } from './conduct.ts';
import { exp } from './elementary/exp.ts';
import type { People, PeopleColumns } from './employees/people.ts';
import { show } from './employees/show.ts';
import { AWARE, MANAGER } from './employees/state-bits.ts';
import { missingTimeOf } from './employees/missing-time.ts';
import { weighEagerness } from './employees/standing.ts';
import { createEventLog } from './events.ts';
import { createControls } from './levers/controls.ts';
import { FRACTION_ZERO } from './fraction-zero.ts';
import type { Organisation } from './organisation/organisation.ts';
import { LEDGER_LINES } from './outcomes/ledger.ts';
import { SERIES } from './outcomes/series.ts';
import type { SeriesId } from './outcomes/series.ts';
import type { Parameters } from './parameters/index.ts';
import { activatePlan } from './plan/active-plan.ts';
import type { Plan } from './plan/plan.ts';
import { ROOTS, reachRoots } from './platform/combination.ts';
import { drawDemand } from './platform/demand.ts';
import { rankPlannedUses } from './platform/planned-uses.ts';
import { drawTaste } from './platform/practise.ts';
import { createQuestions } from './platform/questions.ts';
import { FIRST_OWN_SLOT, FIRST_PLANNED_SLOT, MOST_USES, SLOTS, createUses } from './platform/uses.ts';
import { drawBits, uniform, weekWord } from './random/draw.ts';
import type { StreamKey } from './random/keys.ts';
import { LARGEST_IN_BAND, SMALLEST_IN_BAND } from './random/logistic-quantile.ts';
import { streamKey } from './random/keys.ts';
import { worldPart } from './random/seed.ts';
import type { Target } from './run.ts';
import { createSchedule, schedule } from './schedule.ts';
import { LUCK_STREAMS, NEVER, WORLD_STREAMS } from './world.ts';
import type { StreamKeys, World } from './world.ts';

const copyOf = (person: PeopleColumns): PeopleColumns => ({
  innovativeness: person.innovativeness.slice(),
  threshold: person.threshold.slice(),
  slack: person.slack.slice(),
  safety: person.safety.slice(),
  drive: person.drive.slice(),
  candour: person.candour.slice(),
  autonomy: person.autonomy.slice(),
  skill: person.skill.slice(),
  need: person.need.slice(),
  prior: person.prior.slice(),
  ideaWeek: person.ideaWeek.slice(),
  leaveWeek: person.leaveWeek.slice(),
});

/**
 * A world before its first week: the people as they are, nobody aware but the initial share, no lever pulled.
 *
 * @param people  made from the world's part of the same seed
 */
export function createWorld(
  people: People,
  plan: Plan,
  weeks: number,
  target: Target,
  seed: string,
  keep: { events: boolean; frames: boolean },
): World {
  const { organisation, source } = people;
  const { size, departmentCount } = organisation;
  const { parameters } = source;
  const roots = ROOTS[parameters.experience.combination];
  const worldSeed = worldPart(seed);
  const keys = {} as Record<string, StreamKey>;
  for (const stream of LUCK_STREAMS) keys[stream] = streamKey(seed, stream);
  for (const stream of WORLD_STREAMS) keys[stream] = streamKey(worldSeed, stream);
  const series = {} as Record<SeriesId, Float64Array>;
  for (const { id } of SERIES) series[id] = new Float64Array(weeks);
  const float = () => new Float32Array(size);
  const world: World = {
    organisation,
    people: source,
    parameters,
    target,
    size,
    weeks,
    seed,
    keys: compactRecord(keys) as unknown as StreamKeys,
    plan: activatePlan(plan, organisation),
    controls: createControls(),
    week: 0,
    pressure: FRACTION_ZERO,
    campaignWeeks: FRACTION_ZERO,
    trainedRank: FRACTION_ZERO,
    luckLow: new Int32Array(organisation.luckLow),
    luckHigh: new Int32Array(organisation.luckHigh),
    person: copyOf(people),
    state: new Uint8Array(size),
    recent: new Uint8Array(size),
    missingTime: float(),
    habit: float(),
    ...chanceOf(parameters),
    habitKept: habitKeptOf(parameters),
    habitMissing: habitMissingOf(parameters),
    attitude: people.prior.slice(),
    motivation: float(),
    taste: float(),
    leaning: new Float64Array(size),
    standing: new Float64Array(size),
    eagerness: float(),
    fit: float(),
    fitRoot: float(),
    practised: new Uint16Array(size),
    mainUse: new Uint8Array(size),
    cued: float(),
    lastActive: new Int16Array(size).fill(NEVER),
    lastContribution: new Int16Array(size).fill(NEVER),
    lateContributions: new Uint32Array(size),
    contributions: new Uint32Array(size),
    questionsAsked: new Uint8Array(size),
    ideas: new Uint16Array(size),
    shown: new Uint8Array(size).fill(2),
    voice: new Int8Array(size),
    incarnation: new Uint16Array(size),
    signal: new Int32Array(2 * size),
    tieTotal: new Int32Array(size),
    perTie: new Float64Array(size),
    liveWeight: organisation.tieWeight.slice(),
    boss: bossOf(organisation),
    leading: new Float32Array(size + 1),
    directing: new Float32Array(size + 1),
    climate: new Float32Array(size + 1).fill(1),
    opening: new Float32Array(size + 1),
    uses16: createUses(departmentCount),
    plannedOrder: new Int32Array(FIRST_OWN_SLOT - FIRST_PLANNED_SLOT),
    content: new Float64Array(departmentCount),
    contentShare: new Float32Array(departmentCount),
    roots,
    reachRoot: reachRoots(parameters.experience.reachHalf, roots),
    contentRoot: new Float32Array(departmentCount),
    openUses: new Uint16Array(departmentCount),
    takeUpChance: new Float64Array(departmentCount * SLOTS),
    championCount: new Int32Array(departmentCount),
    taught: new Float64Array(departmentCount),
    questions: createQuestions(Math.max(64, size)),
    backlog: new Int32Array(256),
    backlogLength: 0,
    backlogOverflow: 0,
    implementMinutesDone: FRACTION_ZERO,
    buildersFree: FRACTION_ZERO,
    proposals: new Int32Array(1024),
    proposalsLength: 0,
    proposalsOverflow: 0,
    intakeAllowance: FRACTION_ZERO,
    leavers: createSchedule(weeks, size),
    ideasDue: createSchedule(weeks, size),
    revivals: createSchedule(weeks, organisation.tieTo.length),
    active: new Int32Array(size + 1),
    activeCount: 0,
    utility: new Float64Array(size),
    began: new Int32Array(size + 1),
    beganCount: 0,
    stopped: new Int32Array(size + 1),
    stoppedCount: 0,
    changed: new Int32Array(2 * size + 1),
    changedCount: 0,
    newUsers: new Int32Array(size),
    newUsersCount: 0,
    candidates: new Int32Array(size + 1),
    candidateDraw: new Uint32Array(size + 1),
    candidateRate: new Float64Array(size + 1),
    reached: 0,
    forgotten: 0,
    tried: 0,
    visible: 0,
    champions: 0,
    enrolled: 0,
    topEnrolled: 0,
    sustained: 0,
    motivated: false,
    directed: false,
    activeIn: new Int32Array(weeks),
    contributedIn: new Int32Array(weeks),
    weekContributors: 0,
    weekPosts: 0,
    weekReplies: 0,
    weekReactions: 0,
    weekUses: 0,
    weekQuestions: 0,
    weekProposals: 0,
    weekGamed: FRACTION_ZERO,
    answered: 0,
    unanswered: 0,
    asked: 0,
    answeredAfter: new Int32Array(53),
    contributionsAcross: 0,
    contributionsPlaced: 0,
    valueUnits: FRACTION_ZERO,
    ideasLost: 0,
    conduct: createConduct(),
    peakPressure: FRACTION_ZERO,
    cents: new Float64Array(LEDGER_LINES.length),
    minutes: new Float64Array(LEDGER_LINES.length),
    series,
    events: keep.events ? createEventLog() : null,
    frames: keep.frames ? new Uint8Array(size * weeks) : null,
  };
  settleIn(world);
  drawDemand(world);
  rankPlannedUses(world);
  drawTastes(world);
  if (plan.platform) placeInitial(world);
  return world;
}

/** Weighs everybody's ties, marks the managers, and notes when people leave and have ideas. */
function settleIn({ organisation, size, tieTotal, perTie, state, leavers, ideasDue, person }: World): void {
  const { tieStart, tieWeight, span } = organisation;
  for (let employee = 0; employee < size; employee++) {
    let total = 0;
    for (let slot = tieStart[employee]; slot < tieStart[employee + 1]; slot++) total += tieWeight[slot];
    tieTotal[employee] = total;
    perTie[employee] = total > 0 ? 1 / total : 0;
    if (span[employee] > 0) state[employee] = MANAGER;
    schedule(leavers, person.leaveWeek[employee], employee);
    schedule(ideasDue, person.ideaWeek[employee], employee);
  }
}

function drawTastes(world: World): void {
  for (let employee = 0; employee < world.size; employee++) {
    world.missingTime[employee] = missingTimeOf(world, employee);
    drawTaste(world, employee);
    weighEagerness(world, employee);
  }
}

/** Weight of the chance of the week, and its smallest and largest value in each band of draws, next to each other. */
function chanceOf({ use }: Parameters): Pick<World, 'chanceWeight' | 'chanceBands'> {
  const chanceWeight = use.noise * Math.sqrt(1 - use.persistence);
  const chanceBands = new Float64Array(2 * SMALLEST_IN_BAND.length);
  for (let band = 0; band < SMALLEST_IN_BAND.length; band++) {
    chanceBands[2 * band] = chanceWeight * SMALLEST_IN_BAND[band];
    chanceBands[2 * band + 1] = chanceWeight * LARGEST_IN_BAND[band];
  }
  return { chanceWeight, chanceBands };
}

/** Four of five missed workdays count in a week without use; one missed day is immaterial. */
function habitKeptOf({ experience }: Parameters): Float64Array {
  return Float64Array.of(exp(-experience.habitPerUse * experience.habitDecay * 4), 1);
}

/** exp(−k · uses), tabulated. */
function habitMissingOf({ experience }: Parameters): Float64Array {
  return Float64Array.from({ length: MOST_USES + 1 }, (_, times) => exp(-experience.habitPerUse * times));
}

const bosses = new WeakMap<Organisation, Int32Array>();

/** The manager of each employee, `size` for those without; made once for an organisation. */
function bossOf(organisation: Organisation): Int32Array {
  let boss = bosses.get(organisation);
  if (boss === undefined) {
    boss = organisation.manager.map((manager) => (manager < 0 ? organisation.size : manager));
    bosses.set(organisation, boss);
  }
  return boss;
}

/** The seeds of textbook diffusion: a share who know of it, chosen by luck; where knowing is using, they are seen. */
function placeInitial(world: World): void {
  const { initialShare } = world.parameters.awareness;
  if (initialShare <= 0) return;
  const key = world.keys.initial;
  const k0 = weekWord(key.a, 0, 0);
  const k1 = weekWord(key.b, 0, 0);
  for (let employee = 0; employee < world.size; employee++) {
    if (uniform(drawBits(k0, k1, world.luckLow[employee], world.luckHigh[employee])) >= initialShare) continue;
    world.state[employee] |= AWARE;
    world.reached++;
    if (world.parameters.use.rule === 'awareness') show(world, employee);
  }
}
