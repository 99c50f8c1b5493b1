import AxeBuilder from '@axe-core/playwright';
import type { Browser, Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launch } from '../../bin/browsers.mjs';
import { answer, eventually, finished, LONG, SMALL, tidy } from './page-talk.ts';
import { BROWSERS_HERE, open, serve, type Server } from './served-page.ts';

let server: Server;
beforeAll(async () => {
  server = await serve();
}, 120_000);
afterAll(() => server.stop());

async function watchedWorld(page: Page): Promise<void> {
  await page.locator('gs-watch-world').scrollIntoViewIfNeeded();
  await page.locator('.play:enabled').waitFor({ timeout: 30_000 });
}

describe.each(BROWSERS_HERE)('the comparison page in %s', (name) => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launch(name);
  });
  afterAll(() => browser.close());

  it('runs the worlds, says what was found and shows it, and nothing goes wrong', async () => {
    const { page, complaints } = await open(browser, server.address + SMALL);
    await finished(page);
    await eventually(() => answer(page)).toMatch(/after half a year|Too close to call/);
    await eventually(() => page.locator('.provenance').first().innerText()).toContain('20 worlds from seed harbour');
    for (const picture of await page.locator('svg[role=img]').all())
      expect((await picture.getAttribute('aria-label'))!.length).toBeGreaterThan(10);
    for (const figure of ['adoption', 'difference', 'ledger', 'families']) {
      await eventually(() => page.locator(`svg.${figure}`).first().isVisible()).toBe(true);
      await eventually(() => page.locator(`gs-${figure}-figure details.twin table`).count()).toBe(1);
    }
    await eventually(() => page.locator('table.outcomes tbody tr').count()).toBeGreaterThan(3);
    await watchedWorld(page);
    await eventually(() => page.locator('.scene-counts').allInnerTexts()).toHaveLength(3);
    expect(complaints).toEqual([]);
    await page.context().close();
  });
});

describe('the comparison page', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launch('chromium');
  });
  afterAll(() => browser.close());

  it('has a title, a language, one heading of the first level and its landmarks', async () => {
    const { page } = await open(browser, server.address + SMALL);
    await finished(page);
    await eventually(() => page.title()).toContain('Groundswell');
    await eventually(() => page.locator('html').getAttribute('lang')).toBe('en');
    await eventually(() => page.locator('h1').count()).toBe(1);
    await eventually(async () => tidy(await page.locator('h1').innerText())).toBe(
      'Hands-off, real bottom-up or top-down: which one makes a new platform last?',
    );
    for (const role of ['banner', 'main', 'contentinfo'] as const)
      await eventually(() => page.getByRole(role).count()).toBe(1);
    const levels = await page
      .locator('h1,h2,h3')
      .evaluateAll((headings) => headings.map(({ tagName }) => Number(tagName[1])));
    levels.slice(1).forEach((level, index) => expect(level - levels[index]!).toBeLessThanOrEqual(1));
    await page.context().close();
  });

  it('stops when asked, keeps what is finished, and takes it up again', async () => {
    const { page, complaints } = await open(browser, server.address + LONG);
    await page.locator('.certainty').waitFor();
    await page.getByRole('button', { name: 'Stop here' }).click();
    await page.locator('.progress.stopped').waitFor();
    const said = await page.locator('.progress-words').innerText();
    const worlds = Number(/after (\d+) of 1,000/.exec(said)![1]);
    expect(worlds).toBeGreaterThanOrEqual(8);
    expect(worlds).toBeLessThan(1000);
    await eventually(() => page.locator('.provenance').first().innerText()).toContain(`${worlds} worlds`);
    await page.getByRole('button', { name: 'Run them all' }).click();
    await page.locator('.progress.running').waitFor();
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it('stands in its address: whoever opens the link sees the same answer', async () => {
    const { page } = await open(browser, server.address + SMALL);
    await finished(page);
    await page.getByLabel('Organisation', { exact: true }).selectOption('manufacturer');
    await page.getByLabel('How long').selectOption('26');
    await page.getByText('Seed, and what stays the same').click();
    const seed = page.getByLabel('Seed', { exact: true });
    await seed.fill('north & south / 2');
    await seed.press('Enter');
    await page.locator('.answer-grid:not(.stale)').waitFor();
    await finished(page);
    const [link, found] = [page.url(), await answer(page)];
    expect(decodeURIComponent(link)).toContain(
      'organisation=manufacturer&strategies=hands-off,real-bottom-up,top-down&seed=north & south / 2&replicates=20&weeks=26',
    );

    const { page: other } = await open(browser, link);
    await finished(other);
    await eventually(() => answer(other)).toBe(found);
    await eventually(() => other.locator('.certainty').innerText()).toBe(await page.locator('.certainty').innerText());
    await eventually(() => other.locator('.provenance').first().innerText()).toContain('seed north & south / 2');
    await other.context().close();
    await page.context().close();
  });

  it('goes back and forward', async () => {
    const { page } = await open(browser, server.address + SMALL);
    await finished(page);
    const first = await answer(page);
    await page.getByLabel('Number of worlds').selectOption('50');
    await page.getByLabel('Organisation', { exact: true }).selectOption('manufacturer');
    await page.goBack();
    await page.goBack();
    await eventually(() => page.getByLabel('Organisation', { exact: true }).inputValue()).toBe('consultancy');
    await eventually(() => page.getByLabel('Number of worlds').inputValue()).toBe('20');
    await page.locator('.answer-grid:not(.stale)').waitFor();
    await finished(page);
    await eventually(() => answer(page)).toBe(first);
    await page.goForward();
    await eventually(() => page.getByLabel('Number of worlds').inputValue()).toBe('50');
    // Whoever comes back later, to the bare address, can go on where it was left.
    await page.goto(server.address);
    await page.getByRole('button', { name: 'Go on with it' }).click();
    await eventually(() => page.url()).toContain('seed=harbour');
    await eventually(() => page.getByRole('button', { name: 'Go on with it' }).count()).toBe(0);
    await page.getByText('Your work in this browser').click();
    await page.getByRole('button', { name: 'Delete everything' }).click();
    await page.getByRole('button', { name: 'Delete', exact: true }).click();
    await page.getByText('Deleted.').waitFor();
    await page.goto(server.address);
    await page.locator('.answer-grid').waitFor();
    await eventually(() => page.getByRole('button', { name: 'Go on with it' }).count()).toBe(0);
    await page.context().close();
  });

  it.each([
    ['a key nobody knows', '#organisation=consultancy&colour=red'],
    [
      'markup',
      '#seed=%3Cimg%20src%3Dx%20onerror%3D%22window.hurt%3D1%22%3E&strategies=%3Cscript%3Ewindow.hurt%3D1%3C/script%3E,top-down',
    ],
    ['numbers beyond all bounds', '#replicates=1e9&weeks=-1&employees=99999999999'],
    ['a megabyte', `#seed=${'x'.repeat(1_000_000)}`],
    ['broken encoding', '#seed=%E0%A4%A&organisation=%ZZ'],
  ])('takes no notice of a link with %s but to say so', async (_what, fragment) => {
    const { page, complaints } = await open(browser, server.address + fragment);
    await page.locator('.notice').first().waitFor();
    await eventually(() => page.locator('.notice').first().innerText()).toContain('standard comparison');
    await eventually(() => page.getByLabel('Organisation', { exact: true }).inputValue()).toBe('manufacturer');
    expect(await page.evaluate(() => 'hurt' in window)).toBe(false);
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it('answers the newest question only', async () => {
    const { page } = await open(browser, server.address + SMALL);
    await finished(page);
    for (const weeks of ['52', '104', '26', '78']) await page.getByLabel('How long').selectOption(weeks);
    await page.locator('.answer-grid:not(.stale)').waitFor();
    await finished(page);
    await eventually(() => answer(page)).toContain('a year and a half');
    await eventually(() => page.url()).toContain('weeks=78');
    await page.context().close();
  });

  it('refuses a number of employees it cannot take, and says why', async () => {
    const { page } = await open(browser, server.address + SMALL);
    const employees = page.getByLabel('Number of employees');
    await employees.fill('5');
    await employees.press('Enter');
    await eventually(() => page.locator('.setup .mistake').innerText()).toContain('20 to 100,000');
    await eventually(() => employees.getAttribute('aria-invalid')).toBe('true');
    await employees.fill('1.000');
    await employees.press('Enter');
    await eventually(() => page.url()).toContain('employees=1000');
    await eventually(() => page.locator('.setup .mistake').isVisible()).toBe(false);
    await page.context().close();
  });

  it('lets plans be chosen, two to four, and measured against any of them', async () => {
    const { page } = await open(browser, server.address + SMALL);
    await finished(page);
    await page.getByText('Choose other plans').click();
    const boxes = page.locator('.plan-choice input');
    await page.locator('.plan-choice label').filter({ hasText: 'No platform' }).click();
    await eventually(() => page.url()).toContain('hands-off,real-bottom-up,top-down,no-platform');
    await eventually(() =>
      boxes.evaluateAll((all) => (all as HTMLInputElement[]).filter(({ disabled }) => disabled).length),
    ).toBe((await boxes.count()) - 4);
    await page.getByLabel('Measure the others against').selectOption('top-down');
    await eventually(() => page.url()).toContain('strategies=top-down,hands-off,real-bottom-up,no-platform');
    await page.locator('.answer-grid:not(.stale)').waitFor();
    await eventually(() => page.locator('gs-difference-figure .figure-subtitle').innerText()).toContain(
      'Difference to top-down',
    );
    await page.context().close();
  });

  it('changes the organisation beside a copy of the answer, and comes back', async () => {
    const { page } = await open(browser, server.address + SMALL);
    await finished(page);
    const need = page.getByLabel('Need for the platform');
    await need.focus();
    for (let presses = 0; presses < 4; presses++) await need.press('PageDown');
    await eventually(() => page.url()).toContain('needLevel=0');
    await page.locator('gs-change-traits .change-answer:not(.stale)').waitFor();
    await eventually(() => page.locator('gs-change-traits path.before').count()).toBe(3);
    await page.getByRole('button', { name: 'Back to the organisation as described' }).click();
    await eventually(() => page.url()).not.toContain('needLevel');
    await page.context().close();
  });

  describe('one world, watched', () => {
    it('plays, pauses, steps and scrubs, the same people in every picture', async () => {
      const { page, complaints } = await open(browser, server.address + SMALL);
      await finished(page);
      await watchedWorld(page);
      const week = () => page.locator('.week-words').innerText();
      const picture = () =>
        page
          .locator('canvas')
          .first()
          .evaluate((canvas) => (canvas as HTMLCanvasElement).toDataURL());
      await eventually(week).toBe('Week 26 of 26');
      const last = await picture();
      await page.getByRole('button', { name: 'Play' }).click();
      await eventually(week).not.toBe('Week 26 of 26');
      await page.getByRole('button', { name: 'Pause' }).click();
      const paused = await week();
      await page.waitForTimeout(400);
      expect(await week()).toBe(paused);
      await page.getByRole('slider', { name: 'Week', exact: true }).fill('3');
      await eventually(week).toBe('Week 3 of 26');
      await eventually(picture).not.toBe(last);
      await page.getByRole('button', { name: 'One week on' }).click();
      await eventually(week).toBe('Week 4 of 26');
      await page.getByRole('button', { name: 'One week back' }).click();
      await eventually(week).toBe('Week 3 of 26');
      await page.getByRole('slider', { name: 'Week', exact: true }).fill('26');
      await eventually(picture).toBe(last);
      expect(complaints).toEqual([]);
      await page.context().close();
    });

    it('has a cursor for the keyboard that says who it is and what they do', async () => {
      const { page } = await open(browser, server.address + SMALL);
      await finished(page);
      await watchedWorld(page);
      const words = () => page.locator('.person-words').innerText();
      await page.locator('canvas').first().focus();
      await eventually(words).toMatch(/^Person 1, department 1.*Hands-off: .*Real bottom-up: .*Top-down: /);
      await page.keyboard.press('ArrowRight');
      await eventually(words).not.toMatch(/^Person 1,/);
      await page.keyboard.press('PageDown');
      await eventually(words).toMatch(/department 2/);
      await eventually(() => page.locator('.person-cursor').count()).toBe(3);
      await page.context().close();
    });

    it('shows another world of the comparison', async () => {
      const { page } = await open(browser, server.address + SMALL);
      await finished(page);
      await watchedWorld(page);
      const found = await answer(page);
      const world = page.locator('.player input[type=number]');
      await world.fill('7');
      await world.press('Enter');
      await eventually(() => page.url()).toContain('world=7');
      await eventually(() => answer(page)).toBe(found);
      await page.context().close();
    });

    it('is refused for more than 20,000 people, with a sentence', async () => {
      const { page } = await open(
        browser,
        `${server.address}#organisation=consultancy&replicates=2&weeks=1&employees=20001`,
      );
      await page.locator('gs-watch-world .notice').waitFor({ timeout: 30_000 });
      await eventually(() => page.locator('gs-watch-world .notice').innerText()).toContain('20,001 people');
      await eventually(() => page.locator('canvas').count()).toBe(0);
      await page.context().close();
    });
  });

  describe('for every reader', () => {
    it.each([
      [360, 'light'],
      [360, 'dark'],
      [1280, 'light'],
      [1280, 'dark'],
    ] as const)('axe finds nothing at %i px, %s', async (width, colorScheme) => {
      const { page } = await open(browser, server.address + SMALL, {
        viewport: { width, height: 800 },
        colorScheme,
        reducedMotion: 'reduce',
      });
      await finished(page);
      await watchedWorld(page);
      await page.locator('canvas').first().focus();
      await page.evaluate(() => document.querySelectorAll('details').forEach((details) => (details.open = true)));
      const { violations } = await new AxeBuilder({ page })
        .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
        .analyze();
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`)).toEqual([]);
      await page.context().close();
    });

    it.each([
      ['a phone', { viewport: { width: 360, height: 780 } }],
      ['a narrow phone with four plans', { viewport: { width: 320, height: 640 } }],
      ['a page zoomed to 200 %', { viewport: { width: 640, height: 400 }, deviceScaleFactor: 2 }],
    ])('nothing scrolls sideways on %s', async (_where, options) => {
      const fragment = SMALL.replace('top-down', 'top-down,hands-off-staffed-idle');
      const { page } = await open(browser, server.address + fragment, options);
      await finished(page);
      await page.evaluate(() => document.querySelectorAll('details').forEach((details) => (details.open = true)));
      const [wide, seen] = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth]);
      expect(wide).toBeLessThanOrEqual(seen);
      await page.context().close();
    });

    it('large type makes the page longer, not wider', async () => {
      const { page } = await open(browser, server.address + SMALL, { viewport: { width: 640, height: 800 } });
      await page.evaluate(() => {
        document.documentElement.style.fontSize = '200%';
      });
      await finished(page);
      const [wide, seen] = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth]);
      expect(wide).toBeLessThanOrEqual(seen);
      await page.context().close();
    });

    it('everything can be reached by the keyboard, and one sees where one is', async () => {
      const { page } = await open(browser, server.address + SMALL);
      await finished(page);
      await watchedWorld(page);
      await page.evaluate(() => {
        scrollTo(0, 0);
        (document.activeElement as HTMLElement | null)?.blur();
      });
      const expected = await page.evaluate(
        () =>
          [
            ...document.querySelectorAll<HTMLElement>(
              'a[href],button:enabled,select:enabled,input:enabled,summary,canvas,[tabindex="0"]',
            ),
          ].filter(
            (element) =>
              element.tabIndex >= 0 &&
              element.checkVisibility() &&
              !(element instanceof HTMLInputElement && element.type === 'radio' && !element.checked),
          ).length,
      );
      const reached = new Set<string>();
      for (let presses = 0; presses < expected + 5; presses++) {
        await page.keyboard.press('Tab');
        const focused = await page.evaluate(() => {
          const element = document.activeElement as HTMLElement;
          if (element === document.body) return null;
          const around = [element, element.nextElementSibling, element.parentElement].filter((near) => near !== null);
          const seen = around.some(
            (near) =>
              getComputedStyle(near).outlineStyle !== 'none' && parseFloat(getComputedStyle(near).outlineWidth) >= 2,
          );
          const all = [...document.querySelectorAll('*')];
          return { place: String(all.indexOf(element)), seen, what: element.outerHTML.slice(0, 120) };
        });
        if (focused === null) break;
        expect(focused.seen, focused.what).toBe(true);
        reached.add(focused.place);
      }
      expect(reached.size).toBe(expected);
      await page.context().close();
    });

    it('the keyboard reads the curves week by week', async () => {
      const { page } = await open(browser, server.address + SMALL);
      await finished(page);
      const reader = page.getByRole('slider', { name: 'Read the values of one week' });
      await reader.focus();
      await page.keyboard.press('Home');
      await eventually(() => reader.getAttribute('aria-valuetext')).toMatch(/^week 1: Hands-off \d/);
      await eventually(() => page.locator('svg.adoption .reading text').first().textContent()).toContain('week 1');
      await page.context().close();
    });

    it('the skip link goes to the answer and leaves the address alone', async () => {
      const { page } = await open(browser, server.address + SMALL);
      await finished(page);
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      expect(await page.evaluate(() => document.activeElement?.id)).toBe('answer');
      await eventually(() => page.url()).toContain('seed=harbour');
      await page.context().close();
    });

    it('nothing jumps while the answer comes', async () => {
      for (const viewport of [
        { width: 360, height: 780 },
        { width: 1280, height: 800 },
      ]) {
        const { page } = await open(browser, server.address + SMALL, { viewport });
        await finished(page);
        await page.waitForTimeout(300);
        const shift = await page.evaluate(
          () =>
            new Promise<number>((done) => {
              let sum = 0;
              new PerformanceObserver((list) => {
                for (const entry of list.getEntries()) sum += (entry as PerformanceEntry & { value: number }).value;
              }).observe({ type: 'layout-shift', buffered: true });
              setTimeout(() => done(sum), 100);
            }),
        );
        expect(shift, `${viewport.width} px`).toBeLessThan(0.05);
        await page.context().close();
      }
    });

    it('those who hear the page are told at most every five seconds', async () => {
      const { page } = await open(browser, server.address + LONG);
      await page.locator('.certainty').waitFor();
      const times = await page.evaluate(
        () =>
          new Promise<number[]>((done) => {
            const heard: number[] = [];
            const region = document.querySelector('gs-compare-page > p[role=status]')!;
            new MutationObserver(() => heard.push(performance.now())).observe(region, {
              childList: true,
              characterData: true,
              subtree: true,
            });
            setTimeout(() => done(heard), 11_000);
          }),
      );
      expect(times.length).toBeGreaterThanOrEqual(1);
      times.slice(1).forEach((time, index) => expect(time - times[index]!).toBeGreaterThan(4500));
      await page.context().close();
    });

    it('keeps still where less motion is wanted', async () => {
      const { page } = await open(browser, server.address + SMALL, { reducedMotion: 'reduce' });
      await finished(page);
      const durations = await page.evaluate(() =>
        [...document.querySelectorAll('*')].flatMap((element) =>
          getComputedStyle(element).transitionDuration.split(', '),
        ),
      );
      expect(new Set(durations)).toEqual(new Set(['0s']));
      await page.context().close();
    });

    it('keeps its lines where the system forces its own colours', async () => {
      const { page } = await open(browser, server.address + SMALL, { forcedColors: 'active' });
      await finished(page);
      const strokes = await page
        .locator('gs-adoption-figure path.median')
        .evaluateAll((lines) => lines.map((line) => getComputedStyle(line).stroke));
      expect(strokes).toHaveLength(3);
      for (const stroke of strokes) expect(stroke).not.toBe('none');
      // What keeps letters apart from lines lies behind them.
      const orders = await page
        .locator('svg.chart text')
        .evaluateAll((texts) => texts.map((text) => getComputedStyle(text).paintOrder));
      expect([...new Set(orders)]).toEqual(['stroke']);
      await page.context().close();
    });

    it('remembers day and night, and does without a memory', async () => {
      const { page } = await open(browser, server.address + SMALL);
      await page.getByLabel('Light:').selectOption('night');
      const dark = await page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
      await page.reload();
      await eventually(() => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)).toBe(
        dark,
      );
      await page.getByLabel('Light:').selectOption('day');
      await eventually(() => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor)).not.toBe(
        dark,
      );
      await page.context().close();
    });
  });
});
