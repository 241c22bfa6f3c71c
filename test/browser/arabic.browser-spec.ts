import { afterAll, beforeAll, describe, expect } from '@jest/globals';
import type { Browser, Page } from 'playwright-core';
import { chromiumToWalkWith, step } from '../harness/browser-step.js';
import { openChromium } from '../harness/chromium.js';
import { faultsOf } from '../harness/faults-of-page.js';
import { startBuilt, type StartedApplication } from '../harness/started-application.js';

describe('the pages in Arabic', () => {
  let application: StartedApplication;
  let browser: Browser;
  let page: Page;

  beforeAll(async () => {
    const chromium = chromiumToWalkWith();
    if (chromium === null) return;
    application = await startBuilt({ today: '2016-12-01' });
    browser = await openChromium(chromium);
    const context = await browser.newContext({ locale: 'ar', viewport: { width: 390, height: 844 } });
    context.setDefaultTimeout(10_000);
    page = await context.newPage();
  }, 300_000);
  afterAll(async () => {
    await browser?.close();
    await application?.stop();
  }, 30_000);

  /** Without faults, from right to left, and no wider than the screen of a telephone. */
  const holds = async () => {
    expect(await page.locator('html').getAttribute('dir')).toBe('rtl');
    expect(await page.locator('html').evaluate((html) => html.scrollWidth)).toBeLessThanOrEqual(390);
    expect(await faultsOf(page)).toEqual([]);
  };
  const opens = async (path: string, heading: string) => {
    await page.goto(`${application.address}${path}`);
    await page.getByRole('heading', { level: 1, name: heading }).waitFor();
    await page.waitForLoadState('networkidle');
  };

  step('greet whoever comes with a browser that speaks Arabic', async () => {
    await opens('/', 'تسجيل الدخول');
    await holds();
  });

  step('keep the language of a person who chooses it', async () => {
    await page.getByRole('button', { name: 'موظف شؤون الحوكمة' }).click();
    await page.locator('.person').waitFor();
    await page.waitForLoadState('networkidle');
    await page.locator('.shell-header > .button').click();
    await page.getByRole('menuitemradio', { name: 'العربية' }).click();
    await page.getByRole('heading', { level: 1, name: 'اليوم' }).waitFor();
    await holds();
  });

  step('show the mandates, and one of them', async () => {
    await opens('/mandates', 'الولايات');
    await holds();
    await page.getByRole('rowheader').getByRole('link').first().click();
    await page.getByRole('heading', { name: 'ما يعرف عنه' }).waitFor();
    await holds();
  });

  step('take decisions in', async () => {
    await opens('/intake', 'الاستلام');
    await holds();
  });

  step('show the mails', async () => {
    await opens('/mailbox', 'البريد');
    await holds();
  });
});
