import { readRedisAddress, type RedisAddress } from '../../../src/node/queue/redis-address.ts';

/** The address in a text that is known to be right. */
export function addressOf(url: string): RedisAddress {
  const read = readRedisAddress(url, '--queue');
  if (!read.ok) throw new Error(read.issues[0]!.message);
  return read.value;
}
