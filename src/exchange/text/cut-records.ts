const QUOTE = 34;
const NEWLINE = 10;
const RETURN = 13;

/** Longest record, in characters. */
export const LONGEST_RECORD = 1_000_000;

export interface Cut {
  /** Everything before this index is whole records. */
  readonly end: number;
  /** What is wrong with the record that begins there, if anything is. */
  readonly fault?: RecordFault;
}

export type RecordFault = 'record-too-long' | 'text-after-quote' | 'unclosed-quote';

/**
 * Where the last whole record in a text ends, the text beginning at the start of a record.
 *
 * A record ends at a line break outside quotes. As in d3-dsv, and as in RFC 4180, a quote opens a quoted field only
 * as its first character. A carriage return that ends the text is not taken for a line break yet: a line feed may
 * follow.
 *
 * @param complete  whether the text is the end of the file: what follows the last line break is then a record too
 */
export function cutRecords(text: string, delimiter: string, complete: boolean): Cut {
  if (text.length <= LONGEST_RECORD && !text.includes('"')) {
    return { end: complete ? text.length : lastLineBreak(text) };
  }
  return cutByFields(text, delimiter.charCodeAt(0), complete);
}

function lastLineBreak(text: string): number {
  const end = text.length - 1;
  const lastReturn = text.lastIndexOf('\r', end - 1);
  return Math.max(text.lastIndexOf('\n'), end > 0 ? lastReturn : -1) + 1;
}

function cutByFields(text: string, delimiter: number, complete: boolean): Cut {
  const length = text.length;
  let record = 0;
  let at = 0;
  while (at < length) {
    if (text.charCodeAt(at) === QUOTE) {
      at = closingQuote(text, at) + 1;
      if (at === 0) return unfinished(text, record, complete, 'unclosed-quote');
      if (at === length) break;
      const next = text.charCodeAt(at);
      if (next !== delimiter && next !== NEWLINE && next !== RETURN) {
        // At the very end of a chunk a quote may be the first half of a doubled one, never so inside it.
        return { end: record, fault: 'text-after-quote' };
      }
    } else {
      while (at < length && !endsField(text.charCodeAt(at), delimiter)) at++;
      if (at === length) break;
    }
    const ending = text.charCodeAt(at);
    if (ending !== delimiter) {
      if (at - record > LONGEST_RECORD) return { end: record, fault: 'record-too-long' };
      if (ending === RETURN) {
        if (at + 1 === length && !complete) return { end: record };
        if (text.charCodeAt(at + 1) === NEWLINE) at++;
      }
      record = at + 1;
    }
    at++;
  }
  return unfinished(text, record, complete);
}

function unfinished(text: string, record: number, complete: boolean, fault?: RecordFault): Cut {
  if (text.length - record > LONGEST_RECORD) return { end: record, fault: 'record-too-long' };
  if (!complete) return { end: record };
  return fault ? { end: record, fault } : { end: text.length };
}

function endsField(code: number, delimiter: number): boolean {
  return code === delimiter || code === NEWLINE || code === RETURN;
}

/** Index of the quote that closes the one at `open`, or −1; two quotes in a row are one quote inside the field. */
function closingQuote(text: string, open: number): number {
  let at = text.indexOf('"', open + 1);
  while (at >= 0 && text.charCodeAt(at + 1) === QUOTE) at = text.indexOf('"', at + 2);
  return at;
}
