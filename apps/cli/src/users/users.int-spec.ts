import { AddPerson, GivePersonalToken, Identify, PeopleModule, SignIn } from '#people';
import { aBody, entities, groundOver } from '#people/testing';
import { openTestPlatform, type TestPlatform } from '#platform/testing';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Test, type TestingModule } from '@nestjs/testing';
import { Readable } from 'node:stream';
import { addUser } from './add-user.js';
import { giveUserToken } from './give-user-token.js';

const email = 'ada@habitat.example';
const ada = { name: 'Ada Heron', role: 'reader', body: 'executive-board' } as const;

describe('on the command line', () => {
  let platform: TestPlatform;
  let people: TestingModule;
  beforeAll(async () => {
    platform = await openTestPlatform('2022-12-01T09:00:00Z', entities);
    people = await Test.createTestingModule({ imports: [groundOver(platform), PeopleModule] }).compile();
    await aBody(platform, 'executive-board');
  });
  afterAll(() => platform.close());

  const typed = (...lines: string[]) => Readable.from(lines);
  const add = (address: string, options: object, stdin = typed()) =>
    addUser({ addPerson: people.get(AddPerson) }, address, { ...ada, ...options }, stdin);

  it.each([
    ['as echo ends it', ['a heron stands in the reeds\n']],
    ['as Windows ends it', ['a heron stands in the reeds\r\n']],
    ['in pieces, without an end', ['a heron stands', ' in the reeds']],
  ])('user add takes the password from standard input, %s', async (_, lines) => {
    const id = await add(email, { passwordStdin: true }, typed(...lines));
    const signedIn = await people
      .get(SignIn)
      .run({ email, password: 'a heron stands in the reeds', peer: '127.0.0.1' });
    expect(signedIn.personId).toBe(id);
  });

  it('user add leaves standard input alone when it is not asked to read it', async () => {
    const stdin = typed('never read');
    await add('bo@habitat.example', {}, stdin);
    expect(stdin.readableDidRead).toBe(false);
  });

  it('user add refuses an empty password', async () => {
    await expect(add('cy@habitat.example', { passwordStdin: true }, typed('\n'))).rejects.toMatchObject({
      tag: 'weak-password',
    });
  });

  it('user token gives a token that acts as the person', async () => {
    const token = await giveUserToken({ givePersonalToken: people.get(GivePersonalToken) }, email);
    expect(token).toMatch(/^mandates_[\w-]{43}$/);
    expect(await people.get(Identify).byPersonalToken(token)).toMatchObject({
      viewer: { grants: [{ body: 'executive-board', role: 'reader' }] },
    });
  });
});
