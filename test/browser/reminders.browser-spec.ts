import { describe, expect } from '@jest/globals';
import type { Page } from 'playwright-core';
import { step } from '../harness/browser-step.js';
import { faultsOf } from '../harness/faults-of-page.js';
import { walkThrough } from '../harness/walk.js';

describe('the reminders in the browser', () => {
  let english: Page;
  let arabic: Page;

  const walk = walkThrough({ today: '2016-12-01' }, async () => {
    english = await walk.comesIn('governance officer', { width: 1440 });
    arabic = await walk.comesIn('موظف شؤون الحوكمة', { locale: 'ar', width: 390 });
  });

  /** A mail of yesterday was given up. */
  const failOneMail = () =>
    walk.ask(
      `INSERT INTO digest (id, person_id, on_date, state, attempts, failure)
       SELECT gen_random_uuid(), person_id, '2016-11-30', 'failed', 10, 'connect ECONNREFUSED 127.0.0.1:25'
       FROM role_grant WHERE role = 'director' LIMIT 1`,
    );
  /** The policy of the panel is such that its next list for members is due today. */
  const listGoesToday = async () => {
    const path = `${walk.address}/api/v1/bodies/sample-panel/reminder-policy`;
    const seen = (await english.request.get(path)).headers()['etag']!;
    const changed = await english.request.patch(path, {
      data: { membersList: { before: 75, hold: true } },
      headers: { 'if-match': seen, origin: walk.address },
    });
    expect(changed.status()).toBe(200);
  };
  const holds = async (page: Page) => {
    expect(await page.locator('html').evaluate((html) => html.scrollWidth - html.clientWidth)).toBe(0);
    expect(await faultsOf(page)).toEqual([]);
  };

  /** Tab by tab to the next thing of a name, as a person without a mouse; it must be in sight and marked there. */
  const tabsTo = async (page: Page, name: RegExp) => {
    for (let tabs = 0; tabs < 200; tabs += 1) {
      await page.keyboard.press('Tab');
      const at = page.locator(':focus');
      if ((await at.count()) === 0) continue;
      const reached = await at.evaluate((element) => {
        const { innerHeight, getComputedStyle } = element.ownerDocument.defaultView!;
        const { top, bottom } = element.getBoundingClientRect();
        return {
          name: element.getAttribute('aria-label') ?? element.textContent,
          isSeen: bottom > 0 && top < innerHeight && getComputedStyle(element).outlineStyle !== 'none',
        };
      });
      if (!name.test(reached.name)) continue;
      expect(reached.isSeen).toBe(true);
      return;
    }
    throw new Error(`nothing named ${String(name)} is reached by Tab`);
  };
  /** What has the focus, in its words. */
  const focused = (page: Page) => page.locator(':focus').innerText();

  step('show what goes when to whom, and each mail as it will look', async () => {
    await walk.opens(english, '/reminders', 'Reminders');
    await holds(english);
    await english.locator('.mail-list li a').first().click();
    const mail = english.frameLocator('iframe');
    await mail.getByRole('heading', { level: 1 }).waitFor();
    expect(await mail.locator('html').getAttribute('lang')).toBe('en');
    await english.getByLabel('Shown in').selectOption({ label: 'Arabic' });
    await mail.locator('html[dir="rtl"]').waitFor();
    await holds(english);
  });

  step('say what failed and what was missed, with why', async () => {
    await walk.opens(english, '/reminders/unsent', 'Reminders');
    await english.getByText('No mail has failed.').waitFor();
    await english.getByText('It came with the first load of the register.').first().waitFor();
    await holds(english);
  });

  step('try a mail again that failed, once, however often one clicks', async () => {
    await failOneMail();
    await walk.opens(english, '/reminders/unsent', 'Reminders');
    await english.getByText('The mail server said: connect ECONNREFUSED 127.0.0.1:25').waitFor();
    await holds(english);
    const answers: number[] = [];
    english.on('response', (answer) => {
      if (answer.url().endsWith('/retry')) answers.push(answer.status());
    });
    await english.getByRole('button', { name: 'Try again' }).dblclick();
    await english.getByText('No mail has failed.').waitFor();
    expect(answers).toEqual([204]);
  });

  step('show what a change of the policy does before it is saved', async () => {
    await walk.opens(english, '/reminders/policy?body=sample-panel', 'Reminders');
    // Closed, each kind of deadline says in a line when it is told.
    await english.getByText('42 days before, 14 days before, 1 day before and 1 day after').first().waitFor();
    await english.locator('summary', { hasText: 'Submission' }).click();
    await english.getByLabel('Days · Submission, reminder 1').fill('30');
    await english.getByRole('button', { name: 'Show what it would do' }).click();
    await english.getByRole('heading', { name: 'What it would do' }).waitFor();
    await english.getByText(/^\d+ added, \d+ withdrawn, 0 on another day; \d+ (person|people)$/).waitFor();
    await holds(english);
    await english.getByRole('button', { name: 'Save' }).click();
    await english.getByRole('button', { name: 'Show what it would do' }).waitFor();
    await english.reload();
    await english.locator('summary', { hasText: 'Submission' }).click();
    expect(await english.getByLabel('Days · Submission, reminder 1').inputValue()).toBe('30');
  });

  step('say what cannot be used of a policy, and keep what was typed', async () => {
    await english.getByLabel('Days · Submission, reminder 1').fill('14');
    await english.getByRole('button', { name: 'Show what it would do' }).click();
    await english.getByText('The same day stands there twice.').waitFor();
    expect(await english.getByLabel('Days · Submission, reminder 1').inputValue()).toBe('14');
  });

  step('let people say when they are spoken to, and who hears while they are away', async () => {
    await walk.opens(english, '/account', 'My account');
    await english.getByRole('link', { name: 'My reminders' }).click();
    await english.getByRole('heading', { level: 1, name: 'My reminders' }).waitFor();
    await english.getByLabel('The mail comes from this hour on').selectOption('9');
    await english.getByLabel('Pause my mails while I am away').check();
    await english.getByLabel('Who hears in the meantime').selectOption({ index: 1 });
    await holds(english);
    await english.getByRole('button', { name: 'Save' }).click();
    await english.waitForLoadState('networkidle');
    await english.reload();
    await english.getByRole('heading', { level: 1, name: 'My reminders' }).waitFor();
    expect(await english.getByLabel('Pause my mails while I am away').isChecked()).toBe(true);
    expect(await english.getByLabel('The mail comes from this hour on').inputValue()).toBe('9');
  });

  step('show what can be set for others, and the lists that members get', async () => {
    await walk.opens(english, '/reminders/people', 'Reminders');
    await english.locator('.reminder-rows a').first().click();
    await english.getByRole('button', { name: 'Save' }).waitFor();
    await holds(english);
    await walk.ask(
      `INSERT INTO members_list (id, body, session, opens_on, goes_on, prepared_on, state)
       SELECT gen_random_uuid(), s.body, s.key, '2017-06-01', '2017-05-18', '2016-12-01', 'held'
       FROM session s JOIN mandate m ON m.body = s.body WHERE m.life = 'active' ORDER BY s.key LIMIT 1 ON CONFLICT DO NOTHING`,
    );
    await walk.opens(english, '/reminders/lists', 'Reminders');
    await english.getByRole('heading', { level: 2, name: 'Lists for members' }).waitFor();
    await holds(english);
    await english.getByRole('link', { name: 'See it as a member will' }).first().click();
    await english.getByLabel('Shown in').selectOption({ label: 'Arabic: nobody' });
    await english.waitForLoadState('networkidle');
    expect(new URL(english.url()).searchParams.get('as')).toBe('ar');
    await english.getByRole('button', { name: /^Release/ }).waitFor();
    await holds(english);
  });

  step(
    'are kept by keyboard alone: a list released and held, a mail tried again, a policy changed',
    async () => {
      await listGoesToday();
      await walk.opens(english, '/reminders/lists', 'Reminders');
      const row = english.getByRole('listitem').filter({ hasText: 'first session of 2017' });
      await tabsTo(english, /^Release: .*first session of 2017/);
      await english.keyboard.press('Enter');
      await row.getByText('Released', { exact: true }).waitFor();
      // The same button takes it back, and the focus has not left it.
      expect(await focused(english)).toBe('Hold');
      await english.keyboard.press('Space');
      await row.getByText('Held', { exact: true }).waitFor();
      expect(await focused(english)).toBe('Release');

      await failOneMail();
      await walk.opens(english, '/reminders/unsent', 'Reminders');
      await tabsTo(english, /^Try again: /);
      await english.keyboard.press('Enter');
      await english.getByText('No mail has failed.').waitFor();
      await english.getByText('It is tried again.').waitFor();
      expect(await focused(english)).toBe('It is tried again.');

      await walk.opens(english, '/reminders/policy?body=sample-panel', 'Reminders');
      await tabsTo(english, /^Issuance/);
      await english.keyboard.press('Enter');
      await tabsTo(english, /^Remove: Issuance, reminder 4/);
      await english.keyboard.press('Enter');
      await tabsTo(english, /^Show what it would do$/);
      await english.keyboard.press('Enter');
      await english.getByRole('heading', { name: 'What it would do' }).waitFor();
      expect(await focused(english)).toBe('Save');
      await english.keyboard.press('Enter');
      await english.getByText('Saved. The reminders are planned again.').waitFor();
      expect(await focused(english)).toBe('Saved. The reminders are planned again.');
      await holds(english);
    },
  );

  step('are the same in Arabic on a telephone', async () => {
    await arabic.waitForLoadState('networkidle');
    await walk.speaks(arabic, 'العربية');
    await arabic.getByRole('heading', { level: 1, name: 'اليوم' }).waitFor();
    for (const [path, heading] of [
      ['/reminders', 'التذكيرات'],
      ['/reminders/unsent', 'التذكيرات'],
      ['/reminders/lists', 'التذكيرات'],
      ['/reminders/policy', 'التذكيرات'],
      ['/my-reminders', 'تذكيراتي'],
    ] as const) {
      await walk.opens(arabic, path, heading);
      expect(await arabic.locator('html').getAttribute('dir')).toBe('rtl');
      await holds(arabic);
    }
  });
});
