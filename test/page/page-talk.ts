import type { Page } from 'playwright';
import { expect } from 'vitest';

/** A comparison that takes a moment: three hundred people, half a year, twenty worlds. */
export const SMALL =
  '#organisation=consultancy&strategies=hands-off,real-bottom-up,top-down&seed=harbour&replicates=20&weeks=26';
/** One that takes long enough to be stopped. */
export const LONG =
  '#organisation=consultancy&strategies=hands-off,real-bottom-up,top-down&seed=1&replicates=1000&weeks=104';

/** When every world has been run. */
export const finished = (page: Page) => page.locator('.progress.done').waitFor({ state: 'attached', timeout: 45_000 });

/** When the answer belongs to what is asked now. */
export async function answered(page: Page): Promise<void> {
  await page.locator('.answer-grid:not(.stale)').waitFor({ timeout: 30_000 });
  await finished(page);
}

export const answer = (page: Page) => page.locator('.found').first().innerText();

/** What becomes true in a moment, on a busy machine too. */
export const eventually: typeof expect.poll = (look) => expect.poll(look, { timeout: 15_000 });

export const tidy = (text: string) => text.replace(/\s+/g, ' ').trim();
