import { defineOutcome } from './define-outcome.ts';

export const sustainedAfterStop = defineOutcome({
  id: 'sustainedAfterStop',
  label: 'Sustained after a stop',
  help: 'Share of sustained users 26 weeks after every lever went to zero in week 78, but for licences and what is built. On request; undefined in a run that is too short.',
  unit: 'share',
  better: 'higher',
  headline: false,
  onRequest: true,
  of: (_run, afterStop) => afterStop?.sustained ?? null,
});

export const weekOfCriticalMass = defineOutcome({
  id: 'weekOfCriticalMass',
  label: 'Week of critical mass',
  help: 'First week in which everything could stop and the run would have, 26 weeks later, at least .8 of the sustained users that it has where the plan goes on (and those are .05 of employees or more). On request; undefined where no week of the run is one.',
  unit: 'weeks',
  better: 'lower',
  headline: false,
  onRequest: true,
  of: (_run, afterStop) => afterStop?.criticalWeek ?? null,
});
