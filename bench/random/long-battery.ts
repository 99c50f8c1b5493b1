import { execFileSync, spawnSync } from 'node:child_process';

/**
 * Runs a battery of TestU01 on the draws, layout by layout, and prints what it says:
 *
 *     cargo install TestU01Drv
 *     node bin/run-source.mjs bench/random/long-battery.ts [SmallCrush|Crush] [--reverse-bits] [layout …]
 *
 * SmallCrush takes about 10 seconds a layout, Crush an hour. Results are kept in docs/validation-random.md. The
 * program is found at TESTU01 or on the path; it is not part of this project and has a licence of its own.
 */
const STREAM = 'node bin/run-source.mjs test/sim/random/battery/stream.ts';
const program = process.env['TESTU01'] ?? 'TestU01Drv';

const options = process.argv.slice(2);
const battery = /^\w*Crush$/.test(options[0] ?? '') ? options.shift()! : 'SmallCrush';
const reverse = options[0] === '--reverse-bits' ? options.shift()! : '';
const all = execFileSync('sh', ['-c', STREAM], { encoding: 'utf8' }).trim().split('\n');

for (const layout of options.length > 0 ? options : all) {
  const start = performance.now();
  const command = `${STREAM} "$1" | "$2" --tests ${battery} ${reverse}`;
  const { stdout } = spawnSync('nice', ['sh', '-c', command, 'sh', layout, program], {
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
  });
  const summary = stdout.slice(stdout.indexOf('Summary results'));
  const statistics = /Number of statistics:\s+(\d+)/.exec(summary)?.[1];
  const failures = summary.split('\n').filter((line) => /^\s*\d+\s+\w/.test(line));
  const seconds = ((performance.now() - start) / 1000).toFixed(0);
  if (statistics === undefined) throw new Error(`${program} gave no result for ${layout}`);
  const outcome = summary.includes('All tests were passed')
    ? 'all passed'
    : `${String(failures.length)} outside 0.001..0.999\n${failures.join('\n')}`;
  console.log(
    `${layout} | ${battery}${reverse && ', bits reversed'} | ${statistics} statistics | ${seconds} s | ${outcome}`,
  );
}
