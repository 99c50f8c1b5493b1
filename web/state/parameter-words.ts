import type { ParameterDefinition } from '../../sim/index.ts';
import type { ParameterWords } from '../../src/text/declared-text.ts';
import { words } from './classroom-words.ts';

/** What a parameter (`group.name`) is called, means and rests on, in the language of the moment. */
export function parameterWords(key: string, definition: ParameterDefinition): ParameterWords {
  const [group = '', name = ''] = key.split('.');
  const groups: Readonly<Record<string, Readonly<Record<string, ParameterWords>>>> | null = words.parameters;
  return groups?.[group]?.[name] ?? definition;
}
