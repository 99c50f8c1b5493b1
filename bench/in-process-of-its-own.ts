import { fork } from 'node:child_process';
import { ForeignLoad, isForeign } from './foreign-load.ts';

/** What a measuring process is asked to do, by the name of the measurement. */
export interface Order {
  readonly measure: string;
  readonly [argument: string]: string | number;
}

/** What it answers. */
export interface Answer<Value> {
  readonly value: Value;
  /** Processor time and largest memory of the whole process. */
  readonly cpuMilliseconds: number;
  readonly peakMegabytes: number;
}

/** A measurement, or null when others took too much of the machine each time it was tried. */
export type Measured<Value> = Answer<Value> | null;

const TRIES = 3;

/** Processor time of processes that this one started to be measured with it, in milliseconds. */
let ofOthers = 0;

/** Counts what another process took as part of the measurement, so that it is not taken for foreign load. */
export function countAsOwn(milliseconds: number): void {
  ofOthers += milliseconds;
}

/**
 * Measures in a process of its own: V8 settles differently from process to process, and memory is that of one
 * measurement alone.
 *
 * @param despiteLoad  takes the figure even when others are busy
 */
export async function inProcessOfItsOwn<Value>(order: Order, despiteLoad: boolean): Promise<Measured<Value>> {
  for (let attempt = 0; attempt < TRIES; attempt++) {
    const load = new ForeignLoad();
    const before = process.cpuUsage();
    const answer = await ask<Value>(order);
    const { user, system } = process.cpuUsage(before);
    if (despiteLoad || !isForeign(load.cores(answer.cpuMilliseconds + (user + system) / 1000))) return answer;
  }
  return null;
}

function ask<Value>(order: Order): Promise<Answer<Value>> {
  return new Promise((resolve, reject) => {
    const child = fork(process.argv[1]!, ['--measure', JSON.stringify(order)], { execArgv: ['--expose-gc'] });
    let answer: Answer<Value> | undefined;
    child.on('message', (message) => (answer = message as Answer<Value>));
    child.on('error', reject);
    child.on('exit', (code) => {
      if (answer !== undefined) resolve(answer);
      else reject(new Error(`The measurement ${JSON.stringify(order)} ended with code ${code}.`));
    });
  });
}

/** The measuring side: does what it was asked and answers. */
export async function answerOrder(
  text: string,
  measurements: Readonly<Record<string, (order: Order) => unknown>>,
): Promise<void> {
  const order = JSON.parse(text) as Order;
  const value = await measurements[order.measure]!(order);
  const { user, system } = process.cpuUsage();
  const answer: Answer<unknown> = {
    value,
    cpuMilliseconds: (user + system) / 1000 + ofOthers,
    peakMegabytes: process.resourceUsage().maxRSS / 1024,
  };
  await new Promise<void>((sent) => process.send!(answer, undefined, undefined, () => sent()));
  process.disconnect();
}
