import { inProcessOfItsOwn, type Order } from '../in-process-of-its-own.ts';
import { installPeers } from '../install-peers.ts';
import { median } from '../median.ts';
import { hasRedis } from './queue-throughput.ts';

const PAIRS = 7;
const EXTRA_PAIRS = 3;
const RUNS = 600;
const CORES = 2;
const REPLICATES = 40;
const PEER_SIZE = 1_000;

/** Two measurements whose ratio is of interest. */
interface Pair {
  readonly label: string;
  readonly one: Order;
  readonly other: Order;
  readonly unit: string;
  readonly goal: string;
  /** Why it cannot be measured here. */
  readonly refusal?: string | null;
}

/** What a batch of runs costs beyond the engine, and against a peer: ratios of interleaved pairs. */
export async function benchBatch(
  despiteLoad: boolean,
  print: (text: string) => void,
  format: (value: number) => string,
) {
  const threads = (measure: string, count: number): Order => ({ measure, threads: count, runs: RUNS });
  const peers = await installPeers();
  const peerBatch = (contender: string): Order => ({
    measure: 'peer-batch',
    contender,
    threads: CORES,
    size: PEER_SIZE,
    replicates: REPLICATES,
  });
  const pairs: Pair[] = [
    {
      label: `a sweep ÷ the engine alone, ${CORES} threads`,
      one: threads('sweep', CORES),
      other: threads('engine-alone', CORES),
      unit: 'runs/s',
      goal: '≥ 0.9',
    },
    {
      label: 'a sweep on 2 threads ÷ on 1',
      one: threads('sweep', 2),
      other: threads('sweep', 1),
      unit: 'runs/s',
      goal: '≥ 1.85',
    },
    {
      label: 'over a queue, messages of 100 ms ÷ without',
      one: threads('queue', CORES),
      other: threads('sweep', CORES),
      unit: 'runs/s',
      goal: '≥ 0.95',
      refusal: hasRedis() ? null : 'there is no redis-server here',
    },
    ...['flocc', 'agentscript by hand'].map((contender) => ({
      label: `${REPLICATES} replicates of model A ÷ ${contender}, ${CORES} threads each`,
      one: peerBatch('groundswell'),
      other: peerBatch(contender),
      unit: 'million employee-weeks/s',
      goal: '',
      refusal: peers,
    })),
  ];
  print(`\nBatches: runs of 1,000 employees × 104 weeks, ${RUNS} at a time; ratios of ${PAIRS} interleaved pairs`);
  for (const pair of pairs) print(`  ${pair.label}: ${pair.refusal ?? (await measure(pair, despiteLoad, format))}`);
}

async function measure({ one, other, unit, goal }: Pair, despiteLoad: boolean, format: (value: number) => string) {
  const values: { readonly one: number; readonly other: number }[] = [];
  for (let attempt = 0; values.length < PAIRS && attempt < PAIRS + EXTRA_PAIRS; attempt++) {
    const second = await inProcessOfItsOwn<number>(other, despiteLoad);
    const first = second && (await inProcessOfItsOwn<number>(one, despiteLoad));
    if (first && second) values.push({ one: first.value, other: second.value });
    else if (values.length === 0) break;
  }
  if (values.length < PAIRS) return 'not measurable: foreign load';
  const ratios = values.map((value) => value.one / value.other);
  const range = `${format(Math.min(...ratios))} to ${format(Math.max(...ratios))}`;
  const middle = (of: 'one' | 'other'): string => format(median(values.map((value) => value[of])));
  const wanted = goal === '' ? '' : `, wanted ${goal}`;
  return `${format(median(ratios))} (${range}${wanted}); ${middle('one')} and ${middle('other')} ${unit}`;
}
