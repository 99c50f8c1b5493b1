import type { Issue, Notice } from '../../scenarios/issue.ts';
import type { Scenario } from '../../scenarios/scenario.ts';
import { compare } from '../../src/experiments/compare.ts';
import type { Comparison, ComparisonRequest, ImportedOrganisation } from '../../src/experiments/comparison.ts';
import { settleComparison } from '../../src/experiments/settle-comparison.ts';
import type { Runner } from '../../src/runners/runner.ts';
import { scenarioOf } from './library-choices.ts';
import { IMPORTED, sameRuns, type ImportedName, type Settings } from './settings.ts';
import { remembering, toldComparison, toldScenario } from './told.ts';

/** Where the running comparison stands. */
export type Status =
  | { readonly kind: 'running'; readonly done: number; readonly worlds: number; readonly secondsLeft: number | null }
  | { readonly kind: 'done'; readonly worlds: number; readonly seconds: number }
  | { readonly kind: 'stopped'; readonly done: number; readonly worlds: number }
  | { readonly kind: 'refused'; readonly issues: readonly Issue[] }
  | { readonly kind: 'broken'; readonly message: string };

/** An answer and the settings it answers. */
export interface Answer {
  readonly settings: Settings;
  readonly comparison: Comparison;
}

/** The answer with the names of its plans in the language of the moment. */
const toldAnswer = remembering<Answer>((answer) => ({ ...answer, comparison: toldComparison(answer.comparison) }));

/** Worlds in the first answer that is shown. */
export const FIRST_WORLDS = 8;
/** A drag of a slider asks many times; the last question counts. The first of many is not kept waiting. */
const SETTLE_MILLISECONDS = 30;
/** Progress is told no more often than this. */
const TELL_MILLISECONDS = 120;
/** After the first, answers are made up at a walking pace: each takes the time of a world. */
const ANSWER_MILLISECONDS = 600;

/**
 * Keeps the page's comparison running: the newest settings win, an answer stays until the first of the next one, and
 * what arrives is told to whoever listens.
 */
export class Session {
  readonly #runner: Runner;
  readonly #listeners = new Set<() => void>();
  readonly #imports = new Map<number, ImportedOrganisation>();
  #running: AbortController | null = null;
  #settling: ReturnType<typeof setTimeout> | undefined;
  #told = 0;
  #changed = Number.NEGATIVE_INFINITY;
  #settings: Settings;
  #scenario: Scenario | null = null;
  #notices: readonly Notice[] = [];
  #status: Status;
  #answer: Answer | null = null;

  constructor(runner: Runner, settings: Settings) {
    this.#runner = runner;
    this.#settings = settings;
    this.#status = { kind: 'running', done: 0, worlds: settings.replicates, secondsLeft: null };
  }

  get settings(): Settings {
    return this.#settings;
  }

  /** With the names of its plans in the language of the moment; null while the settings describe none. */
  get scenario(): Scenario | null {
    return this.#scenario === null ? null : toldScenario(this.#scenario);
  }

  /** What had to be mended in the scenario: budgets of library plans that would not have paid for them. */
  get notices(): readonly Notice[] {
    return this.#notices;
  }

  get status(): Status {
    return this.#status;
  }

  /** The latest answer; it may still be that to the settings before. */
  get answer(): Answer | null {
    return this.#answer === null ? null : toldAnswer(this.#answer);
  }

  /** Whatever runs worlds, for questions besides the main one. */
  get runner(): Runner {
    return this.#runner;
  }

  /** The imported organisation the settings name, if they do. */
  importedOf({ organisation, imported }: Settings): ImportedOrganisation | undefined {
    return organisation === IMPORTED && imported !== null ? this.#imports.get(imported.number) : undefined;
  }

  /** Keeps an organisation read from own files, as long as the page is open. */
  keep(imported: ImportedOrganisation): ImportedName {
    const number = this.#imports.size + 1;
    this.#imports.set(number, imported);
    return { number, name: imported.name, employees: imported.organisation.size };
  }

  /** Calls back after every change, until the function it returns is called. */
  listen(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Takes the settings of the address and runs them at once. */
  begin(settings: Settings): void {
    this.#settings = settings;
    this.start();
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
    const now = performance.now();
    const isFirst = now - this.#changed > 4 * SETTLE_MILLISECONDS;
    this.#changed = now;
    this.#status = { kind: 'running', done: 0, worlds: settings.replicates, secondsLeft: null };
    this.#tell();
    if (isFirst) this.start();
    else this.#settling = setTimeout(() => this.start(), SETTLE_MILLISECONDS);
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
    this.#notices = settled.ok ? settled.notices : [];
    if (!settled.ok) {
      // The answer before stays, so that who overspends in passing sees what it is compared with.
      this.#status = { kind: 'refused', issues: settled.issues };
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
    const plans = settings.strategies.length;
    const run = settings.untilSettled ? settleComparison : compare;
    for await (const event of run(this.#requestOf(settings, scenario), this.#runner, running.signal)) {
      if (this.#running !== running) {
        running.abort();
        return;
      }
      if (event.kind === 'progress') {
        const { done, total, secondsLeft } = event;
        this.#status = { kind: 'running', done: Math.floor(done / plans), worlds: total / plans, secondsLeft };
        if (performance.now() - this.#told < TELL_MILLISECONDS) continue;
      } else if (event.kind === 'partial') {
        this.#answer = { settings, comparison: event.comparison };
      } else {
        this.#finish(settings, event.comparison, (performance.now() - started) / 1000);
      }
      this.#tell();
    }
  }

  #requestOf(settings: Settings, scenario: Scenario): ComparisonRequest {
    const imported = this.importedOf(settings);
    let answered = Number.NEGATIVE_INFINITY;
    return {
      scenario,
      strategyIds: settings.strategies,
      seed: settings.seed,
      replicates: settings.replicates,
      ...(imported && { imported }),
      series: ['weeklyActive'],
      meansOf: ['spentCents', 'minutes'],
      partialEvery: FIRST_WORLDS,
      partialWanted: () => {
        const now = performance.now();
        if (now - answered < ANSWER_MILLISECONDS) return false;
        answered = now;
        return true;
      },
    };
  }

  #finish(settings: Settings, comparison: Comparison, seconds: number): void {
    // Stopped before anything was finished: the answer before, if any, is better than none.
    if (comparison.replicates > 0 || this.#answer === null) this.#answer = { settings, comparison };
    const { replicates, replicatesAsked: worlds } = comparison;
    this.#status =
      comparison.complete || comparison.failures.length > 0
        ? { kind: 'done', worlds, seconds }
        : { kind: 'stopped', done: replicates, worlds };
  }

  #tell(): void {
    this.#told = performance.now();
    for (const listener of this.#listeners) listener();
  }
}
