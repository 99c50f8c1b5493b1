import type { Text } from '../catalogue.ts';
import { branch } from '../en/branch.ts';
import { charts } from '../en/charts.ts';
import { compared } from '../en/compared.ts';
import { findingSentence, findingText } from '../en/finding.ts';
import { organisation } from '../en/organisation.ts';
import { navigation } from '../en/navigation.ts';
import { page } from '../en/page.ts';
import { planEditor } from '../en/plan-editor.ts';
import { takeAway } from '../en/take-away.ts';
import { points, weeksSpan, worlds } from '../en/units.ts';
import { watch } from '../en/watch.ts';
import { whatMatters } from '../en/what-matters.ts';

/** Everything the page says, in Dutch. */
export const nl: Text = {
  navigation,
  page,
  charts,
  compared,
  organisation,
  planEditor,
  branch,
  takeAway,
  whatMatters,
  watch,
  findingSentence,
  findingText,
  units: { points, weeksSpan, worlds },
};
