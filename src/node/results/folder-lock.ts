import { randomBytes } from 'node:crypto';
import { open, readFile, rm } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { OutsideFailure } from '../outside-failure.ts';
import { ResultsRefused } from './results-refused.ts';
import { writeAtomically } from './write-atomically.ts';

const HEARTBEAT_MILLISECONDS = 5_000;
/** A lock without a sign of life for so long belongs to nobody. */
const STALE_MILLISECONDS = 30_000;

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
    const holder = await holderAt(join(folder, 'lock.json'));
    if (holder !== null && isAlive(holder)) throw new ResultsRefused(inUse(folder, holder));
  }

  /**
   * Takes the lock of a folder: where there is none, where its holder is gone, or with `takeover` in any case.
   *
   * @throws ResultsRefused  while somebody else has it
   */
  static async take(folder: string, takeover: boolean): Promise<FolderLock> {
    const path = join(folder, 'lock.json');
    const lock = new FolderLock(path, randomBytes(8).toString('hex'));
    if (!takeover) await FolderLock.refuseHeld(folder);
    const other = await holderAt(path);
    if (other !== null) await rm(path, { force: true });
    try {
      const handle = await open(path, 'wx');
      await handle.writeFile(lock.#text()).finally(() => handle.close());
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
      // Somebody else found the same lock stale and was faster.
      throw new ResultsRefused(inUse(folder, (await holderAt(path)) ?? other));
    }
    await lock.check();
    lock.#timer = setInterval(() => void lock.#beat(), HEARTBEAT_MILLISECONDS);
    lock.#timer.unref();
    return lock;
  }

  /** @throws OutsideFailure  when somebody else has taken the folder over */
  async check(): Promise<void> {
    const holder = await holderAt(this.#path);
    this.#lost ||= holder?.id !== this.#id;
    if (this.#lost) {
      const who = holder === null ? 'Somebody' : `Process ${holder.pid} on ${holder.host}`;
      throw new OutsideFailure(`${who} has taken the results folder over; this sweep ends, what it wrote is kept.`);
    }
  }

  async release(): Promise<void> {
    clearInterval(this.#timer);
    if ((await holderAt(this.#path))?.id === this.#id) await rm(this.#path, { force: true });
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

async function holderAt(path: string): Promise<Holder | null> {
  try {
    const holder = JSON.parse(await readFile(path, 'utf8')) as Holder;
    return typeof holder === 'object' && typeof holder?.id === 'string' ? holder : null;
  } catch (error) {
    // Cut off while it was written: its writer is gone.
    if (error instanceof SyntaxError || (error as NodeJS.ErrnoException).code === 'ENOENT') return null;
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
