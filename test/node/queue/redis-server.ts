import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { connect } from 'node:net';
import programs from '../../../bin/programs.cjs';

/** The program, or undefined where there is none: the tests then do not run (and `npm test` says so). */
export const REDIS_PROGRAM = programs.skippedNames().includes('redis') ? undefined : programs.findProgram('redis');

const START_MILLISECONDS = 10_000;

/** A real Redis server on a free port of this machine, with a folder of its own. */
export class RedisServer {
  readonly port: number;
  readonly #folder = mkdtempSync(join(tmpdir(), 'groundswell-redis-'));
  readonly #settings: readonly string[];
  #process: ChildProcess | undefined;

  private constructor(port: number, settings: readonly string[]) {
    this.port = port;
    this.#settings = settings;
  }

  /** @param settings  as on the command line of redis-server: `--requirepass secret` */
  static async start(...settings: readonly string[]): Promise<RedisServer> {
    const server = new RedisServer(await freePort(), settings);
    await server.again();
    return server;
  }

  get url(): string {
    return `redis://127.0.0.1:${this.port}`;
  }

  /** Starts it once more, with what it had written down. */
  async again(): Promise<void> {
    const port = this.#settings.includes('--tls-port') ? [] : ['--port', String(this.port)];
    const args = [...port, '--bind', '127.0.0.1', '--dir', this.#folder, '--save', '', '--daemonize', 'no'];
    const settings = this.#settings.map((setting) => (setting === 'PORT' ? String(this.port) : setting));
    this.#process = spawn(REDIS_PROGRAM!, [...args, ...settings], { stdio: 'ignore' });
    const end = performance.now() + START_MILLISECONDS;
    while (!(await answers(this.port))) {
      if (performance.now() > end) throw new Error('redis-server does not come up.');
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  }

  /** Ends it without a word, as a power cut does. */
  async kill(): Promise<void> {
    const ended = new Promise((resolve) => this.#process!.once('exit', resolve));
    this.#process!.kill('SIGKILL');
    await ended;
    this.#process = undefined;
  }

  async stop(): Promise<void> {
    if (this.#process !== undefined) await this.kill();
    rmSync(this.#folder, { recursive: true, force: true });
  }
}

/** A port that nothing listens on right now. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => resolve((address as { port: number }).port));
    });
  });
}

function answers(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    socket.once('connect', () => {
      socket.destroy();
      resolve(true);
    });
    socket.once('error', () => resolve(false));
  });
}
