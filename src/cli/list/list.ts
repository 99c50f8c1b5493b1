import {
  LEVERS,
  OUTCOMES,
  ORGANISATION_FIGURES,
  ORGANISATION_TRAITS,
  PARAMETERS,
  SERIES,
  LEDGER_LINES,
} from '../../../sim/index.ts';
import type { Field } from '../../../sim/index.ts';
import { DEFAULT_COMPARISON, LIBRARY } from '../../../scenarios/library.ts';
import { VERSION } from '../../version.ts';
import { textTable, wrap } from '../table.ts';
import { type CommonOptions, type Terminal, terminalFor } from '../terminal.ts';

/** `groundswell list`: what can be named in a scenario or on the command line, from its own declarations. */
export async function command(options: CommonOptions): Promise<number> {
  const terminal = terminalFor(options);
  await terminal.print(terminal.format === 'json' ? JSON.stringify(declarations()) : text(terminal));
  return 0;
}

function declarations() {
  return {
    format: 'groundswell/list@1',
    version: VERSION,
    comparisons: LIBRARY.comparisons.map(
      ({ id, scenario: { name, description, organisation, strategies, weeks } }) => ({
        id,
        name,
        description,
        default: id === DEFAULT_COMPARISON.id,
        organisation: organisation.id ?? organisation.name,
        strategies: strategies.map((strategy) => strategy.id),
        weeks,
      }),
    ),
    strategies: LIBRARY.strategies,
    organisations: LIBRARY.organisations,
    organisationFigures: ORGANISATION_FIGURES,
    organisationTraits: ORGANISATION_TRAITS,
    levers: LEVERS.map(({ id, label, help, evidence, line, fields }) => ({ id, label, help, evidence, line, fields })),
    outcomes: OUTCOMES.map(({ id, label, help, unit, better, headline }) => ({
      id,
      label,
      help,
      unit,
      better,
      headline,
    })),
    series: SERIES,
    ledger: LEDGER_LINES,
    parameters: PARAMETERS,
  };
}

function text({ style, width }: Terminal): string {
  const section = (heading: string, rows: readonly (readonly [string, string])[]): string => {
    const widest = Math.max(...rows.map(([id]) => id.length));
    const lines = rows.map(([id, help]) => {
      const wrapped = wrap(help, width, ' '.repeat(widest + 4)).trimStart();
      return `  ${style.accent(id.padEnd(widest))}  ${wrapped}`;
    });
    return `${style.bold(heading)}\n${lines.join('\n')}`;
  };
  const fields = (of: Readonly<Record<string, Field>>): [string, string][] =>
    Object.entries(of).map(([id, field]) => [id, `${field.help} ${style.dim(rangeOf(field))}`]);
  return [
    section(
      'Comparisons',
      LIBRARY.comparisons.map(({ id, scenario: { name, strategies } }) => [
        id,
        `${name}: ${strategies.map((strategy) => strategy.id).join(', ')}.${id === DEFAULT_COMPARISON.id ? ' The default of compare.' : ''}`,
      ]),
    ),
    section(
      'Strategies',
      LIBRARY.strategies.map(({ id, name, description }) => [id, firstSentence(description, name)]),
    ),
    section(
      'Organisations',
      LIBRARY.organisations.map(({ id, name, figures, description }) => [
        id!,
        `${figures.employees.toLocaleString('en')} employees. ${firstSentence(description, name)}`,
      ]),
    ),
    section('Figures of an organisation', fields(ORGANISATION_FIGURES)),
    section('Traits of an organisation', fields(ORGANISATION_TRAITS)),
    section(
      'Levers',
      LEVERS.map(({ id, help, fields: own }) => [id, `${help} ${style.dim(Object.keys(own).join(', '))}`]),
    ),
    section(
      'Outcomes',
      OUTCOMES.map(({ id, help }) => [id, help]),
    ),
    style.bold('Parameters') +
      '\n' +
      textTable(
        [{ align: 'left' }, { align: 'left' }, { align: 'left' }],
        Object.entries(PARAMETERS).flatMap(([group, entries]) =>
          Object.entries(entries as Readonly<Record<string, Field>>).map(([id, field]) => [
            `  ${style.accent(`${group}.${id}`)}`,
            String(field.default),
            style.dim(rangeOf(field)),
          ]),
        ),
      ),
    style.dim('Everything about each, with ranges, sources and strength of evidence: groundswell list --format json'),
  ].join('\n\n');
}

function rangeOf(field: Field): string {
  switch (field.kind) {
    case 'number':
      return `${field.minimum.toLocaleString('en')} to ${field.maximum.toLocaleString('en')} ${field.unit}`;
    case 'choice':
      return field.options.join(' | ');
    case 'switch':
      return 'true | false';
  }
}

function firstSentence(text: string, otherwise: string): string {
  return /^.*?[.!?](?=\s|$)/s.exec(text)?.[0].replaceAll('\n', ' ') ?? otherwise;
}
