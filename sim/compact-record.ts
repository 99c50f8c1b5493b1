/**
 * The same record with its values in fixed places.
 *
 * A record built up name by name is kept as a hash table once it has more than a dozen names, and every look-up in it
 * is one in such a table; a record parsed from text has fixed places. For records of numbers, texts and records only.
 */
export function compactRecord<Value extends object>(value: Value): Value {
  return JSON.parse(JSON.stringify(value)) as Value;
}
