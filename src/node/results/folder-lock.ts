import { randomBytes } from 'node:crypto';
import { link, readFile, rm, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { OutsideFailure } from '../outside-failure.ts';
import { ResultsRefused } from './results-refused.ts';
import { unfinishedName, writeAtomically } from './write-atomically.ts';

const HEARTBEAT_MILLISECONDS = 5_000;
/** A lock without a sign of life for so long belongs to nobody. */
const STALE_MILLISECONDS = 30_000;

/** What file systems without hard links say when asked for one. */
const NO_LINKS = new Set(['EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EMLINK']);

/** What `lock.json` says of whoever writes into a folder. */
interface Holder {
  /** Tells two holders apart that are the same process number on the same host. */
  readonly id: string;
  readonly host: string;
  readonly pid: number;
  /** Last sign of life. */
  readonly heartbeat: string;
}

/** The right to write into a results folder; one process has it at a time. */
export class FolderLock {
  readonly #path: string;
  readonly #id: string;
  #timer: NodeJS.Timeout | undefined;
  #lost = false;

  private constructor(path: string, id: string) {
    this.#path = path;
    this.#id = id;
  }

  /** @throws ResultsRefused  while somebody has the lock of a folder */
  static async refuseHeld(folder: string): Promise<void> {
    const lock = await lockAt(join(folder, 'lock.json'));
    if (lock?.holder && isAlive(lock.holder)) throw new ResultsRefused(inUse(folder, lock.holder));
  }

  /**
   * Takes the lock of a folder: where there is none, where its holder is gone, or with `takeover` in any case.
   *
   * @throws ResultsRefused  while somebody else has it
   */
  static async take(folder: string, takeover: boolean): Promise<FolderLock> {
    const path = join(folder, 'lock.json');
    const lock = new FolderLock(path, randomBytes(8).toString('hex'));
    const found = await lockAt(path);
    if (found?.holder && !takeover && isAlive(found.holder)) throw new ResultsRefused(inUse(folder, found.holder));
    if (found !== null) await rm(path, { force: true });
    // Somebody else may have found the same lock stale and been faster.
    if (!(await lock.#place())) throw new ResultsRefused(inUse(folder, (await lockAt(path))?.holder ?? null));
    await lock.check();
    lock.#timer = setInterval(() => void lock.#beat(), HEARTBEAT_MILLISECONDS);
    lock.#timer.unref();
    return lock;
  }

  /** @throws OutsideFailure  when somebody else has taken the folder over */
  async check(): Promise<void> {
    const holder = (await lockAt(this.#path))?.holder ?? null;
    this.#lost ||= holder?.id !== this.#id;
    if (this.#lost) {
      const who = holder === null ? 'Somebody' : `Process ${holder.pid} on ${holder.host}`;
      throw new OutsideFailure(`${who} has taken the results folder over; this sweep ends, what it wrote is kept.`);
    }
  }

  /** Puts the lock where there is none, whole from the first moment; false where there is one already. */
  async #place(): Promise<boolean> {
    const draft = unfinishedName(`${this.#path}.${this.#id}`);
    try {
      await writeFile(draft, this.#text(), { flag: 'wx' });
      await link(draft, this.#path);
      return true;
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      // Whoever was faster also clears away what looks unfinished.
      if (code === 'EEXIST' || code === 'ENOENT') return false;
      if (code === undefined || !NO_LINKS.has(code)) throw error;
      return this.#placeWithoutLink();
    } finally {
      await rm(draft, { force: true });
    }
  }

  async #placeWithoutLink(): Promise<boolean> {
    try {
      await writeFile(this.#path, this.#text(), { flag: 'wx' });
      return true;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
      throw error;
    }
  }

  async release(): Promise<void> {
    clearInterval(this.#timer);
    if ((await lockAt(this.#path))?.holder?.id === this.#id) await rm(this.#path, { force: true });
  }

  async #beat(): Promise<void> {
    try {
      await this.check();
      await writeAtomically(this.#path, this.#text());
    } catch {
      // A lock that is lost is noticed before the next part is written; a full disk, too.
    }
  }

  #text(): string {
    const holder: Holder = {
      id: this.#id,
      host: hostname(),
      pid: process.pid,
      heartbeat: new Date().toISOString(),
    };
    return `${JSON.stringify(holder)}\n`;
  }
}

/** The lock at a path; its holder is null where it was cut off while it was written; null where there is none. */
async function lockAt(path: string): Promise<{ readonly holder: Holder | null } | null> {
  try {
    const holder = JSON.parse(await readFile(path, 'utf8')) as Holder;
    return { holder: typeof holder === 'object' && typeof holder?.id === 'string' ? holder : null };
  } catch (error) {
    if (error instanceof SyntaxError) return { holder: null };
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}

function isAlive({ host, pid, heartbeat }: Holder): boolean {
  if (Date.now() - Date.parse(heartbeat) > STALE_MILLISECONDS) return false;
  if (host !== hostname()) return true;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

function inUse(folder: string, holder: Holder | null) {
  const seconds = holder === null ? 0 : Math.max(0, Math.round((Date.now() - Date.parse(holder.heartbeat)) / 1000));
  const who =
    holder === null
      ? 'another process'
      : `process ${holder.pid} on ${holder.host} (last sign of life ${seconds} s ago)`;
  return {
    code: 'folder-in-use',
    file: folder,
    message: `The results folder is being written by ${who}.`,
    remedy: 'Wait for it to end, write into another folder, or add --takeover if you know that it is gone.',
  };
}
