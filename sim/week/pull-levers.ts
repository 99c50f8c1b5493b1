import { pow } from '../elementary/pow.ts';
import { setAsked } from '../employees/awareness-setters.ts';
import { missingTimeOf } from '../employees/missing-time.ts';
import { chooseChampion, enrol } from '../employees/roles.ts';
import { weighStanding } from '../employees/standing.ts';
import { TRAINED } from '../employees/state-bits.ts';
import { EVENT, note } from '../events.ts';
import { clearControls } from '../levers/controls.ts';
import type { LeverContext } from '../levers/lever-context.ts';
import { endWeek, intensityOf } from '../levers/intensity.ts';
import { LEDGER_ROW, spend } from '../plan/spend.ts';
import { review } from '../plan/review.ts';
import { implementPlannedUses } from '../platform/planned-uses.ts';
import { exp } from '../elementary/exp.ts';
import { drawBits, uniform, weekWord } from '../random/draw.ts';
import type { World } from '../world.ts';
import type { Phase } from './phase.ts';

const LN_2 = 0.6931471805599453;

/** Reviews the plan, pays for the week's levers as far as money goes, and sets the controls that the phases read. */
export const pullLevers: Phase = {
  id: 'pullLevers',
  help: 'The plan is reviewed and paid for; the levers set what the week offers, asks and forbids.',
  inert: ({ plan, pressure, campaignWeeks }) =>
    plan.levers.length === 0 &&
    plan.reviews === null &&
    // What an earlier plan has left behind.
    pressure === 0 &&
    campaignWeeks === 0 &&
    plan.championShare === 0 &&
    plan.topLeaderShare === 0 &&
    plan.middleManagerShare === 0 &&
    plan.allowanceMinutes === 0,
  run(world) {
    review(world);
    clearControls(world.controls);
    for (const { setting, lever, values } of world.plan.levers) {
      const asked = intensityOf(setting, lever, world.week);
      if (asked === 0) continue;
      const context: LeverContext = {
        week: world.week,
        startWeek: setting.startWeek,
        activeWeeks: endWeek(setting, lever) - setting.startWeek,
        employees: world.size,
        parameters: world.parameters,
      };
      const cents = lever.paidAsBuilt ? 0 : Math.round(lever.weeklyCents(values as never, asked, context));
      let granted = asked;
      if (cents > 0) granted = (asked * spend(world, LEDGER_ROW[lever.line ?? 'launch'], cents)) / cents;
      if (granted > 0) lever.apply(world.controls, values as never, granted, context);
    }
    tireOfCampaign(world);
    feelPressure(world);
    assignRoles(world);
    allowTime(world);
    train(world);
    implementPlannedUses(world);
  },
};

/** Curiosity wears with the weeks of campaign that are remembered, and comes back as they are forgotten. */
function tireOfCampaign(world: World): void {
  const { controls } = world;
  const { launchWear, launchMemory } = world.parameters.use;
  const remembered = world.campaignWeeks === 0 ? 0 : world.campaignWeeks * exp(-LN_2 / launchMemory);
  controls.curiosity = controls.launch === 0 ? controls.launch : controls.launch * exp(-launchWear * remembered);
  world.campaignWeeks = (remembered < 1e-6 ? 0 : remembered) + controls.launch;
}

/** Pressure follows a mandate at once and lingers after it. */
function feelPressure(world: World): void {
  const { halfLife, unenforced } = world.parameters.mandate;
  const { mandate, enforcement } = world.controls;
  const lingering = world.pressure === 0 ? 0 : world.pressure * exp(-LN_2 / halfLife);
  const pressure = Math.max(lingering < 1e-6 ? 0 : lingering, mandate * (unenforced + (1 - unenforced) * enforcement));
  world.pressure = pressure;
  world.peakPressure = Math.max(world.peakPressure, pressure);
}

/** Champions and enrolled leaders are chosen anew when the plan changes how many there shall be. */
function assignRoles(world: World): void {
  const { plan, controls } = world;
  if (plan.championShare !== controls.championShare || plan.championChoice !== controls.championChoice) {
    plan.championShare = controls.championShare;
    plan.championChoice = controls.championChoice;
    for (let employee = 0; employee < world.size; employee++) chooseChampion(world, employee);
  }
  if (plan.topLeaderShare !== controls.topLeaderShare || plan.middleManagerShare !== controls.middleManagerShare) {
    plan.topLeaderShare = controls.topLeaderShare;
    plan.middleManagerShare = controls.middleManagerShare;
    const { managersTopDown } = world.organisation;
    for (let place = 0; place < managersTopDown.length; place++) enrol(world, managersTopDown[place]);
  }
  const { topEnrolled, enrolled } = world;
  world.minutes[LEDGER_ROW.leaders] += Math.round(
    topEnrolled * controls.topLeaderMinutes + (enrolled - topEnrolled) * controls.middleManagerMinutes,
  );
  world.minutes[LEDGER_ROW.champions] += Math.round(world.champions * controls.championMinutes);
}

/** Time set aside is everybody's from the week it changes. */
function allowTime(world: World): void {
  const { allowanceMinutes } = world.controls;
  if (allowanceMinutes === world.plan.allowanceMinutes) return;
  world.plan.allowanceMinutes = allowanceMinutes;
  for (let employee = 0; employee < world.size; employee++) {
    world.missingTime[employee] = missingTimeOf(world, employee);
    weighStanding(world, employee);
  }
}

/** Trains those who come next by rank; after the last rank it begins again, for those who have come since. */
function train(world: World): void {
  const { trainingHours, trainingShare } = world.controls;
  if (trainingShare === 0) return;
  const from = world.trainedRank;
  const to = from + trainingShare;
  world.trainedRank = to >= 1 ? to - 1 : to;
  const kept = pow(1 - world.parameters.experience.training, trainingHours);
  let trained = 0;
  // A rank of the world, whatever the week: the same people come first under every plan.
  const { training } = world.keys;
  const k0 = weekWord(training.a, 0, 0);
  const k1 = weekWord(training.b, 0, 0);
  for (let employee = 0; employee < world.size; employee++) {
    const rank = uniform(drawBits(k0, k1, world.luckLow[employee], world.luckHigh[employee]));
    const isNext = (rank >= from && rank < to) || rank < to - 1;
    if (!isNext || world.state[employee] & TRAINED) continue;
    world.state[employee] |= TRAINED;
    world.person.skill[employee] = Math.max(0, 1 - (1 - world.person.skill[employee]) * kept);
    weighStanding(world, employee);
    trained++;
    setAsked(world, employee);
    if (world.events !== null) note(world.events, world.week, EVENT.trained, employee, 0);
  }
  world.minutes[LEDGER_ROW.trainingHours] += Math.round(trained * trainingHours * 60);
}
