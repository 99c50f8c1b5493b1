import type { ChoiceField, NumberField, SwitchField } from '../field.ts';

/**
 * Strength of evidence: R read in the source, R2 read second-hand, C computed from data or a formula,
 * M from memory (to be checked), A an assumption without a source.
 */
export type Strength = 'R' | 'R2' | 'C' | 'M' | 'A';

/** How a parameter is drawn when worlds are sampled. */
export type Distribution =
  | { readonly kind: 'uniform'; readonly low: number; readonly high: number }
  | { readonly kind: 'log-uniform'; readonly low: number; readonly high: number }
  | { readonly kind: 'choice'; readonly options: readonly (string | number)[] }
  | { readonly kind: 'fixed' };

export interface Evidence {
  readonly distribution: Distribution;
  /** Where the default and the range come from. */
  readonly source: string;
  readonly strength: Strength;
}

/** One entry of the registry: meaning, unit, default, valid range, sampling distribution, source, strength. */
export type ParameterDefinition = (NumberField | ChoiceField | SwitchField) & Evidence;

type NumberOptions = {
  readonly unit: string;
  readonly valid: readonly [number, number];
  readonly sample?: readonly [number, number];
  readonly scale?: 'linear' | 'log';
  readonly whole?: true;
};

/** A number: `valid` is what the engine accepts, `sample` what is plausible and drawn (absent: held at the default). */
export function number(
  label: string,
  help: string,
  value: number,
  options: NumberOptions,
  strength: Strength,
  source: string,
): NumberField & Evidence & { readonly default: number } {
  const [minimum, maximum] = options.valid;
  const distribution: Distribution =
    options.sample === undefined
      ? { kind: 'fixed' }
      : { kind: options.scale === 'log' ? 'log-uniform' : 'uniform', low: options.sample[0], high: options.sample[1] };
  const base = {
    kind: 'number' as const,
    label,
    help,
    unit: options.unit,
    default: value,
    minimum,
    maximum,
    distribution,
    source,
    strength,
  };
  return options.whole ? { ...base, whole: true as const } : base;
}

/** A functional form; `sampled` are the options drawn when worlds are sampled, the others being limiting cases. */
export function form<const Option extends string>(
  label: string,
  help: string,
  value: Option,
  options: readonly Option[],
  strength: Strength,
  source: string,
  sampled: readonly Option[] = options,
) {
  return {
    kind: 'choice' as const,
    label,
    help,
    default: value,
    options,
    distribution: { kind: 'choice' as const, options: sampled },
    source,
    strength,
  };
}
