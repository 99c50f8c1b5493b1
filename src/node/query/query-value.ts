/** A value of an answer, as JSON can hold it. */
export type QueryValue =
  null | boolean | number | string | readonly QueryValue[] | { readonly [name: string]: QueryValue };

/**
 * A value of DuckDB as JSON can hold it: whole numbers beyond 2^53 and decimals of more digits than a double has become
 * text rather than lose any; what is not a number, or infinite, is null.
 */
export function queryValue(value: unknown): QueryValue {
  switch (typeof value) {
    case 'boolean':
    case 'string':
      return value;
    case 'number':
      return Number.isFinite(value) ? value : null;
    case 'bigint':
      return Number.isSafeInteger(Number(value)) ? Number(value) : value.toString();
    case 'object':
      return value === null ? null : objectValue(value);
    default:
      return null;
  }
}

function objectValue(value: object): QueryValue {
  if ('items' in value && Array.isArray(value.items)) return value.items.map(queryValue);
  if ('entries' in value && isRecord(value.entries)) {
    return Object.fromEntries(Object.entries(value.entries).map(([name, entry]) => [name, queryValue(entry)]));
  }
  // Dates, times, intervals, decimals: as DuckDB writes them.
  const text = (value as { toString(): string }).toString();
  if ('scale' in value && String(Number(text)) === text.replace(/\.?0+$/, '')) return Number(text);
  return text;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
