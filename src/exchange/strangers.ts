import { type Findings } from './findings.ts';
import { type Names } from './names.ts';
import { type MergedPeople } from './people/merge-people.ts';
import { type ResolvePerson, type UnknownPeople } from './ties/tie-counts.ts';

/** People of the ties files, as a share of those of the people files, who may be added without asking. */
const MOST_ADDED = 0.2;

export interface StrangerOptions {
  readonly unknownPeople: UnknownPeople | undefined;
  /** Whether people files were given; without them everybody who has ties is an employee. */
  readonly listed: boolean;
  readonly mostPeople: number;
  readonly nameIds: boolean;
  readonly findings: Findings;
}

/** People who have ties and are in no people file. */
export interface Strangers {
  /** Ordinals of their names; stranger i is person number (people listed + i). */
  readonly names: readonly number[];
  readonly resolve: ResolvePerson;
  /** Judges, once all ties are read, whether they may be added. */
  settle(): void;
}

export function strangersOf(merged: MergedPeople, names: Names, options: StrangerOptions): Strangers {
  const { findings, mostPeople, nameIds } = options;
  const policy = options.listed ? options.unknownPeople : 'add';
  const listed = merged.people.length;
  const refuseTooMany = (file?: string, line?: number): never =>
    findings.stop({
      code: 'too-many-people',
      ...(file !== undefined && { file }),
      ...(line !== undefined && { line }),
      message: `There are more than ${mostPeople.toLocaleString('en')} people.`,
      remedy: 'Take a part of the company, or check that the columns named hold ids.',
    });
  if (listed > mostPeople) refuseTooMany();

  const strangers: number[] = [];
  /** Person of each name, −1 for none. */
  let personOf = merged.personOfName;
  const assign = (name: number, person: number): void => {
    if (name >= personOf.length) {
      const longer = new Int32Array(Math.max(name + 1, personOf.length * 2, 1024)).fill(-1);
      longer.set(personOf);
      personOf = longer;
    }
    personOf[name] = person;
  };

  const first: { file: string; line: number; id: string }[] = [];
  const resolve: ResolvePerson = (id, file, line) => {
    const name = names.intern(id);
    const known = personOf[name] ?? -1;
    if (known >= 0) return known;
    if (policy === 'drop') {
      if (names.size > 2 * mostPeople) refuseTooMany(file, line);
      return -1;
    }
    if (listed + strangers.length >= mostPeople) refuseTooMany(file, line);
    assign(name, listed + strangers.length);
    strangers.push(name);
    if (first.length < 5) first.push({ file, line, id });
    if (options.listed) findings.mend('person-added-from-ties', { file, line, ...(nameIds && { value: id }) });
    return listed + strangers.length - 1;
  };

  const settle = (): void => {
    const count = strangers.length;
    if (count === 0 || !options.listed || policy === 'add') return;
    if (policy !== 'refuse' && count <= MOST_ADDED * listed) return;
    const [{ file, line, id }] = first as [(typeof first)[number]];
    const limit = policy === 'refuse' ? '' : `, more than ${MOST_ADDED * 100} % of the ${listed} who are`;
    findings.stop({
      code: 'unknown-people',
      file,
      line,
      value: nameIds ? id : count,
      message: `The ties name ${count} ${count === 1 ? 'person who is' : 'people who are'} in no people file${limit}; the first stands here.`,
      remedy:
        'Check that both files use the same kind of id; or add these people to the people file, or choose unknownPeople: add or drop.',
    });
  };
  return { names: strangers, resolve, settle };
}
