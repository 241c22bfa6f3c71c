import { describe, expect } from '@jest/globals';
import type { Page } from 'playwright-core';
import { lampOil } from '../fixtures/lamp-oil.js';
import { step } from '../harness/browser-step.js';
import { faultsOf } from '../harness/faults-of-page.js';
import { walkThrough } from '../harness/walk.js';

/** The sample's panel meets in the weeks around its today; this session of it has work due. */
const session = 'sample-panel/2017/1';

describe('what leads up to a session, in the browser', () => {
  let officer: Page;
  let other: Page;
  /** The address of the document that is planned. */
  let paper: string;

  const walk = walkThrough({ today: '2016-12-01' }, async () => {
    officer = await walk.comesIn('governance officer');
    other = await walk.comesIn('governance officer');
  });

  step('a document is planned with the keyboard, for two of the tasks that are due there', async () => {
    await walk.opens(officer, `/sessions/${session}`);
    await officer.getByText('No document is planned for this session yet.').waitFor();
    await officer.getByRole('link', { name: 'Plan a document' }).press('Enter');
    await officer.getByRole('heading', { level: 1, name: 'Plan a document' }).waitFor();
    await officer.getByRole('button', { name: 'Plan it' }).press('Enter');
    await officer.getByText('Type its title.').waitFor();
    await officer.locator('[name=title]:focus').waitFor();
    expect(await faultsOf(officer)).toEqual([]);
    await officer.keyboard.type('Lights of the harbour');
    await officer.getByLabel('Agenda item').fill('5 (b)');
    await officer.getByLabel('Length in words').fill('8500');
    const tasks = officer.getByRole('group', { name: 'Tasks that it answers' }).getByRole('checkbox');
    await tasks.nth(0).press('Space');
    await tasks.nth(1).press('Space');
    await officer.getByRole('button', { name: 'Plan it' }).press('Enter');
    await officer.getByRole('heading', { level: 1, name: 'Lights of the harbour' }).waitFor();
    await officer.getByRole('heading', { name: 'Answers 2 tasks' }).waitFor();
    expect(await faultsOf(officer)).toEqual([]);
    paper = new URL(officer.url()).pathname;
  });

  step('who was slower sees the newer version beside what they typed, and overwrites nothing', async () => {
    await walk.opens(officer, `${paper}?act=change`);
    await walk.opens(other, `${paper}?act=change`);
    await officer.getByLabel('Length in words').fill('9000');
    await officer.getByRole('button', { name: 'Save' }).click();
    await officer.getByText('Saved.', { exact: true }).waitFor();
    await other.getByLabel('Agenda item').fill('5 (c)');
    await other.getByRole('button', { name: 'Save' }).click();
    const newer = other.locator('.newer');
    await newer.getByText('9,000 words').waitFor();
    expect(await other.getByLabel('Agenda item').inputValue()).toBe('5 (c)');
    expect(await faultsOf(other)).toEqual([]);
    await other.getByRole('button', { name: 'Save' }).click();
    await other.getByText('Saved.', { exact: true }).waitFor();
    expect(await other.locator('.task-facts').innerText()).toMatch(/5 \(c\)[^]*9,000 words/);
  });

  step('an update is written once, with a line for each task', async () => {
    await walk.opens(officer, `${paper}?act=update`);
    await officer.getByLabel('What has been done, for all of them').fill('The keepers met.');
    await officer
      .getByLabel(/^A line on/)
      .first()
      .fill('All lamps are lit.');
    expect(await faultsOf(officer)).toEqual([]);
    await officer.getByRole('button', { name: 'Save the update' }).press('Enter');
    await officer.getByText('Saved: the update is written for its tasks.').waitFor();
    await officer.locator('.paper-tasks').getByRole('link').first().click();
    await officer.getByText('All lamps are lit.').waitFor();
    expect(await officer.locator('.update-text').first().innerText()).toContain('The keepers met.');
    await officer.locator('.task-facts').getByRole('link', { name: 'Lights of the harbour' }).waitFor();
    expect(await faultsOf(officer)).toEqual([]);
  });

  step('a deadline is set to another day with the reason, and the day that was counted stays', async () => {
    await walk.opens(officer, paper);
    const counted = await officer
      .locator('.deadlines > div', { hasText: 'Issuance' })
      .locator('time')
      .innerText();
    await officer.getByRole('button', { name: 'Set a deadline to another day' }).press('Enter');
    await officer
      .getByLabel('Which deadline')
      .selectOption({ label: `Issuance, now ${counted.replace(/^.*, /, '')}` });
    await officer.getByRole('button', { name: 'Set it' }).click();
    await officer.getByText('Choose the day.').waitFor();
    expect(await faultsOf(officer)).toEqual([]);
    await officer.getByLabel('The other day').fill('2017-01-05');
    await officer.getByLabel('Why').fill('The printer is ill.');
    await officer.getByRole('button', { name: 'Set it' }).click();
    await officer.getByText('Saved: the deadline is on the other day.').waitFor();
    await officer.locator('.paper-tasks').getByRole('link').first().click();
    const ofTask = officer.locator('.task-facts .deadlines > div', { hasText: 'Issuance' });
    await ofTask.getByText('5 January 2017').waitFor();
    expect(await ofTask.innerText()).toMatch(/Counted: \d+ \w+ 201\d\.\s+The printer is ill\./);
    expect(await faultsOf(officer)).toEqual([]);
  });

  step('the preview of a move says that the paper moves with it', async () => {
    await walk.opens(officer, `/sessions/${session}?change=move`);
    await officer.getByLabel('First day').fill('2017-03-14');
    await officer.getByLabel('Last day').fill('2017-03-15');
    await officer.getByRole('button', { name: 'See what it changes' }).click();
    await officer.getByText('1 paper moves with it').waitFor();
    expect(await officer.locator('.consequences').innerText()).toMatch(
      /“Lights of the harbour” stays with the first session of 2017[^]* to 14 March 2017\./,
    );
    expect(await faultsOf(officer)).toEqual([]);
  });

  step('its slot is confirmed, it is cleared, submitted, and issued with its symbol', async () => {
    await walk.opens(officer, `${paper}?act=confirm-slot`);
    await officer.getByLabel('First day of its slot').fill('2016-12-12');
    await officer.getByLabel('Last day of its slot').fill('2016-12-14');
    await officer.getByRole('button', { name: 'Confirm the slot' }).press('Enter');
    await officer.getByText('Recorded: its slot is confirmed.').waitFor();
    await officer.getByRole('button', { name: 'Send for clearance' }).press('Enter');
    await officer.getByText('Sent for clearance.').waitFor();
    await officer.getByRole('button', { name: 'Clear it' }).press('Enter');
    await officer.getByText('Waits for: Office of the head (step 2 of 2)').first().waitFor();
    await officer.getByRole('button', { name: 'Clear it' }).press('Enter');
    await officer.getByRole('link', { name: 'Record that it is submitted' }).waitFor();
    await officer.getByRole('link', { name: 'Record that it is submitted' }).press('Enter');
    await officer.getByRole('button', { name: 'Record it' }).press('Enter');
    await officer.getByText('Recorded: it is submitted.').waitFor();
    await officer.getByRole('link', { name: 'Record that it is issued' }).press('Enter');
    await officer.getByLabel('Symbol, when it is given').fill('SAP/2017/3');
    expect(await faultsOf(officer)).toEqual([]);
    await officer.getByRole('button', { name: 'Record it' }).press('Enter');
    await officer.getByText('Recorded: it is issued.').waitFor();
    await walk.opens(officer, `/sessions/${session}`);
    const line = officer.locator('.papers > li', { hasText: 'Lights of the harbour' });
    expect(await line.innerText()).toMatch(/Issued[^]*SAP\/2017\/3/);
    expect(await faultsOf(officer)).toEqual([]);
  });

  step('a policy is looked at on the real calendar before it is saved', async () => {
    await walk.opens(officer, '/sessions');
    await officer
      .getByRole('link', { name: 'How deadlines are counted: Sample Advisory Panel' })
      .press('Enter');
    await officer.getByLabel('Submission').fill('ten');
    await officer.getByRole('button', { name: 'See what it changes' }).press('Enter');
    await officer.locator('[name=submissionWeeks]:focus').waitFor();
    expect(await faultsOf(officer)).toEqual([]);
    await officer.getByLabel('Submission').fill('9');
    await officer.getByRole('button', { name: 'See what it changes' }).press('Enter');
    await officer.getByRole('heading', { name: /tasks? change/ }).waitFor();
    expect(await officer.locator('.facts').first().innerText()).toContain('10 weeks before');
    expect(await faultsOf(officer)).toEqual([]);
    await officer.getByRole('button', { name: 'Save it now' }).press('Enter');
    await officer.getByText('Saved: deadlines and reminders follow.').waitFor();
    await officer.locator('.facts', { hasText: '9 weeks before' }).waitFor();
  });

  step('members are added by State and term, and a term is ended', async () => {
    await walk.opens(officer, '/sessions/members/sample-panel');
    await officer.getByRole('button', { name: 'Add', exact: true }).press('Enter');
    await officer.getByText('Choose a State.').waitFor();
    expect(await faultsOf(officer)).toEqual([]);
    await officer.getByLabel('State').selectOption('Democratic Republic of the Congo');
    await officer.getByLabel('First day of the term (if known)').fill('2014-01-01');
    await officer.getByRole('button', { name: 'Add', exact: true }).press('Enter');
    await officer.getByText('Added.').waitFor();
    await officer.getByRole('heading', { name: '1 member today' }).waitFor();
    await officer
      .getByRole('button', { name: 'Change the term of Democratic Republic of the Congo' })
      .press('Enter');
    await officer.getByLabel('Last day of the term', { exact: true }).fill('2016-11-30');
    expect(await faultsOf(officer)).toEqual([]);
    await officer.getByRole('button', { name: 'Save the last day' }).press('Enter');
    await officer.getByText('1 earlier term').waitFor();
    await officer.getByRole('heading', { name: 'No member today' }).waitFor();
  });

  step('a body is followed at a secret address that is shown once, and then revoked', async () => {
    await walk.opens(officer, '/feeds?body=sample-panel');
    await officer.getByRole('button', { name: 'Make an address' }).press('Enter');
    const address = await officer.getByLabel('Address', { exact: true }).inputValue();
    const read = await officer.request.get(address);
    expect([read.status(), (await read.text()).slice(0, 15)]).toEqual([200, 'BEGIN:VCALENDAR']);
    expect(await faultsOf(officer)).toEqual([]);
    await officer.reload();
    await officer.locator('.feed-list', { hasText: 'Read last:' }).waitFor();
    expect(await officer.locator('main').innerText()).not.toContain(address);
    await officer.getByRole('button', { name: 'Revoke the address: Sample Advisory Panel' }).press('Enter');
    expect(await faultsOf(officer)).toEqual([]);
    await officer.getByRole('button', { name: 'Revoke it now' }).press('Enter');
    await officer.getByText('You follow nothing yet.').waitFor();
    expect((await officer.request.get(address)).status()).toBe(404);
  });

  step('Today folds up what is owed by no day, and unfolds it by keyboard', async () => {
    await walk.opens(officer, '/today');
    const folded = officer.locator('details', { hasText: 'with no deadline ahead' });
    expect(await officer.locator('.today-task', { hasText: 'No deadline ahead' }).first().isVisible()).toBe(
      false,
    );
    await folded.locator('summary').press('Enter');
    const count = Number(/^\d+/.exec(await folded.locator('summary').innerText())![0]);
    expect(await folded.locator('.today-task', { hasText: 'No deadline ahead' }).count()).toBe(count);
    expect(await faultsOf(officer)).toEqual([]);
  });

  step('Today tells by when and why a session is to be chosen; choosing records who and why', async () => {
    await walk.opens(officer, '/today');
    const waiting = officer.locator('.today-task', { hasText: 'to be chosen by' });
    const chooseBy = /to be chosen by (\d+ \w+ \d+)/.exec(await waiting.innerText())?.[1];
    expect(await waiting.innerText()).toContain(`A person chooses one of the sessions by ${chooseBy}.`);
    expect(await faultsOf(officer)).toEqual([]);
    await waiting.getByRole('link').click();
    const first = officer.getByRole('radio').first();
    await first.press('Space');
    await officer.getByLabel('Why this one (if it needs saying)').fill('The partners come then.');
    await officer.getByRole('button', { name: 'Choose this session' }).press('Enter');
    await officer.getByText('Chosen: the deadlines follow that session.').waitFor();
    expect(await officer.locator('.history').innerText()).toMatch(
      /Wanjiru Adeyemi chose the [^]* Reason: The partners come then\./,
    );
    // The day by which it was to be chosen is the slot deadline of the first session.
    const slot = officer.locator('.task-facts .deadlines > div', { hasText: 'Slot confirmed' });
    expect(await slot.innerText()).toContain(chooseBy);
  });

  step('a proposal in review is given another due rule in words', async () => {
    await walk.opens(officer, '/intake');
    const file = { name: 'lamp-oil.txt', mimeType: 'text/plain', buffer: Buffer.from(lampOil) };
    await officer.locator('input[type=file]').setInputFiles(file);
    await officer.getByRole('button', { name: /^Accept all remaining/ }).waitFor();
    await officer.keyboard.press('e');
    const due = officer.getByRole('group', { name: 'When' });
    await due.getByLabel('When is it due?').selectOption('at a named session');
    await due.getByLabel('Number of the session').fill('two');
    await due.getByText('Fill in what is missing').waitFor();
    await officer.getByRole('button', { name: 'Save the correction' }).press('Enter');
    await officer.locator('[aria-invalid=true]:focus').waitFor();
    expect(await faultsOf(officer)).toEqual([]);
    await due.getByLabel('Number of the session').fill('2');
    await due.getByLabel('Year', { exact: true }).fill('2017');
    await due.locator('.due-sentence', { hasText: 'second session of 2017' }).waitFor();
    await officer.getByRole('button', { name: 'Save the correction' }).press('Enter');
    await officer.getByText('Correction saved').first().waitFor();
    expect(await officer.locator('main').innerText()).toContain('second session of 2017');
    expect(await faultsOf(officer)).toEqual([]);
  });

  step('stands in Arabic on a telephone without faults', async () => {
    const phone = await walk.aBrowser({ width: 390, height: 844 });
    await phone.context().addCookies(await officer.context().cookies());
    await phone.goto(walk.address);
    await phone.locator('.person').waitFor();
    await walk.speaks(phone, 'العربية');
    await phone.locator('html[dir=rtl]').waitFor();
    for (const path of [
      `/sessions/${session}`,
      `/papers/add?session=${session}`,
      paper,
      '/sessions/policy/sample-panel',
      '/sessions/members/sample-panel',
      '/feeds',
    ]) {
      await walk.opens(phone, path);
      expect(await phone.locator('html').getAttribute('dir')).toBe('rtl');
      expect(await phone.locator('html').evaluate((html) => html.scrollWidth)).toBeLessThanOrEqual(390);
      expect(await faultsOf(phone)).toEqual([]);
    }
  });
});
