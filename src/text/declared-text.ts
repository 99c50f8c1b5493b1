import type {
  DeclaredLever,
  LedgerLineId,
  ORGANISATION_FIGURES,
  ORGANISATION_TRAITS,
  OutcomeId,
  PARAMETERS,
  Timing,
} from '../../sim/index.ts';
import type { LESSON_DOCUMENTS } from '../../scenarios/library/lesson-documents.ts';
import type { LIBRARY_DOCUMENTS } from '../../scenarios/library/documents.ts';
import type { REVIEW_FIELDS } from '../../scenarios/schema/plan-fields.ts';

/*
 * What stands beside a declaration (of a lever, an outcome, a parameter, a file of the library) stands there in English.
 * Another language says all of it again, by the declarations' own ids: one that is missing does not compile
 * (docs/decisions/0011-languages.md).
 */

/** The words of a declared field. */
export interface FieldWords {
  readonly label: string;
  readonly help: string;
}

/** The words of a declared lever; those of its fields by their names. */
export interface LeverWords extends FieldWords {
  readonly evidence: string;
  readonly fields: Readonly<Record<string, FieldWords>>;
}

/** What a file of the library is called and says of itself. */
export interface LibraryWords {
  readonly name: string;
  readonly description: string;
}

type Library = typeof LIBRARY_DOCUMENTS;

/** What the first view shows of what is declared. */
export interface DeclaredText {
  readonly organisation: Readonly<
    Record<keyof typeof ORGANISATION_FIGURES | keyof typeof ORGANISATION_TRAITS, FieldWords>
  >;
  readonly strategies: Readonly<Record<keyof Library['strategies'], LibraryWords>>;
  readonly organisations: Readonly<Record<keyof Library['organisations'], LibraryWords>>;
  readonly comparisons: Readonly<Record<keyof Library['comparisons'], LibraryWords>>;
}

/** What comes into view later: measures, lines of the ledger, levers and reviews. */
export interface DetailText {
  readonly outcomes: Readonly<Record<OutcomeId, FieldWords>>;
  readonly ledger: Readonly<Record<LedgerLineId, FieldWords>>;
  readonly levers: {
    readonly [Lever in DeclaredLever as Lever['id']]: LeverWords & {
      readonly fields: Readonly<Record<keyof Lever['fields'], FieldWords>>;
    };
  };
  readonly timing: Readonly<Record<keyof Timing, FieldWords>>;
  readonly reviews: Readonly<Record<keyof typeof REVIEW_FIELDS, FieldWords>>;
  readonly indicators: Readonly<Record<string, string>>;
  /** What can be chosen in a field, by the name it has in files. */
  readonly options: Readonly<Record<string, string>>;
}

/** The words of a parameter, with where its value comes from. */
export interface ParameterWords extends FieldWords {
  readonly source: string;
}

/** The parameter registry. */
export type ParameterText = {
  readonly [Group in keyof typeof PARAMETERS]: {
    readonly [Name in keyof (typeof PARAMETERS)[Group]]: ParameterWords;
  };
};

/** Where a lesson file keeps its words, and which of its parts hold more of them. */
type Said = 'name' | 'description' | 'title' | 'text' | 'question' | 'questions' | 'because';
type Holder = 'organisation' | 'suspects' | 'ingredients' | 'amounts' | 'checks' | 'answers' | 'steps';

/** A lesson file with nothing left of it but its words. */
export type WordsOf<Part> = Part extends string
  ? string
  : Part extends readonly unknown[]
    ? { readonly [Place in keyof Part]: WordsOf<Part[Place]> }
    : { readonly [Key in keyof Part & (Said | Holder)]: WordsOf<Part[Key]> };

/** The lessons of the library. */
export type LessonText = { readonly [Id in keyof typeof LESSON_DOCUMENTS]: WordsOf<(typeof LESSON_DOCUMENTS)[Id]> };
