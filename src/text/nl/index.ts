import type { Text } from '../catalogue.ts';
import { branch } from './branch.ts';
import { charts } from './charts.ts';
import { compared } from './compared.ts';
import { declared } from './declared.ts';
import { findingSentence, findingText } from './finding.ts';
import { navigation } from './navigation.ts';
import { organisation } from './organisation.ts';
import { overRanges } from './over-ranges.ts';
import { page } from './page.ts';
import { takeAway } from './take-away.ts';
import { tour } from './tour.ts';
import { points, weeksSpan, worlds } from './units.ts';
import { watch } from './watch.ts';
import { whatMatters } from './what-matters.ts';

/** Alles wat de pagina zegt, in het Nederlands; de woordenlijst staat in README.md hiernaast. */
export const nl: Text = {
  declared,
  navigation,
  page,
  charts,
  compared,
  organisation,
  branch,
  takeAway,
  tour,
  whatMatters,
  overRanges,
  watch,
  findingSentence,
  findingText,
  units: { points, weeksSpan, worlds },
};
