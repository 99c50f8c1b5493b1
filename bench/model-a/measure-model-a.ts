import type { Order } from '../in-process-of-its-own.ts';
import { median } from '../median.ts';
import { agentscript, agentscriptByHand } from './agentscript.ts';
import type { Contender } from './contender.ts';
import { flocc } from './flocc.ts';
import { groundswell } from './groundswell.ts';
import { simulation } from './simulation.ts';
import { type SmallWorld, smallWorld } from './small-world.ts';

export const WEEKS = 100;

const CONTENDERS: Readonly<Record<string, (graph: SmallWorld) => Contender | Promise<Contender>>> = {
  groundswell,
  agentscript,
  'agentscript by hand': agentscriptByHand,
  flocc,
  simulation,
};

/** Once it has run in, a contender is measured so long and so often at least. */
const LEAST_MILLISECONDS = 400;
const LEAST_RUNS = 3;
const RUN_IN_MILLISECONDS = 300;

export interface ModelAFigures {
  /** Million employee-weeks per second: the median of the runs. */
  readonly speed: number;
  readonly adopted: number;
}

/** A contender by name, on a small world of so many people. */
export async function createContender(name: string, size: number): Promise<Contender> {
  return await CONTENDERS[name]!(smallWorld(size));
}

export async function measureModelA(order: Order): Promise<ModelAFigures> {
  const size = Number(order['size']);
  const contender = await createContender(String(order['contender']), size);
  for (let spent = 0; spent < RUN_IN_MILLISECONDS;) spent += contender.run(WEEKS).milliseconds;
  const runs: { milliseconds: number; adopted: number }[] = [];
  let spent = 0;
  while (runs.length < LEAST_RUNS || spent < LEAST_MILLISECONDS) {
    const run = contender.run(WEEKS);
    runs.push(run);
    spent += run.milliseconds;
  }
  return {
    speed: (size * WEEKS) / median(runs.map(({ milliseconds }) => milliseconds)) / 1000,
    adopted: runs.reduce((sum, { adopted }) => sum + adopted, 0) / runs.length,
  };
}
