import {
  LEVERS,
  ORGANISATION_FIGURES,
  ORGANISATION_TRAITS,
  OUTCOMES,
  PARAMETERS,
  USE_TERMS,
  WEEK,
  type Field,
  type ParameterDefinition,
  type Strength,
} from '../../sim/index.ts';

/** Parts of docs/model.md that the code says itself, by the name in their marks. */
export const MODEL_SECTIONS: Readonly<Record<string, () => string>> = {
  strengths,
  traits: () => table(['Figure or trait', 'Meaning', 'Default', 'Range', 'Unit'], fieldRows(allFigures())),
  week: () => WEEK.map(({ id, help }, place) => `${place + 1}. **${id}**: ${help}`).join('\n'),
  terms: () => USE_TERMS.map(({ label, help }, place) => `${place + 1}. **${label}.** ${help}`).join('\n'),
  parameters: () =>
    Object.entries(PARAMETERS)
      .map(([group, entries]) => `### ${group}\n\n${parameterTable(group, entries)}`)
      .join('\n\n'),
  levers: () =>
    LEVERS.map(
      ({ id, help, evidence, fields }) =>
        `**${id}.** ${help} *${evidence}*\n\n${table(['Field', 'Meaning', 'Default', 'Range', 'Unit'], fieldRows(fields))}`,
    ).join('\n\n'),
  outcomes: () =>
    table(
      ['Outcome', 'Meaning', 'Unit'],
      OUTCOMES.map(({ id, help, unit }) => [`\`${id}\``, help, unit]),
    ),
};

/** `<!-- week: written by npm run docs -->` … `<!-- end of week -->` */
const MARKED = /<!-- (\w+): written by npm run docs -->[^]*?<!-- end of \1 -->/g;

/** The document with everything between marks written anew. @throws RangeError for a mark that names no section */
export function writeSections(text: string): string {
  return text.replace(MARKED, (marked, name: string) => {
    const section = MODEL_SECTIONS[name];
    if (section === undefined) throw new RangeError(`There is no section ${name}.`);
    const gap = marked.includes('\n') ? '\n' : '';
    return `<!-- ${name}: written by npm run docs -->${gap}${section()}${gap}<!-- end of ${name} -->`;
  });
}

/** Names of the sections that a document marks. */
export function markedSections(text: string): readonly string[] {
  return [...text.matchAll(MARKED)].map(([, name]) => name!);
}

const MEANING: Readonly<Record<Strength, string>> = {
  R: 'rest on a source that was read',
  R2: 'on one known second-hand',
  C: 'are computed from data or a formula',
  M: 'come from memory and are to be checked',
  A: 'are assumptions',
};

function strengths(): string {
  const all = Object.values(PARAMETERS).flatMap((entries) => Object.values<ParameterDefinition>(entries));
  const counted = Object.entries(MEANING).map(([strength, meaning]) => {
    const count = all.filter((entry) => entry.strength === strength).length;
    return `${count} ${meaning}`;
  });
  return `Of the ${all.length} coefficients, ${counted.slice(0, -1).join(', ')}, and ${counted.at(-1)}.`;
}

function allFigures(): Readonly<Record<string, Field>> {
  return { ...ORGANISATION_FIGURES, ...ORGANISATION_TRAITS };
}

function parameterTable(group: string, entries: Readonly<Record<string, ParameterDefinition>>): string {
  return table(
    ['Parameter', 'Meaning', 'Default', 'Range', 'Sampled', 'Unit', 'Source'],
    Object.entries(entries).map(([id, entry]) => [
      `\`${group}.${id}\``,
      entry.help,
      String(entry.default),
      rangeOf(entry),
      sampledOf(entry),
      entry.kind === 'number' ? entry.unit : '',
      `[${entry.strength}] ${entry.source}`,
    ]),
  );
}

function fieldRows(fields: Readonly<Record<string, Field>>): string[][] {
  return Object.entries(fields).map(([id, field]) => [
    `\`${id}\``,
    field.help,
    field.default === null ? 'none' : String(field.default),
    rangeOf(field),
    field.kind === 'number' ? field.unit : '',
  ]);
}

function rangeOf(field: Field): string {
  switch (field.kind) {
    case 'number':
      return `${field.minimum} to ${field.maximum}${field.whole ? ', whole' : ''}`;
    case 'choice':
      return field.options.join(', ');
    case 'switch':
      return 'true, false';
  }
}

function sampledOf({ distribution }: ParameterDefinition): string {
  switch (distribution.kind) {
    case 'uniform':
      return `${distribution.low} to ${distribution.high}`;
    case 'log-uniform':
      return `${distribution.low} to ${distribution.high}, log`;
    case 'choice':
      return distribution.options.join(', ');
    case 'fixed':
      return 'fixed';
  }
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(head), `|${' --- |'.repeat(head.length)}`, ...rows.map(line)].join('\n');
}
