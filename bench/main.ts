import { cpus } from 'node:os';
import { isMainThread } from 'node:worker_threads';
import { benchBatch } from './batch/bench-batch.ts';
import { measureEngineAlone } from './batch/engine-alone.ts';
import { measurePeerBatch, runShare } from './batch/peer-batch.ts';
import { measureQueue } from './batch/queue-throughput.ts';
import { measureSweep } from './batch/sweep-throughput.ts';
import { type CommandFigures, timeCommand } from './default-comparison.ts';
import { type FullModelFigures, measureFullModel, measureHeapGrowth } from './full-model.ts';
import { answerOrder, inProcessOfItsOwn, type Measured } from './in-process-of-its-own.ts';
import { installPeers } from './install-peers.ts';
import { median } from './median.ts';
import { measureModelA, type ModelAFigures, WEEKS } from './model-a/measure-model-a.ts';

/**
 * What Groundswell costs, measured:
 *
 *     npm run bench                               everything, in about fifteen minutes
 *     npm run bench -- full comparison            these parts of full, comparison, peers, batch
 *     npm run bench -- --despite-load             figures even where other processes hold a core
 *
 * Every figure is a median over processes of their own. Ratios come from pairs measured one after the other, so that
 * a machine that slows down slows down both.
 */
const PARTS = ['full', 'comparison', 'peers', 'batch'] as const;
const UNMEASURABLE = 'not measurable: foreign load';

const PROCESSES = 3;
const COMPARISONS = 5;
const PAIRS = 7;

/** Employees, and how many weeks and runs of them make a measurement of about a second. */
const SIZES = [
  { employees: 1_000, weeks: 104, runs: 15 },
  { employees: 10_000, weeks: 104, runs: 5 },
  { employees: 100_000, weeks: 52, runs: 3 },
  { employees: 1_000_000, weeks: 26, runs: 1 },
];
const DEGREES = [12, 32];

/**
 * Peers and the sizes they can do in a sensible time: `simulation` builds its network from an equation of each pair.
 * Agentscript is measured as its own models are written, and with its links replaced by hand-kept arrays.
 */
const PEERS = [
  { contender: 'agentscript', sizes: [1_000] },
  { contender: 'agentscript by hand', sizes: [1_000, 10_000] },
  { contender: 'flocc', sizes: [1_000, 10_000] },
  { contender: 'simulation', sizes: [1_000] },
] as const;

const number = new Intl.NumberFormat('en', { maximumSignificantDigits: 3 });
const print = (text = ''): void => console.log(text);

async function bench(parts: readonly string[], despiteLoad: boolean): Promise<void> {
  print(
    `Node ${process.versions.node}, ${cpus().length} × ${cpus()[0]?.model ?? 'unknown processor'}${despiteLoad ? ', whatever else runs' : ''}`,
  );
  if (parts.includes('full')) await benchFullModel(despiteLoad);
  if (parts.includes('comparison')) await benchDefaultComparison(despiteLoad);
  if (parts.includes('peers')) await benchPeers(despiteLoad);
  if (parts.includes('batch')) await benchBatch(despiteLoad, print, (value) => number.format(value));
}

async function benchFullModel(despiteLoad: boolean): Promise<void> {
  print('\nOne run of the full model on one core (real bottom-up, risk-averse manufacturer)');
  row('employees', 'ties each', 'million employee-weeks/s', 'ns each', 'against 1,000', 'set-up', 'peak memory');
  for (const degree of DEGREES) {
    let reference: number | null = null;
    for (const size of SIZES) {
      const measured: (Measured<FullModelFigures> & object)[] = [];
      for (let process = 0; process < (size.employees > 100_000 ? 1 : PROCESSES); process++) {
        const one = await inProcessOfItsOwn<FullModelFigures>({ measure: 'full-model', degree, ...size }, despiteLoad);
        if (one === null) break;
        measured.push(one);
      }
      if (measured.length === 0) {
        row(number.format(size.employees), String(degree), UNMEASURABLE);
        continue;
      }
      const milliseconds = median(measured.map(({ value }) => median(value.runMilliseconds)));
      const nanoseconds = (milliseconds * 1e6) / (size.employees * size.weeks);
      reference ??= size.employees === 1_000 ? nanoseconds : null;
      row(
        size.employees.toLocaleString('en'),
        String(degree),
        number.format(1000 / nanoseconds),
        number.format(nanoseconds),
        reference === null ? '' : `× ${number.format(nanoseconds / reference)}`,
        `${number.format(median(measured.map(({ value }) => value.setUpMilliseconds)))} ms`,
        `${number.format(median(measured.map(({ peakMegabytes }) => peakMegabytes)))} MB`,
      );
    }
  }
  const growth = await inProcessOfItsOwn<number>({ measure: 'heap-growth' }, true);
  print(`Growth of the heap over 1,000 weeks of 1,000 employees: ${number.format(growth!.value)} KiB`);
}

async function benchDefaultComparison(despiteLoad: boolean): Promise<void> {
  print('\nThe default comparison (3 strategies × 100 worlds × 1,200 employees × 104 weeks), start-up included');
  await timeCommand(['list', '--quiet'], true);
  const times: CommandFigures[] = [];
  for (let attempt = 0; times.length < COMPARISONS && attempt < 2 * COMPARISONS; attempt++) {
    const one = await timeCommand(['compare', '--quiet'], despiteLoad);
    if (one !== null) times.push(one);
    else if (attempt >= 2 && times.length === 0) break;
  }
  if (times.length === 0) return print(`  ${UNMEASURABLE}`);
  const seconds = times.map((time) => time.seconds);
  print(
    `  ${number.format(median(seconds))} s (${number.format(Math.min(...seconds))} to ${number.format(Math.max(...seconds))}, ${times.length} times), ` +
      `${number.format(median(times.map(({ cpuSeconds }) => cpuSeconds)))} s of processor time, ` +
      `${number.format(median(times.map(({ peakMegabytes }) => peakMegabytes)))} MB`,
  );
}

async function benchPeers(despiteLoad: boolean): Promise<void> {
  print(
    `\nModel A of SPEED.md, ${WEEKS} weeks on a Watts–Strogatz graph (12 ties, 10 % rewired): the same core, other mechanisms off`,
  );
  const refusal = await installPeers();
  if (refusal !== null) return print(`  ${refusal}`);
  row('against', 'employees', 'theirs, million/s', 'ours, million/s', 'ratio', 'pairs', 'adopted');
  for (const { contender, sizes } of PEERS) {
    for (const size of sizes) {
      const pairs: { ours: ModelAFigures; theirs: ModelAFigures }[] = [];
      for (let attempt = 0; pairs.length < PAIRS && attempt < PAIRS + 3; attempt++) {
        const theirs = await inProcessOfItsOwn<ModelAFigures>({ measure: 'model-a', contender, size }, despiteLoad);
        const ours =
          theirs &&
          (await inProcessOfItsOwn<ModelAFigures>({ measure: 'model-a', contender: 'groundswell', size }, despiteLoad));
        if (theirs && ours) pairs.push({ ours: ours.value, theirs: theirs.value });
        else if (pairs.length === 0) break;
      }
      const label = [contender, size.toLocaleString('en')];
      if (pairs.length < PAIRS) {
        row(...label, UNMEASURABLE);
        continue;
      }
      const ratios = pairs.map(({ ours, theirs }) => ours.speed / theirs.speed);
      row(
        ...label,
        number.format(median(pairs.map(({ theirs }) => theirs.speed))),
        number.format(median(pairs.map(({ ours }) => ours.speed))),
        `${number.format(median(ratios))} (${number.format(Math.min(...ratios))} to ${number.format(Math.max(...ratios))})`,
        String(pairs.length),
        `${median(pairs.map(({ theirs }) => theirs.adopted)).toFixed(3)} and ${median(pairs.map(({ ours }) => ours.adopted)).toFixed(3)}`,
      );
    }
  }
}

/** Cells in columns wide enough for what they hold here. */
function row(...cells: readonly string[]): void {
  const widths = [19, 10, 24, 16, 22, 12, 14];
  print(
    `  ${cells
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd()}`,
  );
}

const [first, order] = process.argv.slice(2);
if (!isMainThread) {
  await runShare();
} else if (first === '--measure') {
  await answerOrder(order!, {
    'full-model': measureFullModel,
    'heap-growth': measureHeapGrowth,
    'model-a': measureModelA,
    'engine-alone': measureEngineAlone,
    sweep: measureSweep,
    queue: measureQueue,
    'peer-batch': measurePeerBatch,
  });
} else {
  const asked = process.argv.slice(2);
  const parts = asked.filter((argument) => !argument.startsWith('--'));
  const unknown = [
    ...parts.filter((part) => !(PARTS as readonly string[]).includes(part)),
    ...asked.filter((argument) => argument.startsWith('--') && argument !== '--despite-load'),
  ];
  if (unknown.length > 0) {
    console.error(
      `The bench has no ${unknown.join(', ')}; its parts are ${PARTS.join(', ')}, its option is --despite-load.`,
    );
    process.exitCode = 2;
  } else {
    await bench(parts.length > 0 ? parts : PARTS, asked.includes('--despite-load'));
  }
}
