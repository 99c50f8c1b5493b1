import { type Source } from '../source.ts';

/** One line of a people file; what it does not say is undefined. */
export interface PersonRecord {
  readonly source: Source;
  readonly line: number;
  /** Ordinals of names: the id, the address when it stands beside the id, the manager. */
  readonly id: number;
  readonly email: number | undefined;
  readonly manager: number | undefined;
  readonly department: string | undefined;
  readonly site: string | undefined;
  readonly hireDay: number | undefined;
  readonly tenureWeeks: number | undefined;
  readonly effectiveDay: number | undefined;
  /** Luck key as 16 hexadecimal digits, high word first, as we write it. */
  readonly luck: string | undefined;
}
