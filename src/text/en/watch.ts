export const watch = {
  heading: 'Watch one world',
  intro:
    'Everybody is a dot, around their manager, in their department. The same people with the same luck stand in each picture; only the plan differs.',
  world: 'World',
  worldOf: (count: string) => `of ${count}`,
  play: 'Play',
  pause: 'Pause',
  back: 'One week back',
  forward: 'One week on',
  week: 'Week',
  weekOf: (week: number, weeks: number) => `Week ${week} of ${weeks}`,
  speed: 'Speed',
  speeds: { slow: 'slow', normal: 'normal', fast: 'fast', fastest: 'very fast' },
  drawing: 'Drawing everybody…',
  tooMany: (employees: string, most: string) =>
    `There are ${employees} people in this organisation, and a picture of more than ${most} dots tells nothing. Choose a smaller organisation to watch; the comparison above holds for this one.`,
  failed: 'This world could not be run.',
  counts: (active: string, share: string, contributing: string) =>
    `${active} active (${share}), ${contributing} of them contributing`,
  canvas: (name: string, week: number, share: string) =>
    `${name}, week ${week}: ${share} of the people are active. Arrow keys go from person to person, page up and down from department to department.`,
  ties: 'Ties',
  tiesShown: { none: 'none', person: 'of this person', all: 'everybody’s' },
  story: 'Why this person did what they did',
  storyHint: 'Click a dot, or press Enter on it, for the reasons of that person.',
  storyPlan: 'Under',
  closeStory: 'Close',
  pointing: 'Point at a dot, or walk with the arrow keys, to see one person under every plan.',
  person: (person: number, department: number, manages: string | null, states: readonly string[]) =>
    `Person ${person}, department ${department}${manages === null ? '' : `, ${manages}`}. ${states.join('; ')}.`,
  manager: (reports: number) => (reports === 1 ? 'manages one person' : `manages ${reports} people`),
  key: 'How to read the dots',
  states: {
    unaware: 'has not heard of it',
    aware: 'knows of it',
    tried: 'has tried it, not this week',
    active: 'used it this week',
    contributing: 'contributed this week',
    lapsed: 'tried it, gone for a quarter',
    rejected: 'gone, with a poor opinion',
  } as Readonly<Record<string, string>>,
};
