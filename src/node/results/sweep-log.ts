import { appendFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';

/** The diary of a results folder, `log.jsonl`: when, where and on how many workers things happened. */
export class SweepLog {
  readonly #path: string;

  constructor(folder: string) {
    this.#path = join(folder, 'log.jsonl');
  }

  async write(event: string, details: Readonly<Record<string, unknown>> = {}): Promise<void> {
    const line = { time: new Date().toISOString(), event, host: hostname(), pid: process.pid, ...details };
    await appendFile(this.#path, `${JSON.stringify(line)}\n`);
  }
}
