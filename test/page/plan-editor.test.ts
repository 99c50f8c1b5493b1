import AxeBuilder from '@axe-core/playwright';
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launch } from '../../bin/browsers.mjs';
import { answer, answered, eventually, finished, SMALL } from './page-talk.ts';
import { BROWSERS_HERE, open, serve, type Server } from './served-page.ts';

let server: Server;
beforeAll(async () => {
  server = await serve();
}, 120_000);
afterAll(() => server.stop());

const editor = (page: Page) => page.locator('gs-plan-editor');
const handle = (page: Page, name: string) => page.getByRole('slider', { name, exact: true });

async function openEditor(page: Page): Promise<void> {
  await finished(page);
  await editor(page).scrollIntoViewIfNeeded();
  await handle(page, 'Launch campaign: start').waitFor();
}

describe.each(BROWSERS_HERE)('the plan editor in %s', (name) => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launch(name);
  }, 60_000);
  afterAll(() => browser.close());

  it('moves a lever by keys, runs the plan again beside the others, and takes it back', async () => {
    const { page, complaints } = await open(browser, server.address + SMALL);
    await openEditor(page);
    const before = await answer(page);
    const start = handle(page, 'Facilitation: start');
    await start.focus();
    await page.keyboard.press('PageDown');
    await page.keyboard.press('ArrowLeft');
    for (let presses = 0; presses < 2; presses++) await page.keyboard.press('PageUp');
    await eventually(() => start.getAttribute('aria-valuetext')).toBe('week 25');
    await eventually(() => page.locator('.plan-row').innerText()).toContain('My real bottom-up');
    await eventually(() => page.url()).toContain('#compare=');
    await answered(page);
    await eventually(() => page.locator('gs-adoption-figure .end-name').count()).toBe(4);
    await page.getByRole('button', { name: 'Undo' }).click();
    await page.getByRole('button', { name: 'Undo' }).click();
    await eventually(() => page.locator('.plan-row').innerText()).not.toContain('My real bottom-up');
    await answered(page);
    await eventually(() => answer(page)).toBe(before);
    await page.getByRole('button', { name: 'Redo' }).click();
    await eventually(() => page.locator('.plan-row').innerText()).toContain('My real bottom-up');
    expect(complaints).toEqual([]);
    await page.context().close();
  });
});

describe('the plan editor', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launch('chromium');
  });
  afterAll(() => browser.close());

  it('is taken hold of with a pointer: start, end, ramp and amount', async () => {
    const { page, complaints } = await open(browser, server.address + SMALL, {
      viewport: { width: 1280, height: 900 },
    });
    await openEditor(page);
    const drag = async (name: string, dx: number, dy: number) => {
      await handle(page, name).scrollIntoViewIfNeeded();
      const box = (await handle(page, name).boundingBox())!;
      const from = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
      await page.mouse.move(from.x, from.y);
      await page.mouse.down();
      await page.mouse.move(from.x + dx / 2, from.y + dy / 2, { steps: 3 });
      await page.mouse.move(from.x + dx, from.y + dy, { steps: 3 });
      await page.mouse.up();
    };
    const value = async (name: string) => Number(await handle(page, name).getAttribute('aria-valuenow'));
    const amount = 'Champions: share of employees';
    const most = await value(amount);
    await drag('Champions: end', -200, 0);
    expect(await value('Champions: end')).toBeLessThan(26);
    await drag('Champions: start', 60, 0);
    expect(await value('Champions: start')).toBeGreaterThan(0);
    await drag('Champions: weeks until at full strength', 60, 0);
    expect(await value('Champions: weeks until at full strength')).toBeGreaterThan(0);
    await drag(amount, 0, -10);
    expect(await value(amount)).toBeGreaterThan(most);
    await answered(page);
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it('reruns only the plan that was changed', async () => {
    const { page } = await open(browser, server.address + SMALL);
    await openEditor(page);
    const handsOff = () => page.locator('table.outcomes tbody tr').first().locator('td.value').first().innerText();
    // Pictures follow the answer at a walking pace: the table of all worlds comes a little after the answer.
    const table = page.locator('gs-outcomes-table');
    const whole = () => eventually(() => table.locator('.figure:not(.stale) .figure-subtitle').innerText());
    await whole().toContain('20 worlds');
    const before = await handsOff();
    await handle(page, 'Facilitation: full-time staff per 1,000').press('ArrowUp');
    await answered(page);
    await eventually(() => table.locator('thead').innerText()).toContain('My real bottom-up');
    await whole().toContain('20 worlds');
    expect(await handsOff()).toBe(before);
    await page.context().close();
  });

  it('cannot be overspent without being told so, three times over, and offers the way out', async () => {
    const { page } = await open(browser, server.address + SMALL);
    await openEditor(page);
    await page.getByLabel('Budget of the plan').fill('12');
    await page.getByLabel('Budget of the plan').press('Enter');
    const notice = page.locator('.overspent-notice');
    await notice.waitFor();
    expect(await notice.innerText()).toMatch(/costs €[\d,.]+M? more than it has.*run out in week \d+/s);
    await eventually(() => page.locator('path.overspent').count()).toBe(1);
    await eventually(() => page.locator('.problem').innerText()).toContain('more than its budget');
    await notice.getByRole('button', { name: /Raise the budget/ }).click();
    await notice.waitFor({ state: 'detached' });
    await page.locator('.problem').waitFor({ state: 'detached' });
    await answered(page);
    await page.context().close();
  });

  it('says what a lever costs and on what evidence it is thought to work', async () => {
    const { page } = await open(browser, server.address + SMALL);
    await openEditor(page);
    await handle(page, 'Champions: start').press('Enter');
    const details = page.locator('.lever-details');
    expect(await details.innerText()).toMatch(/Centola 2018.*\[A\].*A assumed/s);
    expect(await details.innerText()).toMatch(/No money of the budget\.\s+In the worlds run so far [\d,]+ hours/);
    await details.getByLabel('Chosen').selectOption('connected');
    await eventually(() => page.locator('.plan-row').innerText()).toContain('My real bottom-up');
    await details.getByRole('button', { name: 'Take this lever out' }).click();
    await eventually(() => handle(page, 'Champions: start').count()).toBe(0);
    await page.getByLabel('Add a lever').selectOption('mandate');
    await handle(page, 'Mandate: start').waitFor();
    await page.context().close();
  });

  it('holds reviews by rules that can be changed', async () => {
    const { page } = await open(browser, server.address + SMALL);
    await openEditor(page);
    await editor(page).locator('summary', { hasText: 'Reviews' }).click();
    const rule = page.getByRole('listitem', { name: 'Rule 1' });
    await rule.getByLabel('what is looked at').selectOption('weeklyActive');
    await rule.getByLabel('this value').fill('0.4');
    await rule.getByLabel('this value').press('Enter');
    await page.getByLabel('Every', { exact: true }).fill('4');
    await eventually(() => page.locator('path.review').count()).toBeGreaterThan(2);
    await answered(page);
    await page.getByLabel('Hold reviews').uncheck();
    await eventually(() => page.locator('path.review').count()).toBe(0);
    await page.context().close();
  });

  it('is the same plan as text, both ways, and says line by line what is wrong', async () => {
    const { page, complaints } = await open(browser, server.address + SMALL);
    await openEditor(page);
    await page.getByText('The plan as text').click();
    const area = page.getByLabel('The plan as YAML');
    await eventually(() => area.inputValue()).toContain('lever: facilitation');
    const yaml = await area.inputValue();
    await area.fill(yaml.replace('lever: champions', 'lever: champoins').replace('share: 0.3', 'share: 3'));
    await page.getByRole('button', { name: 'Use this text' }).click();
    const mistakes = page.locator('gs-plan-yaml .issues li');
    await eventually(() => mistakes.count()).toBe(2);
    expect((await mistakes.allInnerTexts()).join('\n')).toMatch(/Line \d+.*champions/s);
    await page.getByRole('button', { name: /^Line/ }).first().click();
    expect(
      await page.evaluate(
        () =>
          getSelection()!.toString() ||
          (document.activeElement as HTMLTextAreaElement).value.slice(
            (document.activeElement as HTMLTextAreaElement).selectionStart,
            (document.activeElement as HTMLTextAreaElement).selectionEnd,
          ),
      ),
    ).toContain('champoins');
    await area.fill(yaml.replace(/ {2}- lever: training\n( {4}.*\n)+/, ''));
    await page.getByRole('button', { name: 'Use this text' }).click();
    await eventually(() => handle(page, 'Training: start').count()).toBe(0);
    await eventually(() => page.locator('.plan-row').innerText()).toContain('My real bottom-up');
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it('keeps the phases of a budget and shows them; says when they come too late, and offers the way out', async () => {
    const { page, complaints } = await open(browser, server.address + SMALL);
    await openEditor(page);
    await page.getByText('The plan as text').click();
    const area = page.getByLabel('The plan as YAML');
    await eventually(() => area.inputValue()).toContain('lever: facilitation');
    const yaml = await area.inputValue();
    const use = async (first: number) => {
      const phases = `budgetPhases: [{share: ${first}}, {startWeek: 10, share: ${1 - first}}]`;
      await area.fill(yaml.replace(/^levers:/m, `${phases}\nlevers:`));
      await page.getByRole('button', { name: 'Use this text' }).click();
    };
    const line = page.locator('.budget-phases');
    const steps = () => page.locator('path.budget').getAttribute('d');
    expect(await steps()).not.toContain('V');
    await use(0.75);
    await eventually(() => line.innerText()).toContain('Released in phases: 75% at the launch, 25% from week 10.');
    expect(await steps()).toMatch(/^M[\d.,]+H[\d.]+V[\d.]+H[\d.]+$/);
    await eventually(() => page.locator('.plan-row').innerText()).toContain('My real bottom-up');
    await answered(page);
    // Another change keeps them, and undo and redo bring them back.
    await handle(page, 'Facilitation: start').press('ArrowRight');
    await eventually(() => handle(page, 'Facilitation: start').getAttribute('aria-valuetext')).toBe('week 1');
    await page.getByRole('button', { name: 'Undo' }).click();
    await page.getByRole('button', { name: 'Undo' }).click();
    await line.waitFor({ state: 'detached' });
    await page.getByRole('button', { name: 'Redo' }).click();
    await editor(page).locator('.editor-choice label', { hasText: 'My real bottom-up' }).click();
    await line.waitFor();
    await eventually(() => area.inputValue()).toContain('share: 0.75');
    await answered(page);
    const { page: other, complaints: others } = await open(browser, page.url());
    await finished(other);
    await eventually(() => other.locator('.budget-phases').innerText()).toContain('25% from week 10');
    await eventually(() => answer(other)).toBe(await answer(page));
    await other.context().close();
    await use(0.1);
    const notice = page.locator('.overspent-notice');
    await notice.waitFor();
    expect(await notice.innerText()).toMatch(/comes too late: (at the launch|by week \d+) this plan costs €[\d,.]+/);
    await eventually(() => page.locator('path.overspent').count()).toBe(1);
    await eventually(() => page.locator('.problem').innerText()).toContain('released by then');
    await notice.getByRole('button', { name: 'Release all of it at the launch' }).click();
    await notice.waitFor({ state: 'detached' });
    await page.locator('.problem').waitFor({ state: 'detached' });
    await line.waitFor({ state: 'detached' });
    expect([...complaints, ...others]).toEqual([]);
    await page.context().close();
  });

  it('writes a new plan from any of the library, and its link carries it', async () => {
    const { page } = await open(browser, server.address + SMALL);
    await openEditor(page);
    await page.getByLabel('Write a new plan from').selectOption('hands-off-room');
    const name = editor(page).getByLabel('Its name');
    await name.fill('Room & <b>board</b>');
    await name.press('Enter');
    await eventually(() => page.locator('.plan-row').innerText()).toContain('Room & <b>board</b>');
    await eventually(() => page.url()).toContain('#compare=');
    await answered(page);
    const [link, found] = [page.url(), await answer(page)];
    const { page: other, complaints } = await open(browser, link);
    await finished(other);
    await eventually(() => answer(other)).toBe(found);
    await eventually(() => other.locator('.plan-row').innerText()).toContain('Room & <b>board</b>');
    expect(complaints).toEqual([]);
    await other.context().close();
    await page.context().close();
  });

  it.each([360, 1280])('axe finds nothing in it at %i px, and nothing scrolls sideways', async (width) => {
    const { page } = await open(browser, server.address + SMALL, {
      viewport: { width, height: 800 },
      reducedMotion: 'reduce',
    });
    await openEditor(page);
    await handle(page, 'Champions: start').press('Enter');
    await page.evaluate(() => document.querySelectorAll('details').forEach((details) => (details.open = true)));
    await eventually(() => page.getByLabel('The plan as YAML').inputValue()).toContain('lever');
    await page.getByLabel('Budget of the plan').fill('12');
    await page.getByLabel('Budget of the plan').press('Enter');
    await page.locator('.overspent-notice').waitFor();
    const { violations } = await new AxeBuilder({ page })
      .include('gs-plan-editor')
      .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
      .analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    await page.context().close();
  });
});
