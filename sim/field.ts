/**
 * A field is one declared value of an organisation, a lever, a strategy or the parameter registry.
 * From it follow the type, validation, default, form control and documentation row.
 */

/** A number with its unit and the range a plausible value lies in. `null` as default means: absent unless given. */
export interface NumberField {
  readonly kind: 'number';
  /** Short name on screen. */
  readonly label: string;
  /** What it means, in one or two plain sentences. */
  readonly help: string;
  /** For instance `share`, `weeks`, `hours`, `per week`, `money`, `SD`, `employees`. */
  readonly unit: string;
  readonly default: number | null;
  readonly minimum: number;
  readonly maximum: number;
  /** Only whole numbers are meaningful. */
  readonly whole?: true;
}

/** One of a few names. */
export interface ChoiceField {
  readonly kind: 'choice';
  readonly label: string;
  readonly help: string;
  readonly default: string;
  readonly options: readonly string[];
}

/** On or off. */
export interface SwitchField {
  readonly kind: 'switch';
  readonly label: string;
  readonly help: string;
  readonly default: boolean;
}

export type Field = NumberField | ChoiceField | SwitchField;

/** A value a field may take. */
export type FieldValue = number | string | boolean | null;

/** The values of a record of fields, by name. */
export type FieldValues<Fields extends Readonly<Record<string, Field>>> = {
  readonly [Name in keyof Fields]: Fields[Name] extends {
    readonly kind: 'choice';
    readonly options: readonly (infer Option)[];
  }
    ? Option
    : Fields[Name] extends SwitchField
      ? boolean
      : Fields[Name] extends { readonly kind: 'number'; readonly default: null }
        ? number | null
        : number;
};

/** The declared defaults of a record of fields. */
export function defaultsOf<const Fields extends Readonly<Record<string, Field>>>(fields: Fields): FieldValues<Fields> {
  const values: Record<string, FieldValue> = {};
  for (const name of Object.keys(fields)) values[name] = fields[name].default;
  return values as FieldValues<Fields>;
}
