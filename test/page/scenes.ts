import type { Page } from 'playwright';
import { drawGuess, goToStep } from './classroom.ts';
import { finished, SMALL } from './page-talk.ts';

/** Looks at the page as it stands: a picture is taken of it, or it is examined. */
export type Look = (state: string) => Promise<void>;

/** One visit to the page, stopping in each state that looks different. */
export interface Scene {
  readonly name: string;
  /** Below the page's address. */
  readonly path: string;
  /** The same with less to compute, where states matter and results do not. */
  readonly quickPath?: string;
  visit(page: Page, look: Look): Promise<void>;
}

const COMPUTING = 90_000;

async function watched(page: Page): Promise<void> {
  await page.locator('gs-watch-world').scrollIntoViewIfNeeded();
  await page.locator('gs-watch-world .play:enabled').waitFor({ timeout: COMPUTING });
}

async function reckoned(page: Page): Promise<void> {
  await finished(page);
  await watched(page);
  await page.locator('gs-branch').scrollIntoViewIfNeeded();
  await page.locator('gs-branch svg.adoption').waitFor({ timeout: COMPUTING });
  const matters = page.locator('gs-what-matters');
  await matters.scrollIntoViewIfNeeded();
  await matters.locator('svg.influence').nth(1).waitFor({ timeout: COMPUTING });
}

/** Everything that unfolds, unfolded. */
export async function unfold(page: Page): Promise<void> {
  await page.evaluate(() => document.querySelectorAll('details').forEach((details) => (details.open = true)));
}

async function chooseFiles(page: Page, kind: 'People' | 'Ties', name: string, lines: readonly string[]): Promise<void> {
  const buffer = Buffer.from(lines.join('\n'));
  await page.getByLabel(kind, { exact: true }).setInputFiles({ name, mimeType: 'text/csv', buffer });
}

const compare: Scene = {
  name: 'compare',
  path: '',
  quickPath: SMALL,
  async visit(page, look) {
    await reckoned(page);
    await look('answer');
    await page.getByRole('button', { name: 'Write the memo' }).click();
    await page.getByRole('article', { name: 'Decision memo' }).waitFor();
    await unfold(page);
    await watched(page);
    await page.locator('canvas').first().focus();
    await look('unfolded');
  },
};

const tour: Scene = {
  name: 'tour',
  path: SMALL,
  async visit(page, look) {
    await finished(page);
    await page.getByRole('button', { name: 'Show me around' }).click();
    await look('1-answer');
    await page.getByRole('button', { name: 'Next' }).click();
    await look('2-plan');
    await page.getByRole('button', { name: 'Next' }).click();
    await look('3-why');
  },
};

const blame: Scene = {
  name: 'blame',
  path: SMALL,
  async visit(page, look) {
    await finished(page);
    await page.locator('gs-blame').scrollIntoViewIfNeeded();
    await page.locator('gs-blame .button:enabled').click({ timeout: COMPUTING });
    await page.locator('gs-blame svg.influence').first().waitFor({ timeout: COMPUTING });
    await look('found');
  },
};

const claims: Scene = {
  name: 'claims',
  path: '#/claims',
  async visit(page, look) {
    await page.locator('.glance li').nth(5).waitFor({ timeout: COMPUTING });
    await look('all');
    await unfold(page);
    await look('unfolded');
  },
};

const overspent: Scene = {
  name: 'overspent',
  path: SMALL,
  async visit(page, look) {
    await finished(page);
    await page.locator('gs-plan-editor').scrollIntoViewIfNeeded();
    await page.getByLabel('Budget of the plan').fill('12');
    await page.getByLabel('Budget of the plan').press('Enter');
    await page.locator('.overspent-notice').waitFor();
    await page.locator('.problem').waitFor();
    await look('notice');
  },
};

const ownOrganisation: Scene = {
  name: 'own-organisation',
  path: SMALL,
  async visit(page, look) {
    await finished(page);
    await page.getByText('Your own organisation').click();
    const people = Array.from({ length: 40 }, (_, person) => `p${person},${person === 0 ? '' : 'p0'},Sales`);
    const ties = people.map((_, person) => `p${person},p${(person + 1) % 40}`);
    await chooseFiles(page, 'People', 'people.csv', ['id,manager,department', ...people]);
    await page.getByText('people.csv, 40 employees').first().waitFor({ timeout: COMPUTING });
    await chooseFiles(page, 'Ties', 'ties.csv', ['from,to', ...ties, 'p1,p1']);
    await page.getByText('One line from somebody').waitFor({ timeout: COMPUTING });
    await finished(page);
    await look('read');
    await chooseFiles(page, 'People', 'circle.csv', ['id,manager', 'a,b', 'b,c', 'c,a']);
    await page.locator('gs-own-organisation .issues').waitFor({ timeout: COMPUTING });
    await look('refused');
  },
};

/** What is seen where there is no full answer. */
const withoutAnswer: readonly Scene[] = [
  {
    name: 'broken-link',
    path: '#organisation=consultancy&colour=red&weeks=26&replicates=20',
    async visit(page, look) {
      await page.locator('.notice').first().waitFor();
      await finished(page);
      await look('notice');
    },
  },
  {
    name: 'too-close',
    path: '#organisation=consultancy&strategies=hands-off,hands-off-staffed-idle&seed=1&replicates=2&weeks=26',
    async visit(page, look) {
      await finished(page);
      await look('open');
    },
  },
  {
    name: 'too-many-to-watch',
    path: '#organisation=consultancy&replicates=2&weeks=1&employees=20001',
    async visit(page, look) {
      await page.locator('gs-watch-world .notice').waitFor({ timeout: COMPUTING });
      await look('notice');
    },
  },
];

const lesson: Scene = {
  name: 'lesson',
  path: '#/lesson',
  async visit(page, look) {
    await look('opening-10-minutes');
    await page.getByLabel('an hour').check();
    await look('1-hook');
    await goToStep(page, 2);
    await page.getByLabel('They did not want it.').check();
    await look('2-check');
    await goToStep(page, 3);
    await drawGuess(page);
    await page.getByLabel('The users, who did not try hard enough').check();
    await look('3-bets');
    await goToStep(page, 4);
    await page.locator('.suspects').waitFor({ timeout: COMPUTING });
    await page.locator('gs-lesson-curves').waitFor({ timeout: COMPUTING });
    await look('4-reveal');
    await goToStep(page, 5);
    await page.locator('table.terms').waitFor({ timeout: COMPUTING });
    await look('5-reasons');
    await goToStep(page, 6);
    await page.locator('.act-line .button:enabled').waitFor({ timeout: COMPUTING });
    await look('6-rescue');
    await page.getByLabel(/thanks only ·/).check();
    await page.getByRole('button', { name: 'Try it' }).click();
    await page.getByRole('button', { name: 'Show the best plan found' }).click({ timeout: COMPUTING });
    await page.locator('td.score').nth(2).waitFor({ timeout: COMPUTING });
    await look('6-rescued');
    await goToStep(page, 7);
    await page.locator('gs-lesson-curves').waitFor({ timeout: COMPUTING });
    await page.getByLabel('Incentives').check();
    await page.getByText(/^Without incentives/).waitFor({ timeout: COMPUTING });
    await look('7-without');
    for (const [step, state] of [
      [8, '8-organisation'],
      [9, '9-sandbox'],
    ] as const) {
      await goToStep(page, step);
      await page.locator('gs-lesson-curves').waitFor({ timeout: COMPUTING });
      await look(state);
    }
    for (const [step, state] of [
      [10, '10-check'],
      [11, '11-debrief'],
    ] as const) {
      await goToStep(page, step);
      await look(state);
    }
  },
};

const inTheRoom: Scene = {
  name: 'in-the-room',
  path: '#/lesson',
  async visit(page, look) {
    await page.getByRole('button', { name: 'Presenter view' }).click();
    await goToStep(page, 4);
    await page.locator('gs-lesson-curves').waitFor({ timeout: COMPUTING });
    await page.getByRole('button', { name: 'Start', exact: true }).click();
    await look('revealed');
    await page.getByRole('button', { name: 'Cover the answers' }).click();
    await look('covered');
  },
};

const play: Scene = {
  name: 'play',
  path: '#/play',
  async visit(page, look) {
    const live = () =>
      page.locator('.act-line .button:enabled', { hasText: 'Live through' }).click({ timeout: COMPUTING });
    await look('opening');
    await page.getByRole('button', { name: 'Begin the year' }).click();
    await page.getByLabel(/(^|\s)thanks ·/).check({ timeout: COMPUTING });
    await look('first-quarter');
    await live();
    await page.getByText('In week 13').waitFor({ timeout: COMPUTING });
    await page.getByLabel('Who talks to whom').check();
    await page.getByLabel('Why people left').check();
    await page.getByText(/You asked \d+ people|Nobody has tried it/).waitFor({ timeout: COMPUTING });
    await look('second-quarter');
    for (const week of [26, 39]) {
      await live();
      await page.getByText(`In week ${week}`).waitFor({ timeout: COMPUTING });
    }
    await live();
    await page.getByText('best found').first().waitFor({ timeout: COMPUTING });
    await page.getByLabel(/What if you had/).selectOption({ index: 1 });
    await page.locator('gs-year-debrief tbody').getByText('your year, changed').waitFor({ timeout: COMPUTING });
    await look('debrief');
  },
};

const assumptions: Scene = {
  name: 'assumptions',
  path: '#/assumptions',
  async visit(page, look) {
    const field = page.getByLabel(/awareness\.launchHazard$/);
    await field.fill('0.2');
    await field.press('Enter');
    await page.locator('.is-changed').waitFor();
    await look('all');
    await field.fill('99999');
    await field.press('Enter');
    await page.getByLabel('only what is changed').check();
    await page.locator('.parameters .mistake').waitFor();
    await look('changed');
  },
};

const gallery: Scene = {
  name: 'gallery',
  path: 'gallery/index.html',
  async visit(page, look) {
    await page.locator('.gallery-case').nth(9).waitFor({ timeout: COMPUTING });
    await look('all');
  },
};

/** Every page in its main states. */
export const SCENES: readonly Scene[] = [
  compare,
  tour,
  blame,
  overspent,
  ownOrganisation,
  ...withoutAnswer,
  lesson,
  inTheRoom,
  play,
  assumptions,
  claims,
  gallery,
];
