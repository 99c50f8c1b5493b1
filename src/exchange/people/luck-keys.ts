import { textLuck } from '../../../sim/random/luck.ts';
import { type Findings } from '../findings.ts';
import { type Names } from '../names.ts';
import { type Everybody, placeOf } from './everybody.ts';

export interface LuckColumns {
  readonly low: Uint32Array;
  readonly high: Uint32Array;
}

/** Luck keys, from the ids or as given by a file that we wrote. */
export function luckByRow(
  people: Everybody,
  person: Uint32Array,
  names: Names,
  pseudonymKey: string | undefined,
  findings: Findings,
): LuckColumns {
  const secret = pseudonymKey === undefined ? '' : `${pseudonymKey}\n`;
  const low = new Uint32Array(people.size);
  const high = new Uint32Array(people.size);
  const given = new Set<string>();
  for (let row = 0; row < person.length; row++) {
    const one = people.at(person[row]!);
    if (one?.luck === undefined) {
      const key = textLuck(secret + names.text(people.nameOf(person[row]!)));
      low[row] = key.low;
      high[row] = key.high;
      continue;
    }
    if (given.has(one.luck)) {
      findings.refuse({
        code: 'duplicate-luck-key',
        ...placeOf(one),
        value: one.luck,
        message: 'Two people have the same luck key.',
        remedy: 'Take the file as the import wrote it, or leave the column out.',
      });
    }
    given.add(one.luck);
    high[row] = Number.parseInt(one.luck.slice(0, 8), 16);
    low[row] = Number.parseInt(one.luck.slice(8), 16);
  }
  findings.check();
  return { low, high };
}
