import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { DigestHouse } from '../testing/digest-house.js';
import { board, HarbourGround, moveTo } from '../testing/harbour-ground.js';

/** Before the session of 28 March 2023, 84 days ahead: on 3 January. */
describe('the list of what is owed to the Harbour Board without a date', () => {
  let ground: HarbourGround;
  let house: DigestHouse;
  beforeAll(async () => {
    ground = await HarbourGround.open();
    house = await DigestHouse.over(ground, []);
  });
  beforeEach(async () => {
    await ground.begin();
    await ground.platform.dataSource.query('TRUNCATE members_list, digest CASCADE');
    await ground.aMandate({ kind: 'none', body: board });
    // That it was made was told long ago.
    await ground.platform.dataSource.query('DELETE FROM reminder');
  });
  afterAll(async () => {
    await house?.close();
    await ground?.close();
  });

  it('comes to the focal point once before each session, with the way to where one key answers', async () => {
    await house.on('2023-01-02');
    await house.send();
    expect(await house.mails('keeper')).toEqual([]);
    for (const day of ['2023-01-03', '2023-01-04', '2023-03-13', '2023-03-14']) {
      await house.on(day);
      await house.send();
    }
    const [first, second, ...more] = await house.mails('keeper');
    expect(first!.text).toContain('## Without a date: Harbour Board');
    expect(first!.text).toContain('for the report to the first session of 2023 of the Harbour Board');
    expect(first!.text).toContain(`Open the register: ${ground.platform.configuration.publicUrl}/undated\n`);
    expect(first!.text).not.toContain('Please pass this on');
    expect(second!.text).toContain('for the report to the second session of 2023 of the Harbour Board');
    expect([more, await house.mails('director')]).toEqual([[], []]);
  });

  it('is not told again when its session moves', async () => {
    await house.on('2023-01-03');
    await house.send();
    await ground.change(1, moveTo('2023-04-25'));
    await house.on('2023-01-31');
    await house.send();
    expect(await house.mails('keeper')).toHaveLength(1);
  });

  it('goes to the officers, marked so, where the unit has nobody with an account', async () => {
    await ground.platform.dataSource.query("DELETE FROM role_grant WHERE role = 'focal-point'");
    await house.on('2023-01-03');
    await house.send();
    expect(await house.mails('keeper')).toEqual([]);
    const [mail] = await house.mails('officer');
    expect(mail!.text).toContain('- Lights has no account here and gets no mail. Please pass this on.');
  });

  it('is not told where nothing is owed any more', async () => {
    await house.on('2023-01-02');
    await ground.platform.dataSource.query("UPDATE task SET progress = 'dropped'");
    await house.on('2023-01-03');
    await house.send();
    expect(await house.mails('keeper')).toEqual([]);
  });
});
