import type { Refused, Role, Viewer } from '#platform';
import { openTestPlatform, type TestPlatform } from '#platform/testing';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { AddPerson } from '../accounts/add-person.command.js';
import { erasePerson } from '../accounts/erase-person.js';
import { PersonByEmail } from '../accounts/person-by-email.query.js';
import { invitationLimits, passwordLinkLife } from '../core/index.js';
import { aBody, entities } from '../testing/index.js';
import { SignInAttemptRepository } from '../store/sign-in-attempt.repository.js';
import { AskForLink } from './ask-for-link.command.js';
import { InvitePerson } from './invite-person.command.js';
import { MakeSignInLink } from './make-link.command.js';
import { Passwords } from './passwords.js';
import { UsePasswordLink } from './use-password-link.command.js';

const commandLine = { kind: 'system', name: 'command-line' } as const;
const system = { kind: 'system' } as const;
const heron = 'a heron stands in the reeds';

describe('a link by which an administrator lets somebody in', () => {
  let platform: TestPlatform;
  let invite: InvitePerson;
  let useLink: UsePasswordLink;
  let addPerson: AddPerson;

  beforeAll(async () => {
    platform = await openTestPlatform('2022-12-01T09:00:00Z', entities);
    const { dataSource, unitOfWork, clock } = platform;
    const passwords = new Passwords();
    invite = new InvitePerson(unitOfWork);
    useLink = new UsePasswordLink(dataSource, unitOfWork, clock, passwords);
    addPerson = new AddPerson(unitOfWork, passwords);
    await aBody(platform, 'harbour-board');
    await aBody(platform, 'assembly');
  });
  afterAll(() => platform.close());

  const aPerson = async (name: string, ...roles: readonly [body: string, role: Role][]) => {
    const email = `${name}@habitat.example`;
    let id = '';
    for (const [body, role] of roles) id = await addPerson.run(commandLine, { email, name, body, role });
    return { id, email };
  };
  const viewerOf = async (email: string): Promise<Viewer> =>
    (await new PersonByEmail(platform.dataSource, platform.clock).find(email))!.viewer;
  const answerTo = (work: Promise<unknown>) =>
    work.then(
      () => 'given' as const,
      (refused: Refused) => refused.tag,
    );

  /** Nobody sees whose roles are elsewhere; of who has roles here too, that there are others. */
  const reach: readonly [string, readonly [string, Role][], string][] = [
    ['in their body alone', [['harbour-board', 'director']], 'given'],
    ['in another body', [['assembly', 'reader']], 'not-found'],
    [
      'in both: it would open the other, too',
      [
        ['harbour-board', 'reader'],
        ['assembly', 'administrator'],
      ],
      'role-elsewhere',
    ],
  ];
  const ways = ['mail', 'handOver'] as const;

  it.each(ways.flatMap((way) => reach.map((line) => [way, ...line] as const)))(
    '(%s) is given by an administrator to somebody with a role %s',
    async (way, where, roles, answer) => {
      const administrator = await aPerson('marisol', ['harbour-board', 'administrator']);
      const { id } = await aPerson(`${way}-${where.replaceAll(/\W/g, '-')}`, ...roles);
      const actor = { kind: 'person', id: administrator.id } as const;
      expect(await answerTo(invite[way](await viewerOf(administrator.email), actor, id))).toBe(answer);
      expect(await answerTo(invite[way](system, commandLine, id))).toBe('given');
    },
  );

  it.each(ways)('(%s) is given to nobody by an officer, and to nobody without a role', async (way) => {
    const officer = await aPerson('wanjiru', ['harbour-board', 'governance-officer']);
    const { id } = await aPerson('lin', ['harbour-board', 'director']);
    const by = { kind: 'person', id: officer.id } as const;
    expect(await answerTo(invite[way](await viewerOf(officer.email), by, id))).toBe('not-found');
    const administrator = await aPerson('marisol', ['harbour-board', 'administrator']);
    await platform.dataSource.query('DELETE FROM role_grant WHERE person_id = $1', [id]);
    const viewer = await viewerOf(administrator.email);
    expect(await answerTo(invite[way](viewer, { kind: 'person', id: administrator.id }, id))).toBe(
      'not-found',
    );
  });

  it('when it is mailed, says that they were invited; one that they ask for does not', async () => {
    const { id, email } = await aPerson('noor', ['harbour-board', 'reader']);
    await invite.mail(system, commandLine, id);
    await new AskForLink(
      platform.dataSource,
      platform.clock,
      new SignInAttemptRepository(platform.dataSource),
    ).run({ email, peer: '192.0.2.7' });
    const links = await platform.dataSource.query<{ id: string }[]>(
      'SELECT id FROM sign_in_link ORDER BY id',
    );
    const made = await Promise.all(
      links.slice(-2).map((link) => new MakeSignInLink(platform.unitOfWork).run(link.id)),
    );
    expect(made.map((link) => link?.invited)).toEqual([true, false]);
  });

  it('is mailed three times in a quarter of an hour', async () => {
    const { id } = await aPerson('sol', ['harbour-board', 'reader']);
    const answers = [];
    for (let n = 0; n <= invitationLimits.most; n += 1)
      answers.push(await answerTo(invite.mail(system, commandLine, id)));
    expect(answers).toEqual(['given', 'given', 'given', 'too-many-attempts']);
  });

  it('handed over, stands for a day and no longer', async () => {
    const { id } = await aPerson('ada', ['harbour-board', 'reader']);
    const { token, expiresAt } = await invite.handOver(system, commandLine, id);
    expect(expiresAt.getTime() - platform.clock.now().getTime()).toBe(passwordLinkLife);
    platform.clock.moveTo('2022-12-02T09:00:00Z');
    expect(await answerTo(useLink.run(token, heron))).toBe('link-spent');
    platform.clock.moveTo('2022-12-02T08:59:59Z');
    expect(await answerTo(useLink.run(token, heron))).toBe('given');
  });

  it('opens nothing once the person was erased, and none is made for them', async () => {
    const { id } = await aPerson('bo', ['harbour-board', 'reader']);
    const { token } = await invite.handOver(system, commandLine, id);
    await platform.unitOfWork.run(commandLine, (tx) => erasePerson(tx, id));
    expect(await answerTo(useLink.run(token, heron))).toBe('link-spent');
    expect(await answerTo(invite.handOver(system, commandLine, id))).toBe('not-found');
  });
});
