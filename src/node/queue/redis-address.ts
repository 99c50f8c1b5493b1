import type { Checked, Issue } from '../../../scenarios/issue.ts';

/** Where a Redis server is and how to get in. */
export interface RedisAddress {
  readonly host: string;
  readonly port: number;
  readonly username: string | null;
  readonly password: string | null;
  readonly database: number;
  readonly tls: boolean;
  /** For people: without name and password. */
  readonly shown: string;
}

const USUAL_PORT = 6379;

/**
 * Reads `redis://user:password@host:port/database` or, for TLS, `rediss://…`.
 *
 * @param path  what the text was given as, for messages: `--queue` or the name of a variable
 */
export function readRedisAddress(text: string, path: string): Checked<RedisAddress> {
  const refuse = (message: string): Checked<RedisAddress> => ({ ok: false, issues: [issue(path, text, message)] });
  let url: URL;
  try {
    url = new URL(text);
  } catch {
    return refuse(`${path} is no address of a Redis server.`);
  }
  const { protocol, hostname, port, pathname, search, hash } = url;
  if (protocol !== 'redis:' && protocol !== 'rediss:') {
    return refuse(`${path} begins with ${protocol}//; allowed: redis:// and, for TLS, rediss://.`);
  }
  if (hostname === '') return refuse(`${path} names no host.`);
  if (!/^\/?\d{0,4}$/.test(pathname)) return refuse(`${path} names a database that is no number.`);
  if (search !== '' || hash !== '') return refuse(`${path} has something after the database.`);
  let credentials: string[];
  try {
    credentials = [url.username, url.password].map(decodeURIComponent);
  } catch {
    return refuse(`${path} has a % in its name or password that stands for nothing; a % itself is written %25.`);
  }
  const [username, password] = credentials.map((part) => (part === '' ? null : part)) as [string | null, string | null];
  const database = Number(pathname.slice(1));
  const place = `${hostname}:${port || USUAL_PORT}`;
  return {
    ok: true,
    value: {
      host: hostname.replace(/^\[|\]$/g, ''),
      port: port === '' ? USUAL_PORT : Number(port),
      username,
      password,
      database,
      tls: protocol === 'rediss:',
      shown: `${protocol}//${place}${database === 0 ? '' : `/${database}`}`,
    },
  };
}

function issue(path: string, text: string, message: string): Issue {
  return {
    code: 'wrong-form',
    path,
    value: withoutPasswords(text),
    message,
    remedy:
      'Write redis://host:6379, or redis://host:6379/1 for another database, or rediss:// for TLS; name and password go before the host, user:password and an at sign.',
  };
}

/**
 * A text with three dots in place of an address's name and password. Whatever a password may be made of, it ends
 * before an @: rather too much of a line is left out than a part of it shown.
 */
export function withoutPasswords(text: string): string {
  return text.replace(/(\brediss?:\/\/).*@/gi, (_, scheme: string) => `${scheme}…@`);
}
