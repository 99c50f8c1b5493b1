import { champions } from './champions.ts';
import type { LeverDefinition } from './define-lever.ts';
import { facilitation } from './facilitation.ts';
import { incentives } from './incentives.ts';
import { intake } from './intake.ts';
import { launch } from './launch.ts';
import { leadership } from './leadership.ts';
import { mandate } from './mandate.ts';
import { plannedUses } from './planned-uses.ts';
import { training } from './training.ts';

/** Adding a lever is adding a file and a line here. */
const DECLARED = [
  launch,
  facilitation,
  champions,
  leadership,
  incentives,
  training,
  plannedUses,
  intake,
  mandate,
] as const;

/** A lever of the list, by its id and the names of its fields. */
export type DeclaredLever = (typeof DECLARED)[number];

/** Everything a plan can do. */
export const LEVERS: readonly LeverDefinition[] = DECLARED;

/** The lever of that id; undefined where there is none. */
export function leverOf(id: string): LeverDefinition | undefined {
  return LEVERS.find((lever) => lever.id === id);
}
