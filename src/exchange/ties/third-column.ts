const DATE = /^(\d{4}-\d\d?-\d\d?|\d\d?\/\d\d?\/\d{4})/;

/**
 * Whether the third column of a file without a header holds times rather than weights: dates, or whole numbers that
 * keep rising as seconds do in a log.
 */
export function holdsTimes(values: readonly string[]): boolean {
  if (values.length === 0) return false;
  if (values.every((value) => DATE.test(value))) return true;
  const numbers = values.map(Number);
  const rising = numbers.every((number, index) => Number.isInteger(number) && number >= (numbers[index - 1] ?? 0));
  return rising && new Set(numbers).size >= 10;
}
