import { describe, expect } from '@jest/globals';
import type { Page } from 'playwright-core';
import { lampOil } from '../fixtures/lamp-oil.js';
import { step } from '../harness/browser-step.js';
import { faultsOf } from '../harness/faults-of-page.js';
import { walkThrough } from '../harness/walk.js';

const narrative = 'Nine of the ten harbour lights burn; the tenth waits for glass.';
const request = 'on the state of the harbour lights';

describe('a request of the Board, from file to status table, in the browser', () => {
  const pages: Partial<Record<'officer' | 'focal' | 'director' | 'member', Page>> = {};

  const walk = walkThrough({ today: '2016-12-01' });

  /** Whoever comes for the first time chooses a sample person, and English whatever is theirs. */
  const comesIn = async (who: keyof typeof pages, role: string): Promise<Page> => {
    const page = await walk.comesIn(role);
    pages[who] = page;
    await page.waitForLoadState('networkidle');
    await page.locator('.shell-header > .button').click();
    await page.getByRole('menuitemradio', { name: 'English' }).click();
    await page.getByRole('heading', { level: 1, name: 'Today' }).waitFor();
    return page;
  };
  const opensTask = async (page: Page) => {
    await page.locator('.today-task', { hasText: request }).getByRole('link').click();
    await page.getByRole('heading', { name: 'How it stands' }).waitFor();
  };

  step('is signed in for, in a place without faults', async () => {
    const officer = await comesIn('officer', 'governance officer');
    expect(await faultsOf(officer)).toEqual([]);
  });

  step('is taken in as a file, read, and accepted', async () => {
    const officer = pages.officer!;
    await officer.getByRole('link', { name: 'Intake' }).click();
    const file = { name: 'lamp-oil.txt', mimeType: 'text/plain', buffer: Buffer.from(lampOil) };
    await officer.locator('input[type=file]').setInputFiles(file);
    await officer.getByRole('button', { name: /^Accept all remaining/ }).click();
    expect(await faultsOf(officer)).toEqual([]);
    await officer.getByRole('button', { name: /^Accept all \d/ }).click();
    await officer.getByText('accepted and saved').first().waitFor();
  });

  step('is given to the unit that owes it', async () => {
    const officer = pages.officer!;
    await officer.getByRole('link', { name: 'Mandates' }).click();
    const row = officer.getByRole('row').filter({ hasText: request });
    await row.getByRole('rowheader').getByRole('link').click();
    await officer.getByRole('button', { name: 'Assign it to a unit' }).click();
    await officer.getByLabel('The unit that owes it').selectOption('policy-and-strategy');
    expect(await faultsOf(officer)).toEqual([]);
    await officer.getByRole('button', { name: 'Save' }).click();
    await officer.getByText('owes it from now on').waitFor();
    expect(await faultsOf(officer)).toEqual([]);
  });

  step('is what its focal point owes today', async () => {
    const focal = await comesIn('focal', 'focal point');
    const owed = focal.locator('.today-task', { hasText: request });
    expect(await owed.innerText()).toMatch(/In 3 weeks, slot to be confirmed 20 December 2016/i);
    expect(await faultsOf(focal)).toEqual([]);
    await opensTask(focal);
  });

  step('is answered in an update that survives leaving, and is sent for clearance', async () => {
    const focal = pages.focal!;
    await focal.getByLabel('What has been done').fill(narrative);
    await focal.reload();
    expect(await focal.getByLabel('What has been done').inputValue()).toBe(narrative);
    await focal.getByRole('button', { name: 'Add a link' }).click();
    await focal.getByLabel('Title of link 1').fill('Round of the keepers');
    await focal.getByLabel('Address of link 1').fill('https://lights.example/round');
    expect(await faultsOf(focal)).toEqual([]);
    await focal.getByRole('button', { name: 'Save the update' }).click();
    await focal.getByText('Saved: your update is written.').waitFor();
    await focal.getByRole('button', { name: 'Send for clearance' }).click();
    await focal.getByText('Sent for clearance.').waitFor();
    expect(await faultsOf(focal)).toEqual([]);
  });

  step('is nothing that a member reads before it is cleared', async () => {
    const member = await comesIn('member', 'member');
    expect(await faultsOf(member)).toEqual([]);
    await member.goto(pages.focal!.url());
    await member.getByText('No cleared update yet.').waitFor();
    expect(await member.locator('main').innerText()).not.toContain(narrative);
    expect(await faultsOf(member)).toEqual([]);
  });

  step('is cleared by the director for whom it waits', async () => {
    const director = await comesIn('director', 'director');
    expect(await faultsOf(director)).toEqual([]);
    await opensTask(director);
    expect(await director.locator('main').innerText()).toContain(narrative);
    expect(await faultsOf(director)).toEqual([]);
    await director.getByRole('button', { name: 'Clear the update' }).click();
    await director.getByText('Cleared.', { exact: true }).waitFor();
    expect(await director.locator('.task-facts').innerText()).toMatch(/Progress\s+Cleared/);
    expect(await director.locator('.history').innerText()).toMatch(
      /cleared the update[^]*sent it for clearance/,
    );
  });

  step('is then read by members, with what shows it', async () => {
    const member = pages.member!;
    await member.reload();
    await member.getByText(narrative).waitFor();
    expect(await member.getByRole('link', { name: /^Round of the keepers/ }).getAttribute('href')).toBe(
      'https://lights.example/round',
    );
  });

  step('is cleared in the status table of its session', async () => {
    const officer = pages.officer!;
    await officer.reload();
    const [table] = await Promise.all([
      officer.waitForEvent('popup'),
      officer.getByRole('link', { name: /^Status table of the first session of 2017/ }).click(),
    ]);
    const row = table.getByRole('row').filter({ hasText: request });
    await row.waitFor();
    expect(await row.innerText()).toContain(narrative);
    expect(await row.innerText()).toContain('Cleared');
    expect(await faultsOf(table)).toEqual([]);
  });
});
