import { importOrganisation } from '../../src/exchange/import-organisation.ts';
import { textSource } from '../../src/exchange/source.ts';
import { Digest } from '../../sim/digest.ts';

const PEOPLE = `id;manager;department;hire date
ann@example.com;;Directie;2001-02-03
Ben@example.com;ann@example.com;Verkoop;2015-06-07
zoë@example.com;ben@example.com;Verkoop;
"007";ann@example.com;"R&D; nieuw";12/31/2020
`;
const TIES = `Sender;Recipient;EventDate
007;ann@example.com;2021-01-01 10:00:00
ann@example.com;007;2021-01-01 11:00:00
ZOË@example.com;007;2021-01-02 09:00:00
ben@example.com;zoë@example.com;2021-01-03 09:00:00
ben@example.com;zoë@example.com;2021-01-04 09:00:00
ben@example.com;eve@example.com;2021-01-05 09:00:00
`;

/** A small import with everything in it that engines might do differently; its result as one number. */
export async function digestOfExampleImport(): Promise<string> {
  const result = await importOrganisation({
    people: [textSource('people.csv', PEOPLE)],
    ties: [textSource('messages.csv', TIES)],
    options: { unknownPeople: 'add' },
  });
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  const { input } = result;
  const digest = new Digest();
  digest.addInts(input.luckLow);
  digest.addInts(input.luckHigh);
  digest.addInts(input.manager);
  digest.addInts(input.department);
  digest.addInts(input.departmentLuckLow);
  digest.addInts(input.tenureWeeks);
  digest.addInts(input.tieFrom);
  digest.addInts(input.tieTo);
  digest.addFloats(input.tieWeight);
  for (const { label } of result.departments) digest.addText(label);
  return digest.finish();
}

/** Golden: asks "did you mean to change this?" rather than "is it right?". */
export const EXAMPLE_IMPORT_DIGEST = 'fe4fdfc242b18d01afef32c118891759';
