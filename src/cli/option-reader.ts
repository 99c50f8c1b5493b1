import { nearestName } from '../../scenarios/nearest-name.ts';
import type { Issue } from '../../scenarios/issue.ts';
import { Refusal } from './refusal.ts';

/** Reads options out of text and collects what is wrong with them, so that the user learns of all of it at once. */
export class OptionReader {
  readonly issues: Issue[] = [];

  /** Ends the command when anything was wrong. */
  check(): void {
    if (this.issues.length > 0) throw new Refusal(this.issues);
  }

  /**
   * A whole number in decimal figures.
   *
   * @param word  what else the option takes, for the message: read it yourself
   */
  whole(option: string, text: string | undefined, minimum: number, maximum: number, word?: string): number | undefined {
    if (text === undefined) return undefined;
    const value = /^[+-]?\d+$/.test(text.trim()) ? Number(text) : NaN;
    if (value >= minimum && value <= maximum) return value;
    this.issues.push({
      code: Number.isNaN(value) ? 'wrong-type' : 'out-of-range',
      path: option,
      value: text,
      message: `${option} is ${JSON.stringify(text)}; allowed: a whole number from ${minimum.toLocaleString('en')} to ${maximum.toLocaleString('en')}${word === undefined ? '' : `, or ${word}`}.`,
      remedy: `Give ${option} ${word === undefined ? 'such a number' : 'one of these'}, or leave it out.`,
    });
    return undefined;
  }

  /** One of a few names. */
  oneOf<Name extends string>(option: string, text: string | undefined, names: readonly Name[]): Name | undefined {
    if (text === undefined || names.includes(text as Name)) return text as Name | undefined;
    this.unknownName(option, text, names);
    return undefined;
  }

  /** Names with commas between them: each known, none twice. */
  list(option: string, text: string | undefined, known: readonly string[]): string[] | undefined {
    if (text === undefined) return undefined;
    const names = text.split(',').map((name) => name.trim());
    names.forEach((name, position) => {
      if (!known.includes(name)) {
        this.unknownName(option, name, known);
      } else if (names.indexOf(name) < position) {
        this.issues.push({
          code: 'duplicate',
          path: option,
          value: name,
          message: `${option} names ${name} twice.`,
          remedy: 'Name each once.',
        });
      }
    });
    return names;
  }

  unknownName(option: string, value: string, known: readonly string[]): void {
    const suggestion = nearestName(value, known);
    this.issues.push({
      code: 'unknown-name',
      path: option,
      value,
      message: `${option} is ${JSON.stringify(value)}; allowed: ${known.join(', ')}.`,
      remedy: suggestion === undefined ? 'Use one of the names listed.' : `Did you mean ${suggestion}?`,
      ...(suggestion !== undefined && { suggestion }),
    });
  }
}
