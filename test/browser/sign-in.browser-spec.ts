import { afterAll, describe, expect } from '@jest/globals';
import type { Page } from 'playwright-core';
import { step } from '../harness/browser-step.js';
import { faultsOf } from '../harness/faults-of-page.js';
import { freePort } from '../harness/free-port.js';
import { anOrganization, type Organization } from '../harness/organization.js';
import { walkThrough } from '../harness/walk.js';

describe('the ways in', () => {
  let organization: Organization;
  const walk = walkThrough(async () => {
    const port = await freePort();
    organization = await anOrganization(`http://127.0.0.1:${port}`, {
      wanjiru: { email: 'officer@sample.test', verified: true },
      stranger: { email: 'stranger@elsewhere.example', verified: true },
    });
    await organization.start();
    return { today: '2016-12-01', settings: { ...organization.settings, PORT: String(port) } };
  });
  afterAll(() => organization?.stop());

  const enter = async (page: Page, as: string) => {
    await page.getByRole('button', { name: 'Sign in with Harbour Authority' }).click();
    await page.waitForURL(`${organization.issuer}/**`);
    await page.getByRole('button', { name: as }).click();
  };

  step('lead to one’s organization and on to where one wanted to be', async () => {
    const page = await walk.aBrowser({ width: 1440 });
    await page.goto(`${walk.address}/mandates`);
    await page.getByRole('button', { name: 'Sign in with Harbour Authority' }).waitFor();
    await page.getByText('After signing in you are back at the page that you asked for.').waitFor();
    expect(await faultsOf(page)).toEqual([]);
    await enter(page, 'wanjiru');
    await page.getByRole('heading', { level: 1, name: 'Mandates' }).waitFor();
    expect(new URL(page.url()).pathname).toBe('/mandates');

    await page.goto(`${walk.address}/account`);
    await page.getByText('organization’s account', { exact: true }).waitFor();
    await page.getByText('You have just shown who you are').waitFor();
    expect(await faultsOf(page)).toEqual([]);
    await page.getByRole('button', { name: 'Set the password' }).click();
    await page.getByText('Fill this in.').waitFor();
    await page.keyboard.type('short');
    await page.keyboard.press('Enter');
    await page.getByText('12 to 256').waitFor();
    expect(await faultsOf(page)).toEqual([]);
    await page.getByLabel('New password').fill('a heron stands in the reeds');
    await page.keyboard.press('Enter');
    await page.getByText('Your new password stands.').waitFor();
    await page.context().close();
  });

  step('tell whoever the register does not know what to do, and keep where they wanted to be', async () => {
    const page = await walk.aBrowser({ width: 1440 });
    await page.goto(`${walk.address}/sign-in?to=%2Fmandates`);
    await enter(page, 'stranger');
    await page.getByText('this register does not').waitFor();
    expect(new URL(page.url()).searchParams.get('to')).toBe('/mandates');
    expect(await faultsOf(page)).toEqual([]);

    await page.getByLabel('Email address').first().fill('officer@sample.test');
    await page.getByLabel('Password').fill('a heron stands in the reeds');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Mandates' }).waitFor();
    await page.context().close();
  });

  step('change a password with the old one', async () => {
    const page = await walk.aBrowser({ width: 1440 });
    await page.goto(`${walk.address}/sign-in?to=%2Faccount`);
    await page.getByLabel('Email address').first().fill('officer@sample.test');
    await page.getByLabel('Password').fill('a heron stands in the reeds');
    await page.keyboard.press('Enter');
    await page.getByLabel('Your present password').fill('not this one, surely');
    await page.getByLabel('New password').fill('an otter swims below the pier');
    await page.getByRole('button', { name: 'Change the password' }).click();
    await page.getByText('Your new one was not taken').waitFor();
    expect(await faultsOf(page)).toEqual([]);
    await page.getByLabel('Your present password').fill('a heron stands in the reeds');
    await page.getByRole('button', { name: 'Change the password' }).click();
    await page.getByText('Your new password stands.').waitFor();
    await page.context().close();
  });

  step('are opened by an administrator with a link, which is used once', async () => {
    const page = await walk.aBrowser({ width: 1440 });
    await page.goto(`${walk.address}/`);
    await page.getByRole('button', { name: 'Marisol Hoang' }).click();
    await page.getByRole('link', { name: 'People' }).click();
    await page.getByRole('link', { name: '林晓岚' }).click();
    await page.getByRole('heading', { level: 3, name: 'Let them in' }).waitFor();
    await page.getByRole('button', { name: 'Make a link to hand over' }).click();
    const link = (await page.locator('.secret').innerText()).trim();
    expect(await faultsOf(page)).toEqual([]);

    const theirs = await walk.aBrowser({ width: 1440 });
    await theirs.goto(link);
    await theirs.getByRole('heading', { level: 1, name: 'Choose a password' }).waitFor();
    expect(new URL(theirs.url()).hash).toBe('');
    expect(await faultsOf(theirs)).toEqual([]);
    await theirs.getByLabel('New password').fill('a tern turns above the quay');
    await theirs.keyboard.press('Enter');
    await theirs.waitForURL('**/today');

    await theirs.goto(link);
    await theirs.getByLabel('New password').fill('a tern turns above the quay');
    await theirs.keyboard.press('Enter');
    await theirs.getByRole('link', { name: 'Go to the sign-in page' }).waitFor();
    expect(await faultsOf(theirs)).toEqual([]);
    await page.context().close();
    await theirs.context().close();
  });

  step(
    'lead back to an account that was forgotten, by the address that the organization vouches for',
    async () => {
      const keeper = await walk.aBrowser({ width: 1440 });
      await keeper.goto(`${walk.address}/people`);
      await keeper.getByRole('button', { name: 'Marisol Hoang' }).click();
      await keeper.getByRole('link', { name: 'Wanjiru Adeyemi' }).click();
      const forget = keeper.getByRole('button', { name: 'Forget their organization’s account' });
      await forget.waitFor();
      expect(await faultsOf(keeper)).toEqual([]);
      await forget.press('Enter');
      await forget.waitFor({ state: 'detached' });
      await keeper.getByText('They come in by another way, or link it anew.').waitFor();
      expect(await keeper.evaluate('document.activeElement.textContent')).toMatch(/link it anew/);
      expect(await faultsOf(keeper)).toEqual([]);

      const page = await walk.aBrowser({ width: 1440 });
      await page.goto(`${walk.address}/sign-in?to=%2Fmandates`);
      await enter(page, 'wanjiru');
      await page.getByRole('heading', { level: 1, name: 'Mandates' }).waitFor();
      await keeper.reload();
      await forget.waitFor();
      await page.context().close();
      await keeper.context().close();
    },
  );

  step('are as good in Arabic on a telephone', async () => {
    const page = await walk.aBrowser({ locale: 'ar', width: 390 });
    await page.goto(`${walk.address}/sign-in?refused=unavailable`);
    await page.getByRole('alert').waitFor();
    await page.getByRole('button', { name: 'Harbour Authority' }).waitFor();
    expect(await faultsOf(page)).toEqual([]);
    const beyond = await page.evaluate('document.documentElement.scrollWidth - window.innerWidth');
    expect(beyond).toBeLessThanOrEqual(0);
    await page.context().close();
  });
});
