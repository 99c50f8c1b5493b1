import { once } from 'node:events';
import { CHANCE, KEY_LAYOUTS, LAYOUTS, STRESS_LAYOUTS, words } from './layouts.ts';

/**
 * Writes the draws of one layout to standard output without end, as 32-bit words, for a battery that reads them:
 *
 *     node bin/run-source.mjs test/sim/random/battery/stream.ts 'employees, then weeks' | TestU01Drv
 *
 * Without a name it lists the layouts. See bench/random/long-battery.ts.
 */
const layouts = { ...LAYOUTS, ...KEY_LAYOUTS, ...STRESS_LAYOUTS };
const layout = layouts[process.argv[2] ?? ''];
if (layout === undefined) {
  console.log(Object.keys(layouts).join('\n'));
} else {
  // The battery closes the pipe when it has read enough.
  process.stdout.on('error', () => process.exit());
  const next = words(layout, CHANCE);
  for (;;) {
    const block = next(new Uint32Array(2 ** 15));
    if (!process.stdout.write(new Uint8Array(block.buffer))) await once(process.stdout, 'drain');
  }
}
