import { describe, expect } from '@jest/globals';
import type { Page } from 'playwright-core';
import { step } from '../harness/browser-step.js';
import { faultsOf } from '../harness/faults-of-page.js';
import { walkThrough } from '../harness/walk.js';

describe('the pages in Arabic', () => {
  let page: Page;

  const walk = walkThrough({ today: '2016-12-01' }, async () => {
    page = await walk.aBrowser({ locale: 'ar', width: 390, height: 844 });
  });

  /** Without faults, from right to left, and no wider than the screen of a telephone. */
  const holds = async () => {
    expect(await page.locator('html').getAttribute('dir')).toBe('rtl');
    expect(await page.locator('html').evaluate((html) => html.scrollWidth)).toBeLessThanOrEqual(390);
    expect(await faultsOf(page)).toEqual([]);
  };
  const opens = (path: string, heading: string) => walk.opens(page, path, heading);

  step('greet whoever comes with a browser that speaks Arabic', async () => {
    await opens('/', 'تسجيل الدخول');
    await holds();
  });

  step('keep the language of a person who chooses it', async () => {
    await page.getByRole('button', { name: 'موظف شؤون الحوكمة' }).click();
    await page.locator('.person').waitFor();
    await page.waitForLoadState('networkidle');
    await walk.speaks(page, 'العربية');
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
