import { describe, expect } from '@jest/globals';
import type { Page } from 'playwright-core';
import { step } from '../harness/browser-step.js';
import { faultsOf } from '../harness/faults-of-page.js';
import { walkThrough } from '../harness/walk.js';

describe('what is inside a mandate, and what it carries on', () => {
  let page: Page;

  const walk = walkThrough({ today: '2026-11-23' }, async () => {
    page = await walk.aBrowser({ width: 1440 });
  });

  const overflow = () => page.locator('html').evaluate((html) => html.scrollWidth - html.clientWidth);

  step('items are shown as far as they have come', async () => {
    await page.goto(`${walk.address}/mandates?q=outside+review`);
    await page.getByRole('button', { name: 'Wanjiru' }).click();
    await page.getByRole('link', { name: /Sample Advisory Panel decision \d{4}\/\d/ }).click();
    await page.getByRole('heading', { name: 'Items' }).waitFor();
    await page.getByText('1 of 5 implemented').waitFor();
    expect(await page.locator('.item').count()).toBe(5);
    expect(await faultsOf(page)).toEqual([]);
  });

  step('several are selected and written of by keyboard alone', async () => {
    await page.getByLabel('Select item 1').focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Shift+ArrowDown');
    await page.getByText('2 items are selected.').waitFor();
    await page.getByRole('button', { name: 'Write an update…' }).press('Enter');
    await page.getByRole('button', { name: 'Save and send for clearance' }).press('Enter');
    await page.getByText('Write what was done.').waitFor();
    await page.getByLabel('What was done').fill('The printers were asked.');
    expect(await faultsOf(page)).toEqual([]);
    await page.getByRole('button', { name: 'Save and send for clearance' }).press('Enter');
    await page.getByText('2 updates written; they wait for clearance.').waitFor();
    await page.getByText('2 updates wait for clearance', { exact: false }).waitFor();
  });

  step('a list is pasted: what is found is shown before it is added', async () => {
    await page.getByRole('button', { name: 'Paste a list…' }).click();
    await page.getByLabel('The list, one item a line').fill('5. Paint the doors\n6 (a) Count the chairs');
    await page.getByRole('button', { name: 'See what is found' }).click();
    await page.getByText('2 items were found').waitFor();
    expect(await faultsOf(page)).toEqual([]);
    await page.getByRole('button', { name: 'Add 2 items' }).click();
    await page.getByText('2 items added.').waitFor();
    await page.locator('.item').nth(6).waitFor();
    expect(await page.locator('.item').count()).toBe(7);
  });

  step('history leads to what carries it on, and the chain is drawn', async () => {
    await page.goto(`${walk.address}/mandates`);
    await page.getByLabel('Life').selectOption('Superseded');
    await page
      .getByText(/^1 mandate/)
      .first()
      .waitFor();
    await page.getByRole('link', { name: /Sample Advisory Panel decision \d{4}\/\d/ }).click();
    await page.getByRole('heading', { name: 'Earlier and later decisions' }).waitFor();
    await page.getByText(/Requested in \d{4}\/\d, again in \d{4}\/\d\./).waitFor();
    expect(await page.locator('.chain-row').count()).toBe(2);
    expect(await faultsOf(page)).toEqual([]);
    await page.getByRole('link', { name: /It goes on under/ }).click();
    await page.getByRole('button', { name: 'Take the link back…' }).waitFor();
  });

  step('the link is taken back and made again, each shown before it is done', async () => {
    await page.getByRole('button', { name: 'Take the link back…' }).click();
    await page.getByText('1 task that had ended is open again').waitFor();
    expect(await faultsOf(page)).toEqual([]);
    await page.getByRole('button', { name: 'Take it back' }).click();
    await page.getByText('The link was taken back.').waitFor();

    await page.getByRole('button', { name: 'Link earlier mandates…' }).click();
    await page.getByLabel('Find them by their words').fill('list of all towns');
    await page.getByText('1 mandate found').waitFor();
    await page.locator('.chain-choice input').check();
    await page.getByRole('button', { name: 'See what happens' }).click();
    await page.getByText('1 mandate becomes history').waitFor();
    expect(await faultsOf(page)).toEqual([]);
    await page.getByRole('button', { name: 'Link 1 mandate' }).click();
    await page.getByText('Linked. The earlier mandates are history now.').waitFor();
  });

  step('all of it fits a small screen, and reads from the right in Arabic', async () => {
    await page.setViewportSize({ width: 390, height: 844 });
    expect(await overflow()).toBe(0);
    await page.getByRole('button', { name: /English/ }).click();
    await page.getByRole('menuitemradio', { name: 'العربية' }).click();
    await page.getByRole('heading', { name: 'المقررات السابقة واللاحقة' }).waitFor();
    expect(await overflow()).toBe(0);
    expect(await faultsOf(page)).toEqual([]);
  });
});
