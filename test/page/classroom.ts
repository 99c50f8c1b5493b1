import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright';

/** What axe finds on a page as it stands. */
export async function violationsOn(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
}

/** The step of a lesson of that number, from 1. */
export async function goToStep(page: Page, step: number): Promise<void> {
  await page
    .locator('.rail button')
    .nth(step - 1)
    .click();
}

/** Draws a curve from left to right with the mouse. */
export async function drawGuess(page: Page): Promise<void> {
  const box = (await page.locator('svg.guess').boundingBox())!;
  const y = box.y + box.height * 0.7;
  await page.mouse.move(box.x + 40, y);
  await page.mouse.down();
  for (let at = 0; at <= 20; at++) await page.mouse.move(box.x + 40 + ((box.width - 45) * at) / 20, y - at * 3);
  await page.mouse.up();
}
