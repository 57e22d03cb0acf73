/** What least squares found, and what a likelihood needs of it. */
export interface Fit {
  readonly coefficients: readonly number[];
  /** Diagonal of (X'X)⁻¹. */
  readonly inverseDiagonal: readonly number[];
  readonly residualSquares: number;
  /** ln |X'X|. */
  readonly logDeterminant: number;
}

const dot = (a: readonly number[], b: readonly number[]) =>
  a.reduce((sum, value, index) => sum + value * (b[index] ?? 0), 0);

/**
 * Ordinary least squares of y on columns of equal length and full rank, by modified Gram-Schmidt: X = QR with R upper
 * triangular, so that X'X is never formed and no digits are lost.
 */
export function leastSquares(columns: readonly (readonly number[])[], y: readonly number[]): Fit {
  const size = columns.length;
  const rest = [...columns, y].map((column) => [...column]);
  const r: number[][] = columns.map(() => []);
  for (let pivot = 0; pivot < size; pivot += 1) {
    const q = rest[pivot] ?? [];
    const length = Math.sqrt(dot(q, q));
    q.forEach((value, row) => {
      q[row] = value / length;
    });
    const rowOfR = r[pivot] ?? [];
    rowOfR[pivot] = length;
    for (let column = pivot + 1; column <= size; column += 1) {
      const target = rest[column] ?? [];
      const part = dot(q, target);
      rowOfR[column] = part;
      target.forEach((value, row) => {
        target[row] = value - part * (q[row] ?? 0);
      });
    }
  }
  const residuals = rest[size] ?? [];
  const at = (row: number, column: number) => r[row]?.[column] ?? 0;
  const coefficients = solve(
    at,
    columns.map((_, row) => at(row, size)),
  );
  return {
    coefficients,
    inverseDiagonal: inverseDiagonal(at, size),
    residualSquares: dot(residuals, residuals),
    logDeterminant: 2 * r.reduce((sum, _, row) => sum + Math.log(at(row, row)), 0),
  };
}

/** Back substitution in an upper triangle. */
function solve(at: (row: number, column: number) => number, right: readonly number[]): number[] {
  const solution = right.map(() => 0);
  for (let row = right.length - 1; row >= 0; row -= 1) {
    let value = right[row] ?? 0;
    for (let column = row + 1; column < right.length; column += 1)
      value -= at(row, column) * (solution[column] ?? 0);
    solution[row] = value / at(row, row);
  }
  return solution;
}

/** (X'X)⁻¹ = R⁻¹ R⁻ᵀ: its diagonal is the squared rows of R⁻¹. */
function inverseDiagonal(at: (row: number, column: number) => number, size: number): number[] {
  const units = Array.from({ length: size }, (_, place) =>
    Array.from({ length: size }, (__, row) => (row === place ? 1 : 0)),
  );
  const inverseColumns = units.map((unit) => solve(at, unit));
  return units.map((_, row) => inverseColumns.reduce((sum, column) => sum + (column[row] ?? 0) ** 2, 0));
}
