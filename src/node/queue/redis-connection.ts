import type { Redis } from 'ioredis';
import { optionalPackage } from '../optional-package.ts';
import { OutsideFailure } from '../outside-failure.ts';
import { explainRedisError } from './explain-redis-error.ts';
import type { RedisAddress } from './redis-address.ts';

const CONNECT_MILLISECONDS = 5_000;
const LONGEST_PAUSE_MILLISECONDS = 1_000;
/** Below it the queue's scripts do not run. */
const LEAST_VERSION = [6, 2] as const;

export interface ConnectionOptions {
  /** Told when the server goes away and when it comes back. */
  readonly onNotice: (text: string) => void;
}

/**
 * A connection that comes back by itself: commands wait while the server is away.
 *
 * @throws OutsideFailure  when the server cannot be reached, lets nobody in, or is too old
 */
export async function connectToRedis(address: RedisAddress, { onNotice }: ConnectionOptions): Promise<Redis> {
  const { Redis } = await optionalPackage('ioredis', () => import('ioredis'), 'Queues on Redis need');
  await tryOnce(new Redis({ ...optionsFor(address), lazyConnect: true, retryStrategy: () => null }), address, onNotice);
  const redis = new Redis({
    ...optionsFor(address),
    // The queue's blocking commands must not be given up.
    maxRetriesPerRequest: null,
    retryStrategy: (times) => Math.min(times * 100, LONGEST_PAUSE_MILLISECONDS),
  });
  // Errors of the connection show as `close` as well, and are mended by connecting again.
  redis.on('error', () => {});
  return redis;
}

/** Tells when the server goes away and comes back; `awayFor` says how long it has been away, in milliseconds. */
export class RedisPresence {
  readonly #redis: Redis;
  #awaySince: number | null = null;

  constructor(redis: Redis, address: RedisAddress, onNotice: (text: string) => void) {
    this.#redis = redis;
    redis.on('close', () => {
      if (this.#awaySince !== null || this.#ended) return;
      this.#awaySince = performance.now();
      onNotice(`Redis at ${address.shown} has gone away; waiting for it.`);
    });
    redis.on('ready', () => {
      if (this.#awaySince === null) return;
      this.#awaySince = null;
      onNotice(`Redis at ${address.shown} is back.`);
    });
  }

  #ended = false;

  awayFor(): number {
    return this.#awaySince === null ? 0 : performance.now() - this.#awaySince;
  }

  /** From here on its going is meant. */
  end(): void {
    this.#ended = true;
    this.#redis.disconnect();
  }
}

function optionsFor({ host, port, username, password, database, tls }: RedisAddress) {
  return {
    host,
    port,
    db: database,
    connectTimeout: CONNECT_MILLISECONDS,
    keepAlive: 10_000,
    ...(username !== null && { username }),
    ...(password !== null && { password }),
    ...(tls && { tls: {} }),
  };
}

/** So that a wrong address or password is told at once instead of tried for ever. */
async function tryOnce(redis: Redis, address: RedisAddress, onNotice: (text: string) => void): Promise<void> {
  let cause: unknown;
  redis.on('error', (error: Error) => (cause ??= error));
  try {
    await redis.connect();
    const info = await redis.info();
    refuseOldServer(info, address);
    warnOfEviction(info, address, onNotice);
  } catch (error) {
    if (error instanceof OutsideFailure) throw error;
    throw explainRedisError(cause ?? error, address);
  } finally {
    redis.disconnect();
  }
}

function refuseOldServer(info: string, address: RedisAddress): void {
  const version = /^redis_version:(\d+)\.(\d+)/m.exec(info);
  if (version === null) return;
  const [major, minor] = [Number(version[1]), Number(version[2])];
  if (major > LEAST_VERSION[0] || (major === LEAST_VERSION[0] && minor >= LEAST_VERSION[1])) return;
  throw new OutsideFailure(
    `Redis at ${address.shown} is version ${major}.${minor}; the queue needs ${LEAST_VERSION.join('.')} or newer.`,
  );
}

function warnOfEviction(info: string, address: RedisAddress, onNotice: (text: string) => void): void {
  const limit = Number(/^maxmemory:(\d+)/m.exec(info)?.[1] ?? 0);
  const policy = /^maxmemory_policy:(\S+)/m.exec(info)?.[1] ?? 'noeviction';
  if (limit === 0 || policy === 'noeviction') return;
  onNotice(
    `Redis at ${address.shown} throws keys away when its memory is full (${policy}); jobs that vanish are sent again, but set maxmemory-policy noeviction.`,
  );
}
