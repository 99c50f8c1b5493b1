import { Option } from 'commander';
import { REFERENCE_DECLARATIONS } from '../../experiments/reference/reference-declarations.ts';
import type { ReferenceFields } from '../../experiments/reference/reference-model.ts';

/** What a field is called on the command line: `usesPerWeek` becomes `--uses-per-week`. */
export function optionName(field: string): string {
  return `--${field.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
}

/** An option for every field of any known model, telling which models take it and with what default. */
export function referenceOptions(): readonly Option[] {
  const named = new Map<string, { readonly help: string; readonly kind: string; readonly takers: string[] }>();
  for (const { id, fields } of REFERENCE_DECLARATIONS) {
    for (const [name, field] of Object.entries(fields)) {
      const taker = field.default === null ? id : `${id} ${field.default}`;
      const known = named.get(name);
      if (known !== undefined) known.takers.push(taker);
      else named.set(name, { help: field.help, kind: field.kind === 'choice' ? 'name' : 'number', takers: [taker] });
    }
  }
  return [...named].map(
    ([name, { help, kind, takers }]) =>
      new Option(`${optionName(name)} <${kind}>`, `${help.replace(/\.$/, '')} (${takers.join(', ')})`),
  );
}

/** `bass, si, sir, …`, each with what it compares. */
export function referenceModelsHelp(): string {
  return REFERENCE_DECLARATIONS.map(({ id, help }) => `  ${id.padEnd(13)} ${help}`).join('\n');
}

/** Options of one model, by name on the command line. */
export function optionNames(fields: ReferenceFields): readonly string[] {
  return Object.keys(fields).map(optionName);
}
