import type { DeclaredText } from '../declared-text.ts';
import { branch } from './branch.ts';
import { charts } from './charts.ts';
import { compared } from './compared.ts';
import { findingSentence, findingText } from './finding.ts';
import { organisation } from './organisation.ts';
import { navigation } from './navigation.ts';
import { overRanges } from './over-ranges.ts';
import { page } from './page.ts';
import { takeAway } from './take-away.ts';
import { tour } from './tour.ts';
import { points, weeksSpan, worlds } from './units.ts';
import { watch } from './watch.ts';
import { whatMatters } from './what-matters.ts';

/** Everything the page says, in English. */
export const en = {
  /** In English these words stand beside the declarations themselves. */
  declared: null as DeclaredText | null,
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
