import type { BatchResult, Job } from './runner.ts';

/** The jobs still to be done, in batches that fit the pace. */
export class Supply {
  readonly #jobs: Iterator<Job>;
  readonly #batchMilliseconds: number;
  readonly #mostJobs: number;
  readonly #again: Job[] = [];
  readonly #retried = new Set<number>();
  #millisecondsPerJob: number | null = null;

  /**
   * @param batchMilliseconds  how long a batch should take
   * @param mostJobs           jobs in a batch at most
   */
  constructor(jobs: Iterable<Job>, batchMilliseconds: number, mostJobs = Infinity) {
    this.#jobs = jobs[Symbol.iterator]();
    this.#batchMilliseconds = batchMilliseconds;
    this.#mostJobs = mostJobs;
  }

  take(): Job[] {
    const alone = this.#again.shift();
    if (alone !== undefined) return [alone];
    const wanted =
      this.#millisecondsPerJob === null ? 1 : Math.floor(this.#batchMilliseconds / this.#millisecondsPerJob);
    const jobs: Job[] = [];
    while (jobs.length < Math.max(1, Math.min(wanted, this.#mostJobs))) {
      const next = this.#jobs.next();
      if (next.done) break;
      jobs.push(next.value);
    }
    return jobs;
  }

  learnPace({ results, milliseconds }: BatchResult): void {
    if (results.length === 0) return;
    const perJob = milliseconds / results.length;
    // The first jobs of a worker are slow (nothing is compiled yet), so the last ones count most.
    this.#millisecondsPerJob = this.#millisecondsPerJob === null ? perJob : (this.#millisecondsPerJob + perJob) / 2;
  }

  /** Puts the job back; false when it has had its second chance. */
  retry(job: Job): boolean {
    if (this.#retried.has(job.index)) return false;
    this.#retried.add(job.index);
    this.#again.push(job);
    return true;
  }
}
