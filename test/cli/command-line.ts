import { type ChildProcess, spawn } from 'node:child_process';

export interface Finished {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface StartOptions {
  readonly cwd?: string;
  readonly env?: NodeJS.ProcessEnv;
  readonly uid?: number;
  readonly gid?: number;
}

/** A command under way, and what it comes to. */
export interface Started {
  readonly child: ChildProcess;
  readonly finished: Promise<Finished>;
  /** Resolves when standard output or standard error has said something that matches. */
  says(pattern: RegExp): Promise<string>;
}

/** Starts the command line as a user would, without a terminal. */
export function start(script: string, args: readonly string[], options: StartOptions = {}): Started {
  const { NO_COLOR: _noColor, FORCE_COLOR: _forceColor, ...env } = process.env;
  const child = spawn(process.execPath, [script, ...args], {
    ...options,
    env: { ...env, ...options.env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let stdout = '';
  let stderr = '';
  const listeners = new Set<() => void>();
  const heard = (): void => listeners.forEach((listener) => listener());
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    stdout += text;
    heard();
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    stderr += text;
    heard();
  });
  const finished = new Promise<Finished>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code, signal) => resolve({ code, signal, stdout, stderr }));
  });
  return {
    child,
    finished,
    says: (pattern) =>
      new Promise((resolve, reject) => {
        const listen = (): void => {
          const found = pattern.exec(stdout) ?? pattern.exec(stderr);
          if (found === null) return;
          listeners.delete(listen);
          resolve(found[1] ?? found[0]);
        };
        listeners.add(listen);
        listen();
        void finished.then(() => reject(new Error(`Ended without saying ${pattern}:\n${stdout}\n${stderr}`)), reject);
      }),
  };
}

export function run(script: string, args: readonly string[], options?: StartOptions): Promise<Finished> {
  return start(script, args, options).finished;
}
