import type { World } from '../world.ts';
import { FORGOT } from './state-bits.ts';

/** An ordinary tie weighs sixteen units: contacts are counted in ordinary ties. */
const TIE_UNITS = 16;

/** One of the rates at which somebody comes to know of the platform. */
export interface AwarenessTerm {
  readonly id: string;
  readonly label: string;
  readonly help: string;
  /** Its cumulative hazard for an employee in the week at hand, ≥ 0. */
  of(world: World, employee: number): number;
}

/** What somebody who once knew makes of a rate: the registry's factor, otherwise 1; times the length of a week. */
function times({ parameters: { awareness }, state }: World, employee: number): number {
  return awareness.step * (state[employee] & FORGOT ? awareness.relearning : 1);
}

const term = (
  id: string,
  label: string,
  help: string,
  rate: (world: World, employee: number) => number,
): AwarenessTerm => ({ id, label, help, of: (world, employee) => times(world, employee) * rate(world, employee) });

/** Every rate that acts on somebody who does not know of the platform; their sum is the hazard of the week. */
export const AWARENESS_TERMS: readonly AwarenessTerm[] = [
  term(
    'chance',
    'By chance',
    'What reaches people without anybody doing anything.',
    ({ parameters }) => parameters.awareness.baseHazard,
  ),
  term(
    'launch',
    'Launch campaign',
    'While a campaign runs.',
    ({ parameters, controls }) => parameters.awareness.launchHazard * controls.launch,
  ),
  term(
    'mandate',
    'Notice of a mandate',
    'Being told to use it.',
    ({ parameters, controls }) => parameters.awareness.mandateNotice * controls.mandate,
  ),
  term('colleagues', 'Word of mouth', 'Colleagues who visibly use it.', (world, employee) => {
    const { wordOfMouth, organisationWeight, contact } = world.parameters.awareness;
    const seen = world.signal[2 * employee];
    return (
      wordOfMouth * (1 - organisationWeight) * (contact === 'count' ? seen / TIE_UNITS : seen * world.perTie[employee])
    );
  }),
  term('organisation', 'Talk of the organisation', 'Everybody who visibly uses it.', (world) => {
    const { wordOfMouth, organisationWeight, contact } = world.parameters.awareness;
    return wordOfMouth * organisationWeight * (contact === 'count' ? world.visible : world.visible / world.size);
  }),
  term('leaders', 'Leaders', 'Leaders up the line who are seen there, or who direct.', (world, employee) => {
    const boss = world.boss[employee];
    return world.parameters.awareness.leaderPosts * (world.leading[boss] + world.directing[boss]);
  }),
];
