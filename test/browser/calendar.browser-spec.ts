import { describe, expect } from '@jest/globals';
import type { Page } from 'playwright-core';
import { step } from '../harness/browser-step.js';
import { faultsOf } from '../harness/faults-of-page.js';
import { walkThrough } from '../harness/walk.js';

/** The sample's panel meets in the weeks around its today; this session of it has work due. */
const session = '/sessions/sample-panel/2017/1';

describe('the calendar in the browser', () => {
  let officer: Page;
  let other: Page;

  const walk = walkThrough({ today: '2016-12-01' }, async () => {
    officer = await walk.comesIn('governance officer');
    other = await walk.comesIn('governance officer');
  });

  const types = async (page: Page, start: string, end: string, reason: string) => {
    await page.getByRole('radio', { name: 'On these days' }).press('Space');
    await page.getByLabel('First day').fill(start);
    await page.getByLabel('Last day').fill(end);
    await page.getByLabel('Why the calendar changes').fill(reason);
  };

  step('is a timeline on which every session leads to its page', async () => {
    await walk.opens(officer, '/sessions', /^Sessions$/);
    expect(await faultsOf(officer)).toEqual([]);
    await officer.getByRole('link', { name: 'Sample Advisory Panel, first session of 2017' }).first().click();
    await officer.getByRole('heading', { name: 'Due at this session' }).waitFor();
    await officer.locator('.due-task').first().waitFor();
    expect(await faultsOf(officer)).toEqual([]);
  });

  step('shows before a session is moved what the move will do', async () => {
    await walk.opens(officer, `${session}?change=move`, /first session of 2017/);
    await walk.opens(other, `${session}?change=move`, /first session of 2017/);
    await types(officer, '2017-03-14', '2017-03-15', 'The hall is being painted');
    expect(await faultsOf(officer)).toEqual([]);
    await officer.getByRole('button', { name: 'See what it changes' }).press('Enter');
    await officer.getByRole('heading', { name: /tasks? change/ }).waitFor();
    expect(await officer.locator('.consequence-counts').innerText()).toMatch(
      /^\d+ moves?\n\d+ reminders? withdrawn, \d+ added$/,
    );
    expect(await officer.locator('.consequence-tasks').innerText()).toContain('14 March 2017');
    expect(await faultsOf(officer)).toEqual([]);
  });

  step('moves it, and its tasks are due on the new date', async () => {
    await officer.getByRole('button', { name: 'Move it now' }).press('Enter');
    await officer.locator('.change-form').waitFor({ state: 'detached' });
    await officer
      .locator('.session-parts', { hasText: '14–15 March 2017' })
      .or(officer.locator('.session-parts', { hasText: '14 – 15 March 2017' }))
      .waitFor();
    await officer.locator('.due-task').first().getByRole('link').first().click();
    await officer.getByRole('heading', { name: 'How it stands' }).waitFor();
    expect(await officer.locator('main').innerText()).toContain('14 March 2017');
  });

  step('tells the officer who was slower, shows the newer version, and loses nothing typed', async () => {
    await types(other, '2017-04-04', '2017-04-05', 'The keepers asked for April');
    await other.getByRole('button', { name: 'See what it changes' }).click();
    await other.getByRole('button', { name: 'Move it now' }).click();
    await other.getByText('Somebody changed this session meanwhile.').waitFor();
    await other.locator('.change-form .session-parts', { hasText: 'March 2017' }).waitFor();
    expect(await other.getByLabel('First day').inputValue()).toBe('2017-04-04');
    expect(await other.getByLabel('Why the calendar changes').inputValue()).toBe(
      'The keepers asked for April',
    );
    expect(await faultsOf(other)).toEqual([]);
  });

  step(
    'follows a rule that an officer puts together in words, and says what it means before it is saved',
    async () => {
      await walk.opens(officer, '/mandates?body=sample-panel', /^Mandates$/);
      await officer.getByRole('rowheader').getByRole('link').first().click();
      await officer.getByRole('button', { name: 'Change when it is due' }).press('Enter');
      await officer.getByLabel('When is it due?').selectOption('at a named session');
      await officer.getByLabel('Body that receives it').selectOption('Sample Advisory Panel');
      await officer.getByLabel('Number of the session').fill('two');
      await officer.getByText('Fill in what is missing').waitFor();
      await officer.getByRole('button', { name: 'Save' }).click();
      await officer.locator('[aria-invalid=true]:focus').waitFor();
      expect(await faultsOf(officer)).toEqual([]);
      await officer.getByLabel('Number of the session').fill('2');
      await officer.getByLabel('Year').fill('2017');
      await officer.locator('.due-sentence', { hasText: 'second session of 2017' }).waitFor();
      await officer.locator('.due-meetings', { hasText: 'second session of 2017' }).waitFor();
      expect(await faultsOf(officer)).toEqual([]);
      await officer.getByRole('button', { name: 'Save' }).press('Enter');
      await officer.getByText('Saved: it is due as said here from now on.').waitFor();
      await officer.locator('.meeting-line', { hasText: 'second session of 2017' }).waitFor();
      expect(await faultsOf(officer)).toEqual([]);
    },
  );

  step('stands in Arabic on a telephone without faults', async () => {
    const phone = await walk.aBrowser({ locale: 'ar', width: 390, height: 844 });
    await phone.context().addCookies(await officer.context().cookies());
    const mandate = officer.url();
    await phone.goto(walk.address);
    await phone.locator('.person').waitFor();
    await walk.speaks(phone, 'العربية');
    await phone.locator('html[dir=rtl]').waitFor();
    for (const path of ['/sessions', session, `${session}?change=move`, '/sessions/add']) {
      await phone.goto(`${walk.address}${path}`);
      await phone.getByRole('heading', { level: 1 }).waitFor();
      await phone.waitForLoadState('networkidle');
      expect(await phone.locator('html').getAttribute('dir')).toBe('rtl');
      expect(await phone.locator('html').evaluate((html) => html.scrollWidth)).toBeLessThanOrEqual(390);
      expect(await faultsOf(phone)).toEqual([]);
    }
    await phone.goto(mandate);
    await phone.getByRole('button', { name: 'تغيير موعد الاستحقاق' }).click();
    await phone.locator('.due-meetings').waitFor();
    expect(await phone.locator('html').evaluate((html) => html.scrollWidth)).toBeLessThanOrEqual(390);
    expect(await faultsOf(phone)).toEqual([]);
  });
});
