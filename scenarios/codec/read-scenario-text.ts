import { parseScenario, type ParsedScenario } from '../parse-scenario.ts';
import type { MoneyOptions } from '../schema/check-scenario.ts';
import { decodeText, readYaml } from './read-yaml.ts';

/** A scenario out of the text of a file; every issue carries file, line and column. */
export function readScenarioText(text: string, file: string, money?: MoneyOptions): ParsedScenario {
  const source = readYaml(text, file);
  return source.ok ? parseScenario(source.value.value, source.value.where, money) : source;
}

/** A scenario out of the bytes of a file, which may be anything. */
export function readScenarioBytes(bytes: Uint8Array, file: string, money?: MoneyOptions): ParsedScenario {
  const text = decodeText(bytes, file);
  return text.ok ? readScenarioText(text.value, file, money) : text;
}
