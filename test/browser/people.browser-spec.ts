import { describe, expect } from '@jest/globals';
import type { Page } from 'playwright-core';
import { step } from '../harness/browser-step.js';
import { faultsOf } from '../harness/faults-of-page.js';
import { walkThrough } from '../harness/walk.js';

describe('the places of people and access', () => {
  let page: Page;

  const walk = walkThrough({ today: '2016-12-01' }, async () => {
    page = await walk.aBrowser({ width: 1440 });
  });

  step('are open to an administrator', async () => {
    await page.goto(`${walk.address}/`);
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
    await page.goto(`${walk.address}/account`);
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
    expect((await fetch(`${walk.address}/api/v1/me`, by)).status).toBe(200);

    await page.getByRole('button', { name: 'End the token nightly export' }).click();
    await page.getByText('You have no tokens.').waitFor();
    expect((await fetch(`${walk.address}/api/v1/me`, by)).status).toBe(401);
  });

  step('tell whoever comes by a link that is spent how to get another', async () => {
    await page.goto(`${walk.address}/sign-in/link#not-a-link`);
    await page.getByRole('button', { name: 'Sign in' }).click();
    await page.getByRole('link', { name: 'Ask for another link' }).waitFor();
    expect(new URL(page.url()).hash).toBe('');
    expect(await faultsOf(page)).toEqual([]);
  });

  step('are set up once: where somebody has access the printed link leads to the sign-in', async () => {
    await page.goto(`${walk.address}/set-up#too-late`);
    await page.getByText('This register has been set up already.').waitFor();
    expect(await faultsOf(page)).toEqual([]);
    await page.goto(`${walk.address}/people/audit?who=marisol&what=person`);
  });

  step('hand the entries of the trail over as a file', async () => {
    const coming = page.waitForEvent('download');
    await page.getByRole('link', { name: 'The entries shown, as CSV' }).click();
    expect((await coming).suggestedFilename()).toBe('trail.csv');
  });
});
