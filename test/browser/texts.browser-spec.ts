import { describe, expect } from '@jest/globals';
import type { Page } from 'playwright-core';
import { harbourBell } from '../fixtures/harbour-bell.js';
import { tideGauges } from '../fixtures/tide-gauges.js';
import { step } from '../harness/browser-step.js';
import { faultsOf } from '../harness/faults-of-page.js';
import { walkThrough } from '../harness/walk.js';

describe('several texts of one decision, reviewed in the browser', () => {
  let page: Page;
  const addresses = new Map<string, string>();

  const walk = walkThrough({ today: '2022-12-01' }, async () => {
    page = await walk.comesIn('governance officer', { width: 1440 });
    await page.waitForLoadState('networkidle');
    await speaks('English', 'Today');
  });

  const speaks = async (language: string, today: string) => {
    await page.locator('.shell-header > .button').click();
    await page.getByRole('menuitemradio', { name: language }).click();
    await page.getByRole('heading', { level: 1, name: today }).waitFor();
    await page.waitForLoadState('networkidle');
  };
  const takesIn = async (name: string, text: string, kind?: string) => {
    await page.getByRole('link', { name: 'Intake' }).click();
    if (kind !== undefined) await page.getByLabel('What kind of text it is').selectOption(kind);
    const file = { name: `${name}.txt`, mimeType: 'text/plain', buffer: Buffer.from(text) };
    await page.locator('input[type=file]').setInputFiles(file);
    await page.locator('.source-words mark').first().waitFor();
    addresses.set(name, page.url());
  };
  const pane = () => page.locator('.review-pane');
  const said = (words: string | RegExp) => page.locator('.said').filter({ hasText: words }).waitFor();

  step('show first where two languages disagree, side by side', async () => {
    await takesIn('gauges-en', tideGauges.en);
    await takesIn('gauges-fr', tideGauges.fr);
    await page.goto(addresses.get('gauges-en')!);
    await page.getByText('Languages disagree: compare').waitFor();
    const places = await page.locator('.queue li .queue-place').allInnerTexts();
    expect(places.map((place) => place.replace(/\s+/g, ' '))).toEqual([
      expect.stringMatching(/Paragraph 1 languages disagree/),
      expect.stringMatching(/Paragraph 2 languages disagree/),
      expect.stringMatching(/Paragraph 3 read surely/),
    ]);
    const row = page.getByRole('row').filter({ hasText: 'Due' });
    expect(await row.innerText()).toMatch(/first session of 2023[^]*third session of 2023/i);
    expect(await faultsOf(page)).toEqual([]);
  });

  step('show the disagreement on the mandate too, which keeps what a person accepted', async () => {
    await page.keyboard.press('a');
    await said('Accepted and saved');
    await page.goto(addresses.get('gauges-fr')!);
    await page.getByText('Languages disagree: compare').waitFor();
    await page.keyboard.press('a');
    await said('Accepted and saved');
    await page.keyboard.press('k');
    await page.getByRole('link', { name: 'See the mandate that it became' }).click();
    await page.getByRole('heading', { name: 'The languages of its text disagree' }).waitFor();
    expect(await page.locator('.other-readings').innerText()).toMatch(/third session of 2023/i);
    expect(await page.locator('.due-fact').innerText()).toMatch(/first session of 2023/i);
    expect(await faultsOf(page)).toEqual([]);
  });

  step('take what was read surely with three keys', async () => {
    await takesIn('bell', harbourBell.adopted);
    for (const key of ['l', 'Tab', 'Enter']) await page.keyboard.press(key);
    await said('4 proposals accepted and saved.');
  });

  step('show word by word what an edited text changes, and change it when it is accepted', async () => {
    await takesIn('bell-edited', harbourBell.edited, 'edited');
    await page.getByText('Changes a mandate', { exact: true }).waitFor();
    expect(await page.locator('.revised-words del').innerText()).toMatch(/first$/);
    expect(await page.locator('.revised-words ins').innerText()).toMatch(/third$/);
    expect(await page.getByRole('row').filter({ hasText: 'Due' }).innerText()).toMatch(/first[^]*third/i);
    expect(await faultsOf(page)).toEqual([]);
    await page.keyboard.press('a');
    await said('Accepted and saved');
    await page.keyboard.press('k');
    await page.getByRole('link', { name: 'See the mandate that it became' }).click();
    await page.getByText('Its earlier words').click();
    expect(await page.locator('.earlier-texts').innerText()).toMatch(/first session of 2023/);
    expect(await page.locator('.due-fact').innerText()).toMatch(/third session of 2023/i);
    expect(await faultsOf(page)).toEqual([]);
  });

  step('ask what becomes of a mandate whose paragraph is gone', async () => {
    await page.goto(addresses.get('bell-edited')!);
    await page.getByRole('heading', { name: /1 mandate is no longer in this text/ }).waitFor();
    await page.getByRole('button', { name: 'It stays as it is' }).click();
    await page.getByText(/said that it stays,/).waitFor();
  });

  step('say on the earlier text that there is a later one, and let its kind be said anew', async () => {
    await page.goto(addresses.get('bell')!);
    const told = page.getByRole('alert').filter({ hasText: 'A later text of these decisions was taken in.' });
    await told.getByRole('link', { name: 'bell-edited.txt' }).waitFor();
    await page.getByLabel('What kind of text it is').selectOption('corrigendum');
    await page.getByRole('button', { name: 'Save the kind of text' }).click();
    await page.getByRole('button', { name: 'Save the kind of text' }).waitFor({ state: 'detached' });
    await page.locator('.review-head').filter({ hasText: 'Corrigendum' }).waitFor();
    expect(await faultsOf(page)).toEqual([]);
    await page.getByLabel('What kind of text it is').selectOption('adopted');
    await page.getByRole('button', { name: 'Save the kind of text' }).click();
    await told.waitFor();
  });

  step('let a missed request be marked by keyboard, and taken back', async () => {
    await page.goto(addresses.get('bell-edited')!);
    await page.locator('.source-words mark').first().waitFor();
    await page.keyboard.press('m');
    await page.getByRole('heading', { name: 'Add a request that was missed' }).waitFor();
    expect(await faultsOf(page)).toEqual([]);
    const words = page.getByLabel('The text: mark the words of the request');
    await words.press('Control+Home');
    await words.press('Shift+End');
    await words.press('x');
    expect(await words.inputValue()).toBe(harbourBell.edited);
    await words.press('Control+Home');
    await words.press('Shift+End');
    await words.press('Control+Enter');
    await said('U takes it back');
    await page.getByLabel('Verb').press('Escape');
    expect(await pane().innerText()).toContain(
      'Decisions of the Executive Board at its second session of 2022',
    );
    await page.keyboard.press('u');
    await said('Taken back');
    expect(await page.locator('.queue li').count()).toBe(4);
  });

  step('let it be marked with the mouse too', async () => {
    const line = page.locator('.source-words p', { hasText: 'The Executive Board,' }).first();
    await line.click({ clickCount: 3, position: { x: 20, y: 8 } });
    await page.getByRole('button', { name: 'Add a missed request' }).click();
    await said('U takes it back');
    await page.getByLabel('Verb').press('Escape');
    await page.getByRole('button', { name: 'Take back' }).click();
    await said('Taken back');
  });

  step('lose nothing when somebody leaves in the middle of a correction', async () => {
    await page.locator('.queue a', { hasText: 'Paragraph 2' }).click();
    await page.keyboard.press('e');
    await page.getByLabel('Condition').fill('before the winter');
    await page.getByRole('link', { name: 'Mandates' }).click();
    await page.getByRole('heading', { level: 1, name: 'Mandates' }).waitFor();
    await page.goto(addresses.get('bell-edited')!);
    await page.locator('.queue a', { hasText: 'Paragraph 2' }).click();
    await page.getByText('You began a correction of this one that is not saved.').waitFor();
    await page.keyboard.press('e');
    expect(await page.getByLabel('Condition').inputValue()).toBe('before the winter');
    expect(await faultsOf(page)).toEqual([]);
    await page.getByRole('button', { name: 'Drop my changes' }).click();
  });

  step('undo a slip of the key: what was rejected, and what became a mandate', async () => {
    await page.goto(addresses.get('gauges-en')!);
    await page.locator('.queue a', { hasText: 'Paragraph 3' }).click();
    for (const [key, saved] of [
      ['x', 'Rejected and saved'],
      ['a', 'Accepted and saved'],
    ] as const) {
      await page.keyboard.press(key);
      await said(saved);
      await page.locator('.proposal-acts[aria-busy=false]').waitFor();
      await page.keyboard.press('u');
      await said('Taken up again');
      await page.locator('.proposal-acts[aria-busy=false]').getByRole('button', { name: 'Accept' }).waitFor();
    }
    await page.keyboard.press('u');
    await said('There is nothing to undo here.');
    expect(await walk.ask("SELECT action FROM trail WHERE action = 'mandate.taken-back'")).toMatchObject({
      rows: [{ action: 'mandate.taken-back' }],
    });
  });

  step('say of a text that waits which of two is decided first', async () => {
    await takesIn('gauges-en-again', `${tideGauges.en}\n`);
    await page.getByText('An earlier text of these decisions is not reviewed yet.').waitFor();
    await page.goto(addresses.get('gauges-en')!);
    await page.getByText('Decide here first: it then shows').waitFor();
    expect(await page.getByRole('alert').count()).toBe(0);
  });

  step('say what to do where nothing was found', async () => {
    await page.getByRole('link', { name: 'Intake' }).click();
    const text =
      'The harbour was calm on Tuesday, and many people walked along the pier to look at the boats.';
    await page.getByLabel('Or paste the text').fill(text);
    await page.getByRole('button', { name: 'Take this text in' }).click();
    await page.getByText('No request was found in this text. If one was missed, mark its words').waitFor();
    expect(await page.getByRole('button', { name: /Requests to others/ }).count()).toBe(0);
    expect(await faultsOf(page)).toEqual([]);
  });

  step('let a doubtful text be put right, and read it anew', async () => {
    await page.getByRole('link', { name: 'Intake' }).click();
    const torn = Buffer.from('The café asks nobody to do anything at all.', 'latin1');
    await page
      .locator('input[type=file]')
      .setInputFiles({ name: 'torn.txt', mimeType: 'text/plain', buffer: torn });
    await page.getByRole('heading', { name: 'Check this text' }).waitFor();
    await page.getByRole('button', { name: 'Correct the text' }).press('Enter');
    const text = page.getByLabel('The text, as it should read');
    await text.fill(harbourBell.adopted.replaceAll('2022/14', '2022/24'));
    expect(await faultsOf(page)).toEqual([]);
    await page.reload();
    await page.getByRole('button', { name: 'Correct the text' }).press('Enter');
    expect(await text.inputValue()).toContain('2022/24');
    await page.getByRole('button', { name: 'Read the corrected text' }).press('Enter');
    await page.locator('.source-words mark').first().waitFor();
    expect(await page.getByRole('heading', { name: 'Check this text' }).count()).toBe(0);
  });

  step('guess that a request repeats an earlier one, until a person says that it does not', async () => {
    await takesIn('bell-again', harbourBell.again);
    for (const key of ['l', 'Tab', 'Enter']) await page.keyboard.press(key);
    await said('2 proposals accepted and saved.');
    // The texts do not say on what day they were adopted, and only what is earlier can be repeated.
    await walk.ask(
      `UPDATE decision SET adopted_on = CASE number WHEN '2022/14' THEN date '2022-11-21' ELSE '2022-11-23' END
       WHERE number IN ('2022/14', '2022/19')`,
    );
    await page.reload();
    const place = (n: number) => page.locator('.queue a', { hasText: `Paragraph ${n}` });
    const guess = page.getByRole('heading', { name: 'A guess: this may repeat an earlier request' });

    await place(1).click();
    await guess.waitFor();
    expect(await page.locator('.chain-guesses li').innerText()).toMatch(
      /2022\/14[^]*report on the harbour bell/,
    );
    expect(await faultsOf(page)).toEqual([]);
    await page.getByRole('button', { name: 'Not the same request' }).press('Enter');
    await guess.waitFor({ state: 'detached' });
    expect(await page.evaluate('document.activeElement.textContent')).toBe(
      'Put away: it is guessed no more.',
    );
    await page.reload();
    await page.getByRole('link', { name: 'See the mandate that it became' }).waitFor();
    await page.waitForLoadState('networkidle');
    expect(await guess.count()).toBe(0);

    await place(2).click();
    await guess.waitFor();
    await page.getByRole('button', { name: 'See what happens' }).press('Enter');
    await page.getByRole('heading', { name: 'Earlier and later decisions' }).waitFor();
    await page.getByRole('button', { name: 'See what happens' }).press('Enter');
    await page.locator('.chain-choice input:checked').waitFor();
    await page.getByRole('button', { name: 'See what happens', exact: true }).press('Enter');
    await page.getByText('1 mandate becomes history').waitFor();
    expect(await faultsOf(page)).toEqual([]);
    await page.getByRole('button', { name: 'Link 1 mandate' }).press('Enter');
    await page.getByText('Linked. The earlier mandates are history now.').waitFor();
  });

  step('hold in Arabic, on the screen of a telephone', async () => {
    await page.goto(walk.address);
    await page.getByRole('heading', { level: 1, name: 'Today' }).waitFor();
    await speaks('العربية', 'اليوم');
    await page.setViewportSize({ width: 390, height: 844 });
    for (const name of ['gauges-en', 'bell-edited']) {
      await page.goto(addresses.get(name)!);
      await page.locator('html[dir=rtl] .parallel-other').first().waitFor();
      expect(await page.locator('html').evaluate((html) => html.scrollWidth)).toBeLessThanOrEqual(390);
      expect(await faultsOf(page)).toEqual([]);
    }
  });
});
