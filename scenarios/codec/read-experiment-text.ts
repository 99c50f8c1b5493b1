import type { Checked } from '../issue.ts';
import { decodeText, readYaml, type Source } from './read-yaml.ts';

/**
 * What the bytes of an experiment file say, and where: for `parseExperiment`, once the files it names are read
 * (`filesNamedBy`).
 */
export function readExperimentBytes(bytes: Uint8Array, file: string): Checked<Source> {
  const text = decodeText(bytes, file);
  return text.ok ? readYaml(text.value, file) : text;
}
