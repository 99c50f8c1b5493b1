import { writeSync } from 'node:fs';
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
  const next = words(layout, CHANCE);
  const block = new Uint32Array(2 ** 14);
  const bytes = new Uint8Array(block.buffer);
  for (;;) {
    next(block);
    try {
      for (let written = 0; written < bytes.length;) written += writeSync(1, bytes, written);
    } catch (error) {
      // The battery has read enough and closed the pipe.
      if ((error as NodeJS.ErrnoException).code === 'EPIPE') break;
      throw error;
    }
  }
}
