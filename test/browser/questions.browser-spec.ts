import { describe, expect } from '@jest/globals';
import type { Page } from 'playwright-core';
import { step } from '../harness/browser-step.js';
import { faultsOf } from '../harness/faults-of-page.js';
import { walkThrough } from '../harness/walk.js';

const asked = 'Which of the towns will be visited first?';
const answered = 'The one by the river, in spring.';

describe('a question and its answer, in the browser', () => {
  let member: Page;
  let officer: Page;
  let other: Page;
  /** The address of the mandate that is asked about. */
  let mandate: string;

  const walk = walkThrough({ today: '2016-12-01' }, async () => {
    await walk.ask(
      `WITH p AS (INSERT INTO person (id, name, email, lang, zone, sample)
         VALUES (gen_random_uuid(), 'Noor Castellanos', 'other@sample.test', 'en', 'Africa/Nairobi', true) RETURNING id)
       INSERT INTO role_grant (id, person_id, body, role, state)
         SELECT gen_random_uuid(), p.id, b.key, 'member', 'XB' FROM p, body b`,
    );
    member = await walk.comesIn('Iker Valdés', { width: 1440 });
    officer = await walk.comesIn('Wanjiru Adeyemi', { width: 1440 });
    other = await walk.comesIn('Noor Castellanos', { width: 1440 });
  });

  const opens = (page: Page, path = mandate) => walk.opens(page, path);

  step('a member asks with the keyboard, and says who else may see it', async () => {
    await opens(member, '/mandates?body=sample-panel');
    await member.getByRole('rowheader').getByRole('link').nth(2).click();
    await member.getByRole('heading', { name: 'Questions and answers' }).waitFor();
    mandate = new URL(member.url()).pathname;
    await member.getByRole('button', { name: 'Ask a question' }).press('Enter');
    await member.locator('[name=words]:focus').waitFor();
    await member.keyboard.type(asked);
    expect(await faultsOf(member)).toEqual([]);
    // Nothing is chosen before they have said so.
    await member.getByRole('button', { name: 'Ask', exact: true }).press('Enter');
    await member.getByText('Say who else may see it.').waitFor();
    await member.getByRole('radio', { name: /Nobody else/ }).press('Space');
    await member.getByRole('button', { name: 'Ask', exact: true }).press('Enter');
    await member.getByText('Your question was asked.').waitFor();
    await member.getByText('Not answered yet').waitFor();
    await member.getByText('You follow this mandate.').waitFor();
    expect(await faultsOf(member)).toEqual([]);
  });

  step('nobody of another State sees it', async () => {
    await opens(other);
    await other.getByRole('heading', { name: 'Questions and answers' }).waitFor();
    expect(await other.getByText(asked).count()).toBe(0);
  });

  step('the officer finds it on Today and answers it in place', async () => {
    await opens(officer, '/today');
    await officer.getByRole('heading', { name: /Questions to answer/ }).waitFor();
    await officer.getByText(asked).waitFor();
    expect(await faultsOf(officer)).toEqual([]);
    await opens(officer);
    await officer.getByRole('button', { name: 'Answer', exact: true }).press('Enter');
    await officer.locator('[name=words]:focus').waitFor();
    await officer.keyboard.type(answered);
    await officer.getByRole('button', { name: 'Give the answer' }).press('Enter');
    await officer.getByText('The answer was given.').waitFor();
    expect(await faultsOf(officer)).toEqual([]);
  });

  step('who asked reads the answer, on Today too; another delegation does not', async () => {
    await opens(member);
    await member.getByText(answered).waitFor();
    await opens(member, '/today');
    await member.getByRole('heading', { name: /Your questions that were answered/ }).waitFor();
    await member.getByText(answered).waitFor();
    expect(await faultsOf(member)).toEqual([]);
    await opens(other);
    expect(await other.getByText(answered).count()).toBe(0);
  });

  step('until who asked agrees: then without the name, then with it', async () => {
    await opens(member);
    await member.getByRole('button', { name: 'Change who sees it' }).press('Enter');
    await member.getByRole('radio', { name: /without the name/ }).press('Space');
    await member.getByRole('button', { name: 'Save', exact: true }).press('Enter');
    await member.getByText('It is saved who sees it.').waitFor();
    await opens(other);
    await other.getByText(answered).waitFor();
    await other.getByText('A delegation', { exact: true }).waitFor();
    expect(await other.getByRole('button', { name: 'Change who sees it' }).count()).toBe(0);
    expect(await faultsOf(other)).toEqual([]);
  });

  step('all that one may see stand in one place', async () => {
    await opens(member, '/questions?which=own');
    await member.getByText(asked).waitFor();
    await opens(officer, '/questions');
    await officer
      .getByRole('heading', { name: /How questions are answered/ })
      .first()
      .waitFor();
    expect(await faultsOf(officer)).toEqual([]);
  });

  step('what has changed stays on Today through a reload, until one has looked', async () => {
    await opens(other, '/today');
    await other.getByRole('heading', { name: 'Since you last looked' }).waitFor();
    await other.reload();
    await other.getByRole('button', { name: 'I have looked at all of it' }).press('Enter');
    await other.getByText('Marked.').waitFor();
    await other.reload();
    await other.getByText('Nothing has changed.').waitFor();
    expect(await faultsOf(other)).toEqual([]);
  });

  step('it holds in Arabic on a telephone', async () => {
    const phone = await walk.comesIn('Iker Valdés', { locale: 'ar', width: 390, height: 844 });
    await walk.speaks(phone, 'العربية');
    await phone.getByRole('heading', { level: 1, name: 'اليوم' }).waitFor();
    for (const [path, heading] of [
      [mandate, 'الأسئلة والأجوبة'],
      ['/today', 'منذ اطلاعك الأخير'],
      ['/questions', 'الأسئلة'],
    ] as const) {
      await opens(phone, path);
      await phone.getByRole('heading', { name: heading, exact: true }).first().waitFor();
      expect(await phone.locator('html').getAttribute('dir')).toBe('rtl');
      expect(await phone.locator('html').evaluate((html) => html.scrollWidth)).toBeLessThanOrEqual(390);
      expect(await faultsOf(phone)).toEqual([]);
    }
  });
});
