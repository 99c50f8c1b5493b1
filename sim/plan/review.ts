import { EVENT, note } from '../events.ts';
import type { NumberField } from '../field.ts';
import { drawBits, weekWord } from '../random/draw.ts';
import { normalDraw } from '../random/normal-draw.ts';
import type { World } from '../world.ts';
import { replanUses } from '../platform/planned-uses.ts';
import { INDICATORS } from './indicators.ts';
import type { ReviewRule } from './plan.ts';
import { LEDGER_ROW, spend } from './spend.ts';

/** Holds the review that is due this week, if one is: pays for it, reads the indicators, changes the levers by rule. */
export function review(world: World): void {
  const { reviews } = world.plan;
  if (reviews === null || world.week === 0) return;
  if (world.week < reviews.firstWeek || (world.week - reviews.firstWeek) % reviews.everyWeeks !== 0) return;
  const cents = Math.round(100 * reviews.costPerEmployee * world.size);
  if (spend(world, LEDGER_ROW.reviews, cents) < cents) return;
  let ordinal = 0;
  for (const rule of reviews.rules) {
    const seen = observe(world, rule, ordinal++);
    if (rule.when === 'below' ? seen < rule.value : seen > rule.value) change(world, rule);
  }
  if (reviews.replan) replan(world);
}

/** Plans other uses where needs have changed, if that can be paid for. */
function replan(world: World): void {
  if (!replanUses(world, false)) return;
  const cents = costOfChange(world);
  if (spend(world, LEDGER_ROW.reviews, cents) < cents) return;
  replanUses(world, true);
  world.plan.changes++;
  if (world.events !== null) note(world.events, world.week, EVENT.replanned, -1, world.plan.changes);
}

function costOfChange(world: World): number {
  return Math.round(100 * (world.plan.reviews?.changeCostPerEmployee ?? 0) * world.size);
}

/** Last week's indicator as the review reads it, with its error. */
function observe(world: World, rule: ReviewRule, ordinal: number): number {
  const indicator = INDICATORS.find(({ id }) => id === rule.indicator);
  if (indicator === undefined) return Number.NaN;
  const key = world.keys.review;
  const error = normalDraw(drawBits(weekWord(key.a, world.week, ordinal), weekWord(key.b, world.week, ordinal), 0, 0));
  return indicator.of(world, world.week - 1) * (1 + world.parameters.reviews.noise * error);
}

/** Changes a field of every setting of the lever, inside its range; costs money, and is left undone without it. */
function change(world: World, rule: ReviewRule): void {
  const cents = costOfChange(world);
  if (spend(world, LEDGER_ROW.reviews, cents) < cents) return;
  for (const { setting, lever, values } of world.plan.levers) {
    if (setting.lever !== rule.lever) continue;
    const field = lever.fields[rule.field];
    const present = values[rule.field];
    if (field === undefined || field.kind !== 'number' || typeof present !== 'number') continue;
    values[rule.field] = within(
      field,
      rule.change === 'set' ? rule.by : rule.change === 'add' ? present + rule.by : present * rule.by,
    );
  }
  world.plan.changes++;
  if (world.events !== null) note(world.events, world.week, EVENT.review, -1, world.plan.changes);
}

function within(field: NumberField, value: number): number {
  const inside = Math.min(field.maximum, Math.max(field.minimum, value));
  return field.whole ? Math.round(inside) : inside;
}
