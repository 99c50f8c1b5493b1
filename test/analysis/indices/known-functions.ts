import { Draws } from '../../../src/analysis/draws.ts';

/** A function of independent uniform inputs whose indices are known exactly. */
export interface KnownFunction {
  readonly name: string;
  readonly inputs: number;
  readonly first: readonly number[];
  readonly total: readonly number[];
  /** @param x  uniform on 0..1 */
  of(x: readonly number[]): number;
}

function ishigami(b: number): KnownFunction['of'] {
  return (x) => {
    const [one, two, three] = x.map((u) => (2 * u - 1) * Math.PI) as [number, number, number];
    return Math.sin(one) + 7 * Math.sin(two) ** 2 + b * three ** 4 * Math.sin(one);
  };
}

function sobolG(a: readonly number[]): KnownFunction['of'] {
  return (x) => x.reduce((product, u, input) => (product * (Math.abs(4 * u - 2) + a[input]!)) / (1 + a[input]!), 1);
}

/** Verification values V14 and V15 of the collected evidence. */
export const KNOWN_FUNCTIONS: readonly KnownFunction[] = [
  {
    name: 'Ishigami, b = .1',
    inputs: 3,
    first: [0.313905, 0.442411, 0],
    total: [0.557589, 0.442411, 0.243684],
    of: ishigami(0.1),
  },
  {
    name: 'Ishigami, b = .05',
    inputs: 3,
    first: [0.218519, 0.686895, 0],
    total: [0.313105, 0.686895, 0.094587],
    of: ishigami(0.05),
  },
  {
    name: "Sobol's g, a = 0, 1, 4.5, 9, 99 × 4",
    inputs: 8,
    first: [0.716192, 0.179048, 0.023676, 0.007162, 0.000072, 0.000072, 0.000072, 0.000072],
    total: [0.787144, 0.242198, 0.034317, 0.01046, 0.000105, 0.000105, 0.000105, 0.000105],
    of: sobolG([0, 1, 4.5, 9, 99, 99, 99, 99]),
  },
  {
    name: "Sobol's g, a = 0, .5, 3, 9, 99, 99",
    inputs: 6,
    first: [0.586781, 0.260792, 0.036674, 0.005868, 0.000059, 0.000059],
    total: [0.690086, 0.356173, 0.056334, 0.009171, 0.000092, 0.000092],
    of: sobolG([0, 0.5, 3, 9, 99, 99]),
  },
];

/** A column of uniform numbers per input. */
export function uniformColumns(inputs: number, n: number, seed: string): Float64Array[] {
  const draws = new Draws('uniform-columns', seed);
  return Array.from({ length: inputs }, () => Float64Array.from({ length: n }, () => draws.uniform()));
}

export function outcomesOf(known: KnownFunction, columns: readonly Float64Array[]): Float64Array {
  return Float64Array.from(columns[0]!, (_, row) => known.of(columns.map((column) => column[row]!)));
}
