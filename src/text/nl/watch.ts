import type { watch as en } from '../en/watch.ts';

export const watch: typeof en = {
  heading: 'Bekijk één wereld',
  intro:
    'Iedereen is een stip, rond de eigen leidinggevende, in de eigen afdeling. In elk beeld staan dezelfde mensen, met hetzelfde toeval; alleen het plan verschilt.',
  world: 'Wereld',
  worldOf: (count) => `van ${count}`,
  play: 'Afspelen',
  pause: 'Pauze',
  back: 'Eén week terug',
  forward: 'Eén week verder',
  week: 'Week',
  weekOf: (week, weeks) => `Week ${week} van ${weeks}`,
  speed: 'Snelheid',
  speeds: { slow: 'langzaam', normal: 'gewoon', fast: 'snel', fastest: 'heel snel' },
  drawing: 'Iedereen wordt getekend…',
  tooMany: (employees, most) =>
    `Er werken ${employees} mensen in deze organisatie, en een beeld van meer dan ${most} stippen zegt niets. Kies een kleinere organisatie om te bekijken; de vergelijking hierboven geldt voor deze.`,
  failed: 'Deze wereld kon niet worden doorgerekend.',
  counts: (active, share, contributing) =>
    `${active} actief (${share}), van wie ${contributing} iets ${contributing === '1' ? 'bijdraagt' : 'bijdragen'}`,
  canvas: (name, week, share) =>
    `${name}, week ${week}: ${share} van de mensen is actief. Pijltjes gaan van persoon naar persoon, page up en page down van afdeling naar afdeling.`,
  ties: 'Contacten',
  tiesShown: { none: 'geen', person: 'van deze persoon', all: 'van iedereen' },
  story: 'Waarom deze persoon deed wat die deed',
  storyHint: 'Klik op een stip, of druk er Enter op, voor de redenen van die persoon.',
  storyPlan: 'Onder',
  closeStory: 'Sluiten',
  pointing: 'Wijs een stip aan, of loop met de pijltjes, om één persoon onder elk plan te zien.',
  person: (person, department, manages, states) =>
    `Persoon ${person}, afdeling ${department}${manages === null ? '' : `, ${manages}`}. ${states.join('; ')}.`,
  manager: (reports) => (reports === 1 ? 'geeft leiding aan één persoon' : `geeft leiding aan ${reports} mensen`),
  key: 'Hoe je de stippen leest',
  states: {
    unaware: 'heeft er niet van gehoord',
    aware: 'weet ervan',
    tried: 'heeft het geprobeerd, niet deze week',
    active: 'gebruikte het deze week',
    contributing: 'droeg deze week iets bij',
    lapsed: 'heeft het geprobeerd, al een kwartaal weg',
    rejected: 'weg, met een slechte indruk',
  },
};
