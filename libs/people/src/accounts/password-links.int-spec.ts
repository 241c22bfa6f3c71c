import type { Refused, Role, Viewer } from '#platform';
import { openTestPlatform, type TestPlatform } from '#platform/testing';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { passwordLinkLife } from '../core/index.js';
import { Passwords } from '../sign-in/passwords.js';
import { aBody, entities } from '../testing/index.js';
import { AddPerson } from './add-person.command.js';
import { erasePerson } from './erase-person.js';
import { PasswordLinks } from './password-links.js';
import { PersonByEmail } from './person-by-email.query.js';

const commandLine = { kind: 'system', name: 'command-line' } as const;
const system = { kind: 'system' } as const;
const heron = 'a heron stands in the reeds';

describe('a link with which somebody chooses their password', () => {
  let platform: TestPlatform;
  let links: PasswordLinks;
  let addPerson: AddPerson;

  beforeAll(async () => {
    platform = await openTestPlatform('2022-12-01T09:00:00Z', entities);
    const { dataSource, unitOfWork, clock } = platform;
    const passwords = new Passwords();
    links = new PasswordLinks(dataSource, unitOfWork, clock, passwords);
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

  it.each<[string, readonly [string, Role][], string]>([
    ['in their body alone', [['harbour-board', 'director']], 'given'],
    ['in another body', [['assembly', 'reader']], 'not-found'],
    [
      'in both: it would open the other, too',
      [
        ['harbour-board', 'reader'],
        ['assembly', 'administrator'],
      ],
      'not-found',
    ],
  ])('is given by an administrator to somebody with a role %s', async (where, roles, answer) => {
    const name = where.replaceAll(/\W/g, '-');
    const administrator = await aPerson('marisol', ['harbour-board', 'administrator']);
    const { email } = await aPerson(name, ...roles);
    const actor = { kind: 'person', id: administrator.id } as const;
    expect(await answerTo(links.give(await viewerOf(administrator.email), actor, email))).toBe(answer);
    expect(await answerTo(links.give(system, commandLine, email))).toBe('given');
  });

  it('is given to nobody by an officer who is no administrator', async () => {
    const officer = await aPerson('wanjiru', ['harbour-board', 'governance-officer']);
    const { email } = await aPerson('lin', ['harbour-board', 'director']);
    const given = links.give(await viewerOf(officer.email), { kind: 'person', id: officer.id }, email);
    expect(await answerTo(given)).toBe('not-found');
  });

  it('stands for a day and no longer', async () => {
    const { email } = await aPerson('ada', ['harbour-board', 'reader']);
    const { token, expiresAt } = await links.give(system, commandLine, email);
    expect(expiresAt.getTime() - platform.clock.now().getTime()).toBe(passwordLinkLife);
    platform.clock.moveTo('2022-12-02T09:00:00Z');
    expect(await answerTo(links.use(token, heron))).toBe('link-spent');
    platform.clock.moveTo('2022-12-02T08:59:59Z');
    expect(await answerTo(links.use(token, heron))).toBe('given');
  });

  it('opens nothing once the person was erased, and none is made for them', async () => {
    const { id, email } = await aPerson('bo', ['harbour-board', 'reader']);
    const { token } = await links.give(system, commandLine, email);
    await platform.unitOfWork.run(commandLine, (tx) => erasePerson(tx, id));
    expect(await answerTo(links.use(token, heron))).toBe('link-spent');
    expect(await answerTo(links.give(system, commandLine, `${id}@erased.invalid`))).toBe('not-found');
  });
});
