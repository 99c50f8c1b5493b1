import { readRedisAddress, type RedisAddress, withoutPasswords } from '../node/queue/redis-address.ts';
import type { OptionReader } from './option-reader.ts';
import type { Terminal } from './terminal.ts';

const VARIABLE = 'GROUNDSWELL_REDIS_URL';

/**
 * The Redis server that `--queue` names, or the variable where the option has no value.
 *
 * A password on the command line stands in the list of processes, for everybody on the machine to read: it is taken
 * out of there, and a note says where it belongs.
 *
 * @param given  true where the option was written without a value
 * @returns      null when it is missing or wrong; the reader has the issues
 */
export function readQueueAddress(
  given: string | true | undefined,
  reader: OptionReader,
  terminal: Terminal,
): RedisAddress | null {
  const variable = process.env[VARIABLE] ?? '';
  const written = typeof given === 'string';
  if (!written && variable === '') {
    reader.issues.push({
      code: 'missing-queue',
      path: '--queue',
      message: `--queue names no Redis server, and ${VARIABLE} is not set.`,
      remedy: `Write --queue redis://host:6379, or put the address into ${VARIABLE}.`,
    });
    return null;
  }
  const read = readRedisAddress(written ? given : variable, written ? '--queue' : VARIABLE);
  if (!read.ok) {
    reader.issues.push(...read.issues);
    return null;
  }
  if (written && (read.value.password !== null || read.value.username !== null)) {
    hideFromProcessList();
    terminal.say(
      `A password on the command line can be read by others for a moment; put the address into ${VARIABLE} and write --queue alone.`,
    );
  }
  return read.value;
}

/** What the list of processes shows is replaced by the same without passwords. */
function hideFromProcessList(): void {
  process.title = withoutPasswords(process.argv.join(' '));
}
