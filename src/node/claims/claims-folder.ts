import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { ClaimsStore } from '../../experiments/claims/store.ts';
import { FolderLock } from '../results/folder-lock.ts';
import { ResultsRefused } from '../results/results-refused.ts';
import { writeAtomically } from '../results/write-atomically.ts';

const MANIFEST = 'manifest.json';
const FORMAT = 'groundswell/claims-folder@1';
const PIECES = 'worlds';

/** What a folder of the claims was made for. */
export interface ClaimsManifest {
  readonly version: string;
  readonly modelVersion: number;
  readonly seed: string;
  readonly worlds: number;
  /** Stands for worlds, plans and model; see `identityOf`. */
  readonly identity: string;
}

/**
 * A folder in which finished worlds are kept, a file each, so that an interrupted run goes on where it was.
 *
 * A file that is cut off or no JSON counts as not there: its world is run again.
 */
export class ClaimsFolder implements ClaimsStore {
  readonly path: string;
  readonly #lock: FolderLock;

  private constructor(path: string, lock: FolderLock) {
    this.path = path;
    this.#lock = lock;
  }

  /**
   * Makes the folder, or goes on with one that was made for the same.
   *
   * @throws ResultsRefused  when it is another run's, or in use
   * @throws the error of Node (ENOTDIR, EACCES, …) when it cannot be made
   */
  static async open(path: string, manifest: ClaimsManifest): Promise<ClaimsFolder> {
    await mkdir(join(path, PIECES), { recursive: true });
    const there = await readJson(join(path, MANIFEST));
    if (there !== undefined) refuseOther(path, there, manifest);
    const lock = await FolderLock.take(path, false);
    if (there === undefined) await writeAtomically(join(path, MANIFEST), toText({ format: FORMAT, ...manifest }));
    return new ClaimsFolder(path, lock);
  }

  load(key: string): Promise<unknown> {
    return readJson(join(this.path, PIECES, `${key}.json`));
  }

  async save(key: string, value: unknown): Promise<void> {
    await writeAtomically(join(this.path, PIECES, `${key}.json`), toText(value));
  }

  /** Writes a file that people read. */
  async write(name: string, text: string): Promise<void> {
    await writeAtomically(join(this.path, name), text);
  }

  close(): Promise<void> {
    return this.#lock.release();
  }
}

function refuseOther(path: string, there: unknown, asked: ClaimsManifest): void {
  const { format, ...made } = there as Partial<ClaimsManifest> & { readonly format?: string };
  if (format === FORMAT && made.identity === asked.identity && made.seed === asked.seed) return;
  const what =
    format === FORMAT
      ? `It was made for ${made.worlds} worlds of seed ${made.seed} by Groundswell ${made.version}, version ${made.modelVersion} of the model.`
      : 'It was made by something else.';
  throw new ResultsRefused({
    code: 'other-experiment',
    file: path,
    message: `The folder does not hold the worlds that are asked for. ${what}`,
    remedy: 'Write into another folder, or ask for the same number of worlds and the same seed, with the same program.',
  });
}

async function readJson(path: string): Promise<unknown> {
  try {
    return JSON.parse(await readFile(path, 'utf8'));
  } catch (error) {
    if (error instanceof SyntaxError || (error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

function toText(value: unknown): string {
  return `${JSON.stringify(value)}\n`;
}
