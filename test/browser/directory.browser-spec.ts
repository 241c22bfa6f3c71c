import { describe, expect } from '@jest/globals';
import type { Page } from 'playwright-core';
import { step } from '../harness/browser-step.js';
import { faultsOf } from '../harness/faults-of-page.js';
import { walkThrough } from '../harness/walk.js';

describe('units and people on their pages', () => {
  let page: Page;

  const walk = walkThrough({ today: '2016-12-01' }, async () => {
    page = await walk.comesIn('Marisol Hoang', { width: 1440 });
  });

  const heading = (name: string) => page.getByRole('heading', { level: 1, name }).waitFor();

  step('a person is added, and found by the search in the address', async () => {
    await page.getByRole('link', { name: 'People' }).click();
    await heading('People');
    expect(await faultsOf(page)).toEqual([]);
    await page.getByRole('link', { name: 'Add a person' }).click();
    await page.getByRole('button', { name: 'Add', exact: true }).click();
    await page.getByText('The name is missing.').waitFor();
    expect(await faultsOf(page)).toEqual([]);
    await page.getByLabel('Name').fill('Ada Heron');
    await page.getByLabel('Email address').fill('ada@habitat.example');
    await page.getByLabel('Role').selectOption('focal-point');
    await page.getByLabel('Body').selectOption('executive-board');
    await page.getByLabel('Unit').selectOption('budget-and-finance');
    await page.getByRole('button', { name: 'Add', exact: true }).click();
    await heading('Ada Heron');
    expect(await faultsOf(page)).toEqual([]);
    await page.goto(`${walk.address}/people?q=heron`);
    await page.getByText('1 person or mailbox').waitFor();
  });

  step('somebody leaves, after what passes on was shown', async () => {
    await page.getByRole('link', { name: 'Ada Heron' }).click();
    await heading('Ada Heron');
    await page.getByText('They leave').click();
    await page.getByLabel('Who takes over').selectOption({ label: '林晓岚' });
    await page.getByRole('button', { name: 'Show what passes on' }).click();
    await page.getByText('passes to the successor').waitFor();
    expect(await faultsOf(page)).toEqual([]);
    await page.getByRole('button', { name: 'Close the account and pass the work on' }).click();
    await page.getByRole('button', { name: 'Open the account again' }).waitFor();
    expect(await faultsOf(page)).toEqual([]);
  });

  step('a unit is made, and closed for another one', async () => {
    await page.getByRole('link', { name: 'Units' }).click();
    await heading('Units');
    expect(await faultsOf(page)).toEqual([]);
    await page.getByRole('link', { name: 'Add a unit' }).click();
    await page.getByLabel('Name: English').fill('Audit Panel');
    await page.getByRole('button', { name: 'Add', exact: true }).click();
    await heading('Audit Panel');
    expect(await faultsOf(page)).toEqual([]);
    await page.getByText('Close the unit').click();
    await page.getByRole('button', { name: 'Show what passes on' }).click();
    await page.getByText('No open mandate').waitFor();
    expect(await faultsOf(page)).toEqual([]);
    await page.getByRole('button', { name: 'Close the unit' }).click();
    await page.getByText('closed').first().waitFor();
  });

  step('a file is looked at before it is taken in', async () => {
    await page.getByRole('link', { name: 'Import' }).click();
    await heading('Import units and people');
    expect(await faultsOf(page)).toEqual([]);
    const file = (rows: string) => ({
      name: 'people.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from(`email,name,body,role\n${rows}`),
    });
    const field = page.locator('#people-file');
    await field.setInputFiles(file('nobody,Nobody,executive-board,reader\n'));
    await page.getByText('CSV A2').waitFor();
    expect(await faultsOf(page)).toEqual([]);
    await field.setInputFiles(file('cy@x.example,Cy,executive-board,reader\n'));
    await page.getByRole('button', { name: 'Take 1 line in' }).click();
    await page.getByText('All of it was taken in.').waitFor();
  });

  step('fit on a telephone, from right to left too', async () => {
    await page.setViewportSize({ width: 390, height: 844 });
    for (const place of ['/people', '/people/units', '/people/import', '/people/add']) {
      await page.goto(`${walk.address}${place}`);
      await page.getByRole('heading', { level: 1 }).waitFor();
      expect(await faultsOf(page)).toEqual([]);
      const wide = await page.evaluate<boolean>('document.documentElement.scrollWidth > innerWidth');
      expect([place, wide]).toEqual([place, false]);
    }
  });

  step('an officer sees them and changes nothing', async () => {
    const officers = await walk.comesIn('Wanjiru Adeyemi', { locale: 'ar', width: 1440 });
    await officers.goto(`${walk.address}/people`);
    await officers.getByText('member@sample.test').waitFor();
    expect(await officers.locator('a[href="/people/add"], a[href="/people/audit"]').count()).toBe(0);
    expect(await faultsOf(officers)).toEqual([]);
    await officers.context().close();
  });
});
