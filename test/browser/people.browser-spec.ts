import { afterAll, beforeAll, describe, expect } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { chromiumToWalkWith, step } from '../harness/browser-step.js';
import { openChromium } from '../harness/chromium.js';
import { faultsOf } from '../harness/faults-of-page.js';
import { startBuilt, type StartedApplication } from '../harness/started-application.js';

describe('the places of people and access', () => {
  let application: StartedApplication;
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    const chromium = chromiumToWalkWith();
    if (chromium === null) return;
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

  step('show where one is signed in, and make and end a token', async () => {
    await page.goto(`${application.address}/account`);
    await page.getByText('this browser').waitFor();
    expect(await faultsOf(page)).toEqual([]);

    await page.getByRole('button', { name: 'Make a token' }).click();
    await page.getByText('Say what it is for.').waitFor();
    await page.getByLabel('Name').fill('nightly export');
    await page.getByRole('button', { name: 'Make a token' }).click();
    const secret = (await page.locator('.secret').innerText()).trim();
    expect(secret).toMatch(/^mandates_[\w-]{43}$/);
    expect(await faultsOf(page)).toEqual([]);
    const by = { headers: { authorization: `Bearer ${secret}` } };
    expect((await fetch(`${application.address}/api/v1/me`, by)).status).toBe(200);

    await page.getByRole('button', { name: 'End the token nightly export' }).click();
    await page.getByText('You have no tokens.').waitFor();
    expect((await fetch(`${application.address}/api/v1/me`, by)).status).toBe(401);
  });

  step('tell whoever comes by a link that is spent how to get another', async () => {
    await page.goto(`${application.address}/sign-in/link#not-a-link`);
    await page.getByRole('button', { name: 'Sign in' }).click();
    await page.getByRole('link', { name: 'Ask for another link' }).waitFor();
    expect(new URL(page.url()).hash).toBe('');
    expect(await faultsOf(page)).toEqual([]);
  });

  step('are set up once: where somebody has access the printed link leads to the sign-in', async () => {
    await page.goto(`${application.address}/set-up#too-late`);
    await page.getByText('This register has been set up already.').waitFor();
    expect(await faultsOf(page)).toEqual([]);
    await page.goto(`${application.address}/people/audit?who=marisol&what=person`);
  });

  step('hand the entries of the trail over as a file', async () => {
    const coming = page.waitForEvent('download');
    await page.getByRole('link', { name: 'The entries shown, as CSV' }).click();
    expect((await coming).suggestedFilename()).toBe('trail.csv');
  });
});
