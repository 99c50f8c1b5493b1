import type { Field, FieldValues } from '../field.ts';
import { defaultsOf } from '../field.ts';
import { answersParameters } from './answers.ts';
import { awarenessParameters } from './awareness.ts';
import { blameParameters } from './blame.ts';
import { contributionParameters } from './contribution.ts';
import type { ParameterDefinition } from './define-parameter.ts';
import { experienceParameters } from './experience.ts';
import { familiesParameters } from './families.ts';
import { ideasParameters } from './ideas.ts';
import { mandateParameters } from './mandate.ts';
import { moneyParameters } from './money.ts';
import { outcomesParameters } from './outcomes.ts';
import { needsParameters } from './needs.ts';
import { peopleParameters } from './people.ts';
import { reviewsParameters } from './reviews.ts';
import { turnoverParameters } from './turnover.ts';
import { useParameters } from './use.ts';

/** The registry: every coefficient of the model with meaning, unit, default, range, distribution, source and strength. */
export const PARAMETERS = {
  people: peopleParameters,
  awareness: awarenessParameters,
  use: useParameters,
  contribution: contributionParameters,
  answers: answersParameters,
  ideas: ideasParameters,
  needs: needsParameters,
  experience: experienceParameters,
  turnover: turnoverParameters,
  reviews: reviewsParameters,
  mandate: mandateParameters,
  money: moneyParameters,
  families: familiesParameters,
  outcomes: outcomesParameters,
  blame: blameParameters,
} as const satisfies Readonly<Record<string, Readonly<Record<string, ParameterDefinition>>>>;

export type Parameters = { readonly [Group in keyof typeof PARAMETERS]: FieldValues<(typeof PARAMETERS)[Group]> };

/** The registry's defaults. */
export const DEFAULT_PARAMETERS: Parameters = Object.fromEntries(
  Object.entries(PARAMETERS).map(([group, entries]) => [group, defaultsOf(entries as Readonly<Record<string, Field>>)]),
) as unknown as Parameters;
