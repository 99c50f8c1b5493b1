import { type StreamKey, streamKey } from '../random/keys.ts';
import { arrange } from './arrange.ts';
import { drawStrengths } from './draw-strengths.ts';
import type { Organisation } from './organisation.ts';
import { syntheticPeople } from './synthetic-people.ts';
import { syntheticTies } from './synthetic-ties.ts';
import { tieKinds } from './tie-kinds.ts';
import { tieRows } from './tie-rows.ts';
import type { OrganisationFigures } from './traits.ts';

/**
 * Draws an organisation from a few figures; the same figures and seed give the same bits in every engine.
 *
 * Reporting line and teams come first; then department circles up to the share of ties sought inside the department;
 * then circles anywhere, half of them on the own site when there are several. What stands on evidence: clustering and
 * heavy-tailed degrees (S13), the share of ties inside departments (S9), spans of control and depth (S10, S13). That
 * people meet in circles of geometric size is the construction assumed to get there.
 *
 * Figures that cannot be met are brought to the nearest that can: at most one department per two employees, one site
 * per department, and ties to a quarter of the colleagues, though never fewer than the reporting line.
 *
 * @param figures    within the ranges of ORGANISATION_FIGURES
 * @param worldSeed  the world part of a seed
 */
export function synthesise(figures: OrganisationFigures, worldSeed: string): Organisation {
  const stream = (name: string): StreamKey => streamKey(worldSeed, `organisation/${name}`);
  const people = syntheticPeople(figures, stream);
  const { roster, rowOf, luck, byLuck } = arrange(people);
  const { from, to, count } = syntheticTies(figures, people, luck, stream);
  const { tieStart, tieTo, tieMirror } = tieRows(byLuck, rowOf, [{ from, to, count, amount: null }], true);
  const tieKind = tieKinds(roster, { tieStart, tieTo });
  const tieWeight = drawStrengths(stream('tie strength'), roster, { tieStart, tieTo, tieMirror }, tieKind);
  return { ...roster, tieStart, tieTo, tieWeight, tieKind, tieMirror };
}
