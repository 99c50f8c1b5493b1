import { dayNumber, isoDay } from '../day-number.ts';
import { type Findings } from '../findings.ts';
import { PairTable } from './pair-table.ts';
import { PARTS } from './tie-amounts.ts';

/** What to do with people who have ties and are in no people file. */
export type UnknownPeople = 'add' | 'drop' | 'refuse';

/** Finds the person an id belongs to; −1 when the tie is to be left out. */
export type ResolvePerson = (id: string, file: string, line: number) => number;

/** The ties of all files while they are being read. */
export class TieCounts {
  kind: 'ties' | 'messages' = 'ties';
  records = 0;
  selfTies = 0;
  readonly pairs = new PairTable();
  /** People with a tie to themselves. */
  readonly toThemselves = new Set<number>();
  readonly #resolve: ResolvePerson;
  readonly #most: number;
  readonly #findings: Findings;
  #firstTime: string | undefined;
  #lastTime: string | undefined;

  constructor(resolve: ResolvePerson, most: number, findings: Findings) {
    this.#resolve = resolve;
    this.#most = most;
    this.#findings = findings;
  }

  add(from: string, to: string, weight: number, ways: number, file: string, line: number): void {
    this.records++;
    const sender = this.#resolve(from, file, line);
    const recipient = this.#resolve(to, file, line);
    if (sender < 0 || recipient < 0) {
      this.#findings.mend('tie-of-unknown-dropped', { file, line });
    } else if (sender === recipient) {
      this.selfTies++;
      this.toThemselves.add(sender);
      this.#findings.mend('self-tie', { file, line });
    } else {
      this.pairs.add(sender, recipient, Math.max(1, Math.round(weight * PARTS)), ways);
      if (this.pairs.size > this.#most) this.#refuse(file, line);
    }
  }

  /** Notes somebody who belongs to the network, with ties or without. */
  meet(id: string, file: string, line: number): void {
    this.#resolve(id, file, line);
  }

  /** Notes when a message was sent: a date, or a number that counts seconds. */
  time(text: string, file: string, line: number): void {
    if (text === this.#lastTime) return;
    const time = comparableTime(text);
    if (time === undefined) {
      this.#findings.mend('unreadable-date', { file, line, value: text });
      return;
    }
    if (this.#firstTime === undefined || isBefore(time, this.#firstTime)) this.#firstTime = time;
    if (this.#lastTime === undefined || isBefore(this.#lastTime, time)) this.#lastTime = time;
  }

  get firstTime(): string | null {
    return this.#firstTime ?? null;
  }

  get lastTime(): string | null {
    return this.#lastTime ?? null;
  }

  #refuse(file: string, line: number): never {
    return this.#findings.stop({
      code: 'too-many-ties',
      file,
      line,
      message: `There are more than ${this.#most.toLocaleString('en')} different ties.`,
      remedy: 'Leave out the weakest ties, for instance those of fewer than three messages, or take a shorter period.',
    });
  }
}

const NUMBER = /^\d{1,15}(\.\d+)?$/;

function comparableTime(text: string): string | undefined {
  if (startsWithIsoDay(text) || NUMBER.test(text)) return text;
  const day = dayNumber(text);
  return day === undefined ? undefined : isoDay(day);
}

/** Whether a text begins like 2024-01-31; asked for every message, hence without a regular expression. */
function startsWithIsoDay(text: string): boolean {
  return text[4] === '-' && text[7] === '-' && text[0]! >= '0' && text[0]! <= '9' && text[8]! >= '0' && text[8]! <= '3';
}

/** Dates compare as texts, seconds as numbers. */
function isBefore(one: string, other: string): boolean {
  if (NUMBER.test(one) && NUMBER.test(other)) return Number(one) < Number(other);
  return one < other;
}
