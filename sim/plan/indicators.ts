import type { World } from '../world.ts';

/** An indicator the platform shows: what a review may look at. One week late, never an employee's mind. */
export interface Indicator {
  readonly id: string;
  readonly label: string;
  of(world: World, week: number): number;
}

const shareOf = (
  id: 'weeklyActive' | 'contributors' | 'interactive26' | 'reached' | 'sustained',
  label: string,
): Indicator => ({
  id,
  label,
  of: (world, week) => world.series[id][week] / world.size,
});

/** Everything a review may look at. */
export const INDICATORS: readonly Indicator[] = [
  shareOf('reached', 'Share of employees who know of it'),
  shareOf('weeklyActive', 'Share active in the week'),
  shareOf('contributors', 'Share contributing in the week'),
  shareOf('interactive26', 'Share who contributed within 26 weeks'),
  shareOf('sustained', 'Share active in at least 4 of 8 weeks'),
  {
    id: 'answeredShare',
    label: 'Share of questions answered so far',
    of: (world) => (world.answered + world.unanswered === 0 ? 1 : world.answered / (world.answered + world.unanswered)),
  },
  { id: 'questionsOpen', label: 'Questions waiting', of: (world, week) => world.series.questionsOpen[week] },
];
