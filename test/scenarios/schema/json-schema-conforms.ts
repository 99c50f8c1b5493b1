import type { JsonSchema } from '../../../scenarios/schema/json-schema.ts';

/** Whether a value conforms to a schema of the words we use (draft-7); an own reading of the standard, to check ours by. */
export function conforms(value: unknown, schema: JsonSchema): boolean {
  if ('const' in schema && value !== schema.const) return false;
  if (schema.enum !== undefined && !schema.enum.includes(value)) return false;
  if (schema.type !== undefined && ![schema.type].flat().some((type) => isOfType(value, type))) return false;
  if (schema.anyOf !== undefined && !schema.anyOf.some((one) => conforms(value, one))) return false;
  if (schema.oneOf !== undefined && schema.oneOf.filter((one) => conforms(value, one)).length !== 1) return false;
  if (typeof value === 'number') return value >= (schema.minimum ?? -Infinity) && value <= (schema.maximum ?? Infinity);
  if (typeof value === 'string') {
    const length = [...value].length;
    if (length < (schema.minLength ?? 0) || length > (schema.maxLength ?? Infinity)) return false;
    return schema.pattern === undefined || new RegExp(schema.pattern, 'u').test(value);
  }
  if (Array.isArray(value)) {
    if (value.length < (schema.minItems ?? 0) || value.length > (schema.maxItems ?? Infinity)) return false;
    return value.every((item) => schema.items === undefined || conforms(item, schema.items));
  }
  if (typeof value === 'object' && value !== null) {
    const properties = schema.properties ?? {};
    if ((schema.required ?? []).some((name) => !Object.hasOwn(value, name))) return false;
    return Object.entries(value).every(([name, item]) =>
      Object.hasOwn(properties, name) ? conforms(item, properties[name]!) : schema.additionalProperties !== false,
    );
  }
  return true;
}

function isOfType(value: unknown, type: string): boolean {
  if (type === 'null') return value === null;
  if (type === 'array') return Array.isArray(value);
  if (type === 'object') return typeof value === 'object' && value !== null && !Array.isArray(value);
  if (type === 'integer') return Number.isInteger(value);
  return typeof value === type;
}
