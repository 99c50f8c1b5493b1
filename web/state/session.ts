import type { Issue } from '../../scenarios/issue.ts';
import type { Scenario } from '../../scenarios/scenario.ts';
import { compare } from '../../src/experiments/compare.ts';
import type { Comparison } from '../../src/experiments/comparison.ts';
import type { Runner } from '../../src/runners/runner.ts';
import { scenarioOf } from './library-choices.ts';
import { sameRuns, type Settings } from './settings.ts';

/** Where the running comparison stands. */
export type Status =
  | { readonly kind: 'running'; readonly done: number; readonly secondsLeft: number | null }
  | { readonly kind: 'done'; readonly seconds: number }
  | { readonly kind: 'stopped'; readonly done: number }
  | { readonly kind: 'refused'; readonly issues: readonly Issue[] }
  | { readonly kind: 'broken'; readonly message: string };

/** An answer and the settings it answers. */
export interface Answer {
  readonly settings: Settings;
  readonly comparison: Comparison;
}

/** Worlds in the first answer that is shown. */
export const FIRST_WORLDS = 8;
/** A drag of a slider asks many times; the last question counts. */
const SETTLE_MILLISECONDS = 50;
/** Progress is told no more often than this. */
const TELL_MILLISECONDS = 120;

/**
 * Keeps the page's comparison running: the newest settings win, an answer stays until the first of the next one, and
 * what arrives is told to whoever listens.
 */
export class Session {
  readonly #runner: Runner;
  readonly #listeners = new Set<() => void>();
  #running: AbortController | null = null;
  #settling: ReturnType<typeof setTimeout> | undefined;
  #told = 0;
  #settings: Settings;
  #scenario: Scenario | null = null;
  #status: Status = { kind: 'running', done: 0, secondsLeft: null };
  #answer: Answer | null = null;

  constructor(runner: Runner, settings: Settings) {
    this.#runner = runner;
    this.#settings = settings;
  }

  get settings(): Settings {
    return this.#settings;
  }

  /** Null while the settings describe none. */
  get scenario(): Scenario | null {
    return this.#scenario;
  }

  get status(): Status {
    return this.#status;
  }

  /** The latest answer; it may still be that to the settings before. */
  get answer(): Answer | null {
    return this.#answer;
  }

  /** Calls back after every change, until the function it returns is called. */
  listen(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Runs the settings at once. */
  start(): void {
    void this.#run();
  }

  /** Takes other settings and runs them as soon as they have settled. */
  change(settings: Settings): void {
    const same = sameRuns(settings, this.#settings);
    this.#settings = settings;
    if (same) {
      this.#tell();
      return;
    }
    this.#running?.abort();
    this.#running = null;
    clearTimeout(this.#settling);
    this.#settling = setTimeout(() => void this.#run(), SETTLE_MILLISECONDS);
    this.#status = { kind: 'running', done: 0, secondsLeft: null };
    this.#tell();
  }

  /** Ends the comparison; what is finished stays as the answer. */
  stop(): void {
    clearTimeout(this.#settling);
    this.#running?.abort();
  }

  async #run(): Promise<void> {
    const settings = this.#settings;
    const settled = scenarioOf(settings);
    this.#scenario = settled.ok ? settled.scenario : null;
    if (!settled.ok) {
      this.#status = { kind: 'refused', issues: settled.issues };
      this.#answer = null;
      this.#tell();
      return;
    }
    const running = new AbortController();
    this.#running = running;
    try {
      await this.#follow(settings, settled.scenario, running);
    } catch (error) {
      if (this.#running !== running) return;
      this.#status = { kind: 'broken', message: error instanceof Error ? error.message : String(error) };
      this.#tell();
    }
  }

  async #follow(settings: Settings, scenario: Scenario, running: AbortController): Promise<void> {
    const started = performance.now();
    const { strategies, seed, replicates } = settings;
    const events = compare(
      { scenario, strategyIds: strategies, seed, replicates, series: ['weeklyActive'], partialEvery: FIRST_WORLDS },
      this.#runner,
      running.signal,
    );
    for await (const event of events) {
      if (this.#running !== running) {
        running.abort();
        return;
      }
      if (event.kind === 'progress') {
        this.#status = {
          kind: 'running',
          done: Math.floor(event.done / strategies.length),
          secondsLeft: event.secondsLeft,
        };
        if (performance.now() - this.#told < TELL_MILLISECONDS) continue;
      } else if (event.kind === 'partial') {
        this.#answer = { settings, comparison: event.comparison };
      } else {
        this.#finish(settings, event.comparison, (performance.now() - started) / 1000);
      }
      this.#tell();
    }
  }

  #finish(settings: Settings, comparison: Comparison, seconds: number): void {
    // Stopped before anything was finished: the answer before, if any, is better than none.
    if (comparison.replicates > 0 || this.#answer === null) this.#answer = { settings, comparison };
    this.#status =
      comparison.complete || comparison.failures.length > 0
        ? { kind: 'done', seconds }
        : { kind: 'stopped', done: comparison.replicates };
  }

  #tell(): void {
    this.#told = performance.now();
    for (const listener of this.#listeners) listener();
  }
}
