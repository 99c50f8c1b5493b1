/** Parameters that fit best in the least squares, with what is known of their precision. */
export interface LeastSquares {
  readonly parameters: readonly number[];
  /** From the Jacobian at the solution and the residual variance; NaN where the data do not tell a parameter. */
  readonly standardErrors: readonly number[];
  readonly sumOfSquares: number;
  readonly converged: boolean;
}

const MOST_STEPS = 150;

/**
 * Nonlinear least squares by the method of Levenberg and Marquardt, with the Jacobian by central differences.
 *
 * @param residuals  what is observed less what the parameters say, one per observation; NaN marks forbidden parameters
 * @param start      where to begin; what is far from 0 there is taken as the scale of a parameter
 */
export function leastSquares(
  residuals: (parameters: readonly number[]) => Float64Array,
  start: readonly number[],
): LeastSquares {
  let parameters = [...start];
  let current = residuals(parameters);
  let sum = squaresOf(current);
  let damping = 1e-3;
  let converged = false;
  for (let step = 0; step < MOST_STEPS && !converged; step++) {
    const { normal, gradient } = normalEquations(residuals, parameters, current);
    for (;;) {
      const damped = normal.map((row, i) => row.map((value, j) => (i === j ? value * (1 + damping) : value)));
      const move = solve(damped, gradient);
      const next = parameters.map((value, i) => value - (move?.[i] ?? NaN));
      const tried = residuals(next);
      const squares = squaresOf(tried);
      if (squares <= sum) {
        converged =
          sum - squares <= 1e-13 * sum &&
          next.every((value, i) => Math.abs(value - parameters[i]!) <= 1e-7 * Math.abs(value));
        parameters = next;
        current = tried;
        sum = squares;
        damping = Math.max(1e-12, damping / 10);
        break;
      }
      damping *= 10;
      if (damping > 1e12) {
        converged = true;
        break;
      }
    }
  }
  const { normal } = normalEquations(residuals, parameters, current);
  const variance = sum / (current.length - parameters.length);
  const standardErrors = parameters.map((_, i) => {
    const column = solve(
      normal,
      parameters.map((_value, j) => (i === j ? 1 : 0)),
    );
    return column === null ? NaN : Math.sqrt(variance * column[i]!);
  });
  return { parameters, standardErrors, sumOfSquares: sum, converged };
}

function squaresOf(values: Float64Array): number {
  let sum = 0;
  for (const value of values) sum += value * value;
  return Number.isNaN(sum) ? Infinity : sum;
}

function normalEquations(
  residuals: (parameters: readonly number[]) => Float64Array,
  parameters: readonly number[],
  current: Float64Array,
): { normal: number[][]; gradient: number[] } {
  const columns = parameters.map((value, i) => {
    const step = 1e-6 * Math.max(Math.abs(value), 1e-8);
    const above = residuals(parameters.with(i, value + step));
    const below = residuals(parameters.with(i, value - step));
    return above.map((residual, row) => (residual - below[row]!) / (2 * step));
  });
  const dot = (one: Float64Array, other: Float64Array): number =>
    one.reduce((sum, value, row) => sum + value * other[row]!, 0);
  return {
    normal: columns.map((one) => columns.map((other) => dot(one, other))),
    gradient: columns.map((column) => dot(column, current)),
  };
}

/** Gaussian elimination with pivots; null where the equations leave something open. */
function solve(matrix: readonly (readonly number[])[], right: readonly number[]): number[] | null {
  const n = right.length;
  // Parameters differ by orders of magnitude: each is brought to the size of its own diagonal first.
  const scale = matrix.map((row, i) => Math.sqrt(row[i]!) || 1);
  const rows = matrix.map((row, i) => [
    ...row.map((value, j) => value / (scale[i]! * scale[j]!)),
    right[i]! / scale[i]!,
  ]);
  for (let pivot = 0; pivot < n; pivot++) {
    let strongest = pivot;
    for (let row = pivot + 1; row < n; row++) {
      if (Math.abs(rows[row]![pivot]!) > Math.abs(rows[strongest]![pivot]!)) strongest = row;
    }
    const kept = rows[strongest]!;
    rows[strongest] = rows[pivot]!;
    rows[pivot] = kept;
    if (!(Math.abs(kept[pivot]!) > 1e-14)) return null;
    for (let row = 0; row < n; row++) {
      if (row === pivot) continue;
      const factor = rows[row]![pivot]! / kept[pivot]!;
      for (let column = pivot; column <= n; column++) rows[row]![column]! -= factor * kept[column]!;
    }
  }
  return rows.map((row, i) => row[n]! / row[i]! / scale[i]!);
}
