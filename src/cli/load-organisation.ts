import { basename } from 'node:path';
import { assemble } from '../../sim/index.ts';
import type { ImportedOrganisation } from '../experiments/comparison.ts';
import type { ImportedPeople } from '../experiments/find-employee.ts';
import { Refusal } from './refusal.ts';
import { sayNotices } from './say-notices.ts';
import type { Terminal } from './terminal.ts';

export interface OrganisationFiles {
  readonly people?: readonly string[];
  readonly ties?: readonly string[];
}

/** An organisation of the user's own files, and whom chance knows by which key, in the order of pseudonyms. */
export interface LoadedOrganisation extends ImportedOrganisation {
  readonly people: ImportedPeople;
}

/** The organisation in the user's own files, or null where none are given. What was mended is said. */
export async function loadOrganisation(
  { people = [], ties = [] }: OrganisationFiles,
  terminal: Terminal,
): Promise<LoadedOrganisation | null> {
  if (people.length + ties.length === 0) return null;
  const { importOrganisation } = await import('../exchange/import-organisation.ts');
  const { fileSource } = await import('../node/files/file-source.ts');
  const imported = await importOrganisation({ people: people.map(fileSource), ties: ties.map(fileSource) });
  if (!imported.ok) throw new Refusal(imported.issues);
  sayNotices(imported.report.notices, terminal);
  const { input } = imported;
  return {
    name: basename([...people, ...ties][0]!),
    organisation: assemble(input),
    people: { luckLow: input.luckLow, luckHigh: input.luckHigh },
  };
}
