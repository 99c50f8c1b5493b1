import { ORGANISATION_TRAITS } from '../../sim/organisation/traits.ts';
import { STEP_KINDS, type Lesson, type LessonStep, type LessonVersion, type StepKind } from '../lesson.ts';
import { fieldShape, unknownName } from './field-shape.ts';
import { LESSON_FORMAT } from './formats.ts';
import { leverSettingShape } from './lever-setting-shape.ts';
import { list } from './list.ts';
import { named } from './named.ts';
import { organisationShape } from './organisation-shape.ts';
import { WEEKS_FIELD } from './plan-fields.ts';
import { record } from './record.ts';
import type { Path, Report } from './report.ts';
import { formatShape, type Names } from './scenario-shape.ts';
import { converted, optional, REFUSED, type Shape } from './shape.ts';
import { strategyShape } from './strategy-shape.ts';
import { text } from './text.ts';

const NAME = { source: '[a-z0-9][a-z0-9-]{0,63}', words: 'small letters, digits and hyphens' };
const idShape = text({ label: 'Id', help: 'Short name without blanks.', longest: 64, pattern: NAME });
const nameShape = text({ label: 'Name', help: 'What it is called on screen.', longest: 160 });
const longText = (label: string, help: string) =>
  optional(text({ label, help, longest: 4000, lines: true, empty: true }), '');
const choice = <Option extends string>(label: string, help: string, options: readonly Option[], ofDefault: Option) =>
  fieldShape({ kind: 'choice', label, help, default: ofDefault, options }) as Shape<Option>;
const number = (
  label: string,
  help: string,
  unit: string,
  minimum: number,
  maximum: number,
  ofDefault: number | null,
) => fieldShape({ kind: 'number', label, help, unit, minimum, maximum, default: ofDefault });
const flag = (label: string, help: string) =>
  fieldShape({ kind: 'switch', label, help, default: false }) as Shape<boolean>;

const leversShape = optional(
  list({ label: 'Levers', help: 'What is added to the plan.', of: leverSettingShape, fewest: 0, most: 20 }),
  [],
);

const suspectShape = record({
  label: 'Suspect',
  help: 'Who or what may be blamed, and what would be different without the fault.',
  members: {
    id: idShape,
    name: nameShape,
    keenerUsers: number(
      'Keener users',
      'Users more innovative, readier to contribute and with more time by so many standard deviations.',
      'SD',
      -2,
      2,
      0,
    ) as Shape<number>,
    levers: leversShape,
  },
});

const ingredientShape = record({
  label: 'Ingredient',
  help: 'Something that may be part of a plan, in one or more amounts.',
  members: {
    id: idShape,
    name: nameShape,
    description: longText('Description', 'What it is.'),
    amounts: list({
      label: 'Amounts',
      help: 'How much of it there may be.',
      of: record({
        label: 'Amount',
        help: 'An amount and the levers it stands for.',
        members: { name: nameShape, levers: leversShape },
      }),
      fewest: 1,
      most: 4,
    }),
  },
});

const checkShape = record({
  label: 'Question',
  help: 'A question with several answers; one is right, whatever the simulation shows.',
  members: {
    id: idShape,
    question: text({ label: 'Question', help: 'What is asked.', longest: 600, lines: true }),
    answers: list({
      label: 'Answers',
      help: 'What may be chosen.',
      of: record({
        label: 'Answer',
        help: 'An answer.',
        members: {
          text: text({ label: 'Text', help: 'The answer.', longest: 400 }),
          right: flag('Right', 'Whether it is the right one.'),
        },
      }),
      fewest: 2,
      most: 6,
    }),
    because: longText('Because', 'Why the right answer is right.'),
  },
  also({ answers }, path, report) {
    const right = answers.filter((answer) => answer.right).length;
    if (right === 1) return;
    report.add([...path, 'answers'], {
      code: 'not-one-right-answer',
      message: `${right} answers are marked right; one has to be.`,
      remedy: 'Write `right: true` below one of them.',
    });
  },
});

const stepShape: Shape<LessonStep> = converted(
  record({
    label: 'Step',
    help: 'One step of the lesson.',
    members: {
      kind: stepKind(),
      title: nameShape,
      text: longText('Text', 'What is said; paragraphs are parted by an empty line. Plain text.'),
      only: choice('Only', 'Version of the lesson it belongs to.', ['both', 'short', 'long'], 'both'),
      minutes: number('Minutes', 'Time to plan for it.', 'minutes', 0, 240, 2) as Shape<number>,
      strategy: optional<string | null>(idShape, null),
      show: optional(list({ label: 'Show', help: 'Plans shown.', of: idShape, fewest: 0, most: 4 }), []),
      budgetPerEmployee: number('Budget', 'Money per employee.', 'money', 0, 1e6, null) as Shape<number | null>,
      traits: optional(
        list({
          label: 'Traits',
          help: 'Traits that may be changed.',
          of: traitName(),
          fewest: 0,
          most: Object.keys(ORGANISATION_TRAITS).length,
        }),
        [],
      ),
      questions: optional(
        list({
          label: 'Questions',
          help: 'Questions to talk about.',
          of: text({ label: 'Question', help: 'A question.', longest: 600 }),
          fewest: 0,
          most: 20,
        }),
        [],
      ),
      again: flag('Again', 'Whether a check is the second one.'),
    },
  }),
  ({ only, text: words, ...step }): LessonStep => ({
    ...step,
    text: words
      .split(/\n\s*\n/)
      .map((paragraph) => paragraph.replace(/\s+/g, ' ').trim())
      .filter((one) => one !== ''),
    versions: only === 'both' ? ['short', 'long'] : [only as LessonVersion],
  }),
);

function oneName(label: string, help: string, names: readonly string[]): Shape<string> {
  return {
    check(value, path, report) {
      if (typeof value === 'string' && names.includes(value)) return value;
      report.add(path, { ...unknownName(String(path.at(-1)), value, names), value });
      return REFUSED;
    },
    describe: () => ({ title: label, description: help, type: 'string', enum: names }),
  };
}

function stepKind(): Shape<StepKind> {
  return oneName('Kind', 'What happens in this step.', STEP_KINDS) as Shape<StepKind>;
}

function traitName(): Shape<string> {
  return oneName('Trait', 'A trait of the organisation.', Object.keys(ORGANISATION_TRAITS));
}

/** A lesson file. */
export function lessonShape({ organisations, strategies }: Names): Shape<Lesson> {
  const shape = record({
    label: 'Groundswell lesson',
    help: 'An organisation, plans, and the steps a class goes through.',
    members: {
      format: formatShape(LESSON_FORMAT),
      id: idShape,
      name: nameShape,
      description: longText('Description', 'What it teaches.'),
      organisation: named({
        label: 'Organisation',
        help: 'The organisation it plays in: one of the library, or written out.',
        library: new Map(organisations.map((organisation) => [organisation.id!, organisation])),
        or: organisationShape,
      }),
      weeks: fieldShape(WEEKS_FIELD) as Shape<number>,
      currency: optional(
        text({
          label: 'Currency',
          help: 'ISO 4217 code.',
          longest: 3,
          pattern: { source: '[A-Z]{3}', words: 'a code of three capital letters, for instance EUR' },
        }),
        'EUR',
      ),
      seed: optional(text({ label: 'Seed', help: 'Draws the worlds.', longest: 100 }), '1'),
      worlds: fieldShape({
        kind: 'number',
        label: 'Worlds',
        help: 'Worlds each plan is run in.',
        unit: 'worlds',
        minimum: 2,
        maximum: 200,
        whole: true,
        default: 24,
      }) as Shape<number>,
      strategies: list({
        label: 'Plans',
        help: 'Plans that are shown.',
        of: named({
          label: 'Plan',
          help: 'One of the library, or written out.',
          library: new Map(strategies.map((strategy) => [strategy.id, strategy])),
          or: strategyShape,
        }),
        fewest: 1,
        most: 8,
      }),
      suspects: optional(
        list({ label: 'Suspects', help: 'Who may be blamed.', of: suspectShape, fewest: 0, most: 8 }),
        [],
      ),
      ingredients: optional(
        list({ label: 'Ingredients', help: 'What plans are made of.', of: ingredientShape, fewest: 0, most: 6 }),
        [],
      ),
      checks: optional(list({ label: 'Checks', help: 'Questions.', of: checkShape, fewest: 0, most: 6 }), []),
      steps: list({ label: 'Steps', help: 'In their order.', of: stepShape, fewest: 1, most: 40 }),
    },
    also: refuseLooseEnds,
  });
  return converted(shape, ({ format: _, ...lesson }) => lesson);
}

const NEEDS_STRATEGY: readonly StepKind[] = ['bets', 'reveal', 'reasons', 'rescue', 'without', 'organisation'];
const NEEDS_INGREDIENTS: readonly StepKind[] = ['rescue', 'without', 'sandbox'];

/** Steps name plans that are there, and have what their kind needs. */
function refuseLooseEnds(
  lesson: Pick<Lesson, 'strategies' | 'ingredients' | 'checks' | 'steps'>,
  path: Path,
  report: Report,
): void {
  const ids = lesson.strategies.map(({ id }) => id);
  for (const [index, step] of lesson.steps.entries()) {
    const at = [...path, 'steps', index];
    const unknown = (place: Path, value: string) =>
      report.add(place, { ...unknownName(String(place.at(-1)), value, ids), value });
    if (step.strategy !== null && !ids.includes(step.strategy)) unknown([...at, 'strategy'], step.strategy);
    step.show.forEach((id, place) => {
      if (!ids.includes(id)) unknown([...at, 'show', place], id);
    });
    if (NEEDS_STRATEGY.includes(step.kind) && step.strategy === null) {
      report.add(at, {
        code: 'missing-key',
        message: `A step of kind ${step.kind} needs a strategy.`,
        remedy: `Add \`strategy: ${ids[0]}\`.`,
      });
    }
    if (NEEDS_INGREDIENTS.includes(step.kind) && lesson.ingredients.length === 0) {
      report.add(at, {
        code: 'missing-ingredients',
        message: `A step of kind ${step.kind} needs ingredients, and the lesson lists none.`,
        remedy: 'Add `ingredients:` to the lesson.',
      });
    }
    if (step.kind === 'check' && lesson.checks.length === 0) {
      report.add(at, {
        code: 'missing-checks',
        message: 'A step of kind check needs questions, and the lesson lists none.',
        remedy: 'Add `checks:` to the lesson.',
      });
    }
  }
}
