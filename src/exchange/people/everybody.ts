import { type Place } from '../../../scenarios/issue.ts';
import { type MergedPeople, place } from './merge-people.ts';
import { type PersonRecord } from './person-record.ts';

/** The people listed and, after them, those added from the ties, of whom nothing but the id is known. */
export class Everybody {
  readonly size: number;
  readonly #merged: MergedPeople;
  readonly #strangers: readonly number[];

  constructor(merged: MergedPeople, strangers: readonly number[]) {
    this.size = merged.people.length + strangers.length;
    this.#merged = merged;
    this.#strangers = strangers;
  }

  /** What the people files say about somebody; undefined when they do not mention them. */
  at(person: number): PersonRecord | undefined {
    return this.#merged.people[person];
  }

  nameOf(person: number): number {
    return this.at(person)?.id ?? this.#strangers[person - this.#merged.people.length]!;
  }

  managerOf(person: number): number {
    return this.#merged.manager[person] ?? -1;
  }
}

/** Where somebody stands in the people files, if anywhere. */
export function placeOf(record: PersonRecord | undefined): Place {
  return record ? place(record) : {};
}
