import { describe, expect } from '@jest/globals';
import type { Page } from 'playwright-core';
import { step } from '../harness/browser-step.js';
import { faultsOf } from '../harness/faults-of-page.js';
import { walkThrough } from '../harness/walk.js';

/** The sample's panel meets in the weeks around its today; this session of it has work due. */
const session = 'sample-panel/2017/1';

describe('what the body does with what is owed, in the browser', () => {
  let officer: Page;
  let member: Page;
  let mandate: string;

  const walk = walkThrough({ today: '2016-12-01' }, async () => {
    officer = await walk.comesIn('governance officer');
    member = await walk.comesIn('member', { width: 390 });
  });

  step('a task is dropped with the keyboard, and not without what shows that the body did so', async () => {
    await walk.opens(officer, `/sessions/${session}`);
    await officer.locator('.due-task a').first().press('Enter');
    await officer.getByRole('link', { name: 'Record what the body did' }).press('Enter');
    await officer.getByRole('heading', { name: 'Record what the body did with this task' }).waitFor();
    await officer.getByRole('button', { name: 'Record it' }).press('Enter');
    await officer.getByText('Choose what the body did.').waitFor();
    expect(await faultsOf(officer)).toEqual([]);
    await officer.getByLabel('What the body did', { exact: true }).selectOption('drop');
    await officer.getByLabel('Kind of act').selectOption('session-report');
    await officer.getByLabel('Reference').fill('report of the session, paragraph 32');
    await officer.getByRole('button', { name: 'Record it' }).press('Enter');
    await officer.getByText('the body took it off the list (report of the session, paragraph 32).').waitFor();
    await officer.getByText('Dropped').first().waitFor();
    expect(await faultsOf(officer)).toEqual([]);
    await officer
      .getByRole('link', { name: 'The whole mandate' })
      .or(officer.locator('.task-facts > a'))
      .last()
      .click();
    await officer.getByRole('heading', { name: 'What the body did' }).waitFor();
    mandate = new URL(officer.url()).pathname;
  });

  step('a member reads the act on a small screen, without who recorded it', async () => {
    await walk.opens(member, mandate);
    await member.getByText('report of the session, paragraph 32').waitFor();
    expect(await member.getByText('Recorded by').count()).toBe(0);
    expect(await member.getByRole('button', { name: 'Take this record back' }).count()).toBe(0);
    expect(await faultsOf(member)).toEqual([]);
  });

  step('it was recorded wrongly: taken back with the reason, the task is owed again', async () => {
    await officer.getByRole('button', { name: 'Take this record back' }).press('Enter');
    await officer.getByLabel('Why it was recorded wrongly').fill('It was paragraph 33.');
    expect(await faultsOf(officer)).toEqual([]);
    await officer.getByRole('button', { name: 'Take it back' }).press('Enter');
    await officer.getByText('Taken back, it was recorded wrongly: It was paragraph 33.').waitFor();
  });

  step(
    'it is proposed that the mandate leaves the list, a member objects, the officer withdraws it',
    async () => {
      await officer.getByRole('link', { name: 'Propose that it leaves the list' }).press('Enter');
      await officer.getByLabel('Why, for the members to read').fill('It was all done.');
      await officer.getByLabel('Last day for comments').fill('2016-12-31');
      expect(await faultsOf(officer)).toEqual([]);
      await officer.getByRole('button', { name: 'Propose it' }).press('Enter');
      await officer.getByText('Nobody has said anything yet.').waitFor();
      const proposal = new URL(officer.url()).pathname;
      expect(await faultsOf(officer)).toEqual([]);

      await walk.opens(member, '/today');
      await member
        .locator('section', { hasText: 'Proposals to comment on' })
        .getByRole('link')
        .first()
        .click();
      await member.getByText('It was all done.').waitFor();
      await member.getByText('We object').click();
      await member.getByLabel('Your words').fill('Not yet.');
      expect(await faultsOf(member)).toEqual([]);
      await member.getByRole('button', { name: 'Send' }).click();
      await member.locator('ol', { hasText: 'Not yet.' }).getByText('Objects').waitFor();

      await walk.opens(officer, proposal);
      await officer.getByRole('button', { name: 'Withdraw the proposal' }).press('Enter');
      await officer.getByLabel('Why it is withdrawn, for the members to read').fill('A member objects.');
      await officer.getByRole('button', { name: 'Withdraw the proposal' }).press('Enter');
      await officer.getByText('Withdrawn: A member objects.').waitFor();
      expect(await faultsOf(officer)).toEqual([]);
    },
  );

  step('the steps of clearance are named, and stand on the page when it is opened anew', async () => {
    await walk.opens(officer, '/sessions/clearance/sample-panel');
    await officer.getByRole('button', { name: 'Add a step' }).first().press('Enter');
    await officer.getByRole('button', { name: 'Save the steps' }).press('Enter');
    await officer.getByText('Type a name for the step.').waitFor();
    await officer.locator('[name="name updates 1"]').fill('Legal adviser');
    await officer.locator('[name="by updates 1"]').selectOption('governance-officer');
    expect(await faultsOf(officer)).toEqual([]);
    await officer.getByRole('button', { name: 'Save the steps' }).press('Enter');
    await officer.getByRole('button', { name: 'Remove step 2' }).first().waitFor();
    await walk.opens(officer, '/sessions/clearance/sample-panel');
    expect(await officer.locator('[name="name updates 1"]').inputValue()).toBe('Legal adviser');
  });

  step(
    'of duties without a date one key says that nothing has changed, and the next one is at hand',
    async () => {
      await walk.opens(officer, '/undated');
      const boxes = officer.locator('input.undated-box');
      await boxes.first().focus();
      await officer.keyboard.press('n');
      await officer.getByText('Written of 1 duty and sent for clearance.').waitFor();
      await officer.getByText('No change.').waitFor();
      await boxes.nth(1).and(officer.locator(':focus')).waitFor();
      expect(await faultsOf(officer)).toEqual([]);
    },
  );
});
