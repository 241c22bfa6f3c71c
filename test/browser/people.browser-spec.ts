import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { chromiumHere, openChromium } from '../harness/chromium.js';
import { faultsOf } from '../harness/faults-of-page.js';
import { startBuilt, type StartedApplication } from '../harness/started-application.js';

const chromium = chromiumHere();
const isNeeded = process.env['CI'] === 'true';
const withChromium = chromium !== null || isNeeded ? it : it.skip;
const step = (what: string, walk: () => Promise<void>) =>
  withChromium(`${what} (needs Chromium)`, walk, 60_000);

describe('the places of people and access', () => {
  let application: StartedApplication;
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    if (chromium === null) {
      if (isNeeded) throw new Error('There is no Chromium in PATH, and CI=true asks for one.');
      return;
    }
    application = await startBuilt({ today: '2016-12-01' });
    browser = await openChromium(chromium);
    const context = await browser.newContext({ locale: 'en', viewport: { width: 1440, height: 900 } });
    context.setDefaultTimeout(10_000);
    page = await context.newPage();
  }, 300_000);
  afterAll(async () => {
    await browser?.close();
    await application?.stop();
  }, 30_000);

  step('are open to an administrator', async () => {
    await page.goto(`${application.address}/`);
    await page.getByRole('button', { name: 'Marisol Hoang' }).click();
    await page.getByRole('link', { name: 'People' }).click();
    await page.getByRole('link', { name: 'Audit trail' }).click();
    await page.getByRole('heading', { level: 1, name: 'Audit trail' }).waitFor();
    expect(await faultsOf(page)).toEqual([]);
  });

  step('find in the trail who did what, and keep the question in the address', async () => {
    await page.getByLabel('Who').fill('marisol');
    await page.getByLabel('Done to').first().selectOption('People');
    await page.getByRole('button', { name: 'Show' }).click();
    await page.getByText('1 entry').waitFor();
    expect(new URL(page.url()).searchParams.get('who')).toBe('marisol');
    await page.getByText('Details').click();
    await page.getByText('"by": "sample"').waitFor();
    expect(await faultsOf(page)).toEqual([]);
  });

  step('hand the same entries over as a file', async () => {
    const coming = page.waitForEvent('download');
    await page.getByRole('link', { name: 'The entries shown, as CSV' }).click();
    expect((await coming).suggestedFilename()).toBe('trail.csv');
  });
});
