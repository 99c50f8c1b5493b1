import { OutsideFailure } from '../outside-failure.ts';
import { type RedisAddress, withoutPasswords } from './redis-address.ts';

/** Why a Redis server could not be used, in a sentence that names no password. */
export function explainRedisError(error: unknown, address: RedisAddress): OutsideFailure {
  const { shown, host, tls } = address;
  const { code = '', message = '' } = deepest(error);
  return new OutsideFailure(sentence(), { cause: error });

  function sentence(): string {
    if (/^(WRONGPASS|ERR invalid password|ERR AUTH)/.test(message)) {
      return `Redis at ${shown} refuses the name or password it was given.`;
    }
    if (/^NOAUTH/.test(message)) {
      return `Redis at ${shown} asks for a password: put it into the address, before the host, best in the variable GROUNDSWELL_REDIS_URL.`;
    }
    if (/^NOPERM/.test(message)) return `Redis at ${shown} does not let this user run the commands a queue needs.`;
    if (/^ERR DB index/.test(message)) return `Redis at ${shown} has no such database.`;
    switch (code) {
      case 'ECONNREFUSED':
        return `No Redis answers at ${shown}: start one there, or give another address.`;
      case 'ENOTFOUND':
      case 'EAI_AGAIN':
        return `No host is called ${host}.`;
      case 'ETIMEDOUT':
        return tls
          ? `What is at ${shown} does not answer, or not in TLS: is it meant to be redis:// instead of rediss://?`
          : `Nothing answers at ${shown}.`;
      case 'EHOSTUNREACH':
      case 'ENETUNREACH':
        return `The host of ${shown} cannot be reached from here.`;
    }
    if (/CERT|SIGNATURE|ALTNAME/.test(code)) {
      return `The certificate of ${shown} is not trusted (${code}): name the file of its authority in NODE_EXTRA_CA_CERTS.`;
    }
    if (tls && /wrong version number|EPROTO|SSL|ECONNRESET/.test(`${code} ${message}`)) {
      return `What answers at ${shown} does not speak TLS: write redis:// instead of rediss://.`;
    }
    if (/closed|ECONNRESET|RESP|Protocol error/i.test(`${code} ${message}`)) {
      return `What answers at ${shown} is no Redis, or one that wants TLS (rediss://).`;
    }
    return `Redis at ${shown} cannot be used: ${withoutPasswords(message)}`;
  }
}

/** The first cause of all, which knows most. */
function deepest(error: unknown): { readonly code?: string; readonly message?: string } {
  const { cause, errors } = error as { readonly cause?: unknown; readonly errors?: readonly unknown[] };
  const inner = errors?.[0] ?? cause;
  return inner instanceof Error ? deepest(inner) : (error as { code?: string; message?: string });
}
