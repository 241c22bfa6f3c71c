import { ConfigurationError, readConfiguration, type Configuration } from '#platform';
import { openTestPlatform, type TestPlatform } from '#platform/testing';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { AddPerson } from '../accounts/add-person.command.js';
import { Identify } from '../sign-in/identify.query.js';
import { Passwords } from '../sign-in/passwords.js';
import { aBody, entities } from '../testing/index.js';
import { LoadSamplePeople } from './load-sample-people.command.js';
import { refuseSampleBeyondLoopback } from './refuse-sample-beyond-loopback.js';
import { SampleSignIn } from './sample-sign-in.js';

const commandLine = { kind: 'system', name: 'command-line' } as const;
const here = { peer: '127.0.0.1', host: '127.0.0.1', forwarded: false };
const elsewhere = { ...here, peer: '192.0.2.7' };

describe('the people of the sample', () => {
  let platform: TestPlatform;
  let load: LoadSamplePeople;
  let withSample: Configuration;
  const signInOf = (configuration: Configuration) =>
    new SampleSignIn(platform.dataSource, platform.unitOfWork, configuration);

  beforeAll(async () => {
    platform = await openTestPlatform('2022-12-01T09:00:00Z', entities);
    load = new LoadSamplePeople(platform.unitOfWork);
    withSample = readConfiguration({ DATABASE_URL: platform.configuration.databaseUrl, SAMPLE: 'on' });
  });
  afterAll(() => platform.close());

  it('need the bodies of the sample register', async () => {
    await expect(load.run()).rejects.toThrow('need the bodies assembly and executive-board');
    await aBody(platform, 'assembly');
    await aBody(platform, 'executive-board');
  });

  it('are loaded once, however often it is asked', async () => {
    await load.run();
    const all = () =>
      platform.dataSource.query(
        `SELECT (SELECT count(*)::int FROM person) AS people, (SELECT count(*)::int FROM unit) AS units,
                (SELECT count(*)::int FROM role_grant) AS roles, (SELECT count(*)::int FROM trail) AS lines`,
      );
    const [once] = await all();
    expect(once).toMatchObject({ people: 5, units: 5, roles: 10 });
    await load.run();
    expect(await all()).toEqual([once]);
  });

  it('are offered at this machine, with their roles', async () => {
    expect(
      (await signInOf(withSample).offered(here)).map(({ email, role, lang }) => `${email} ${role} ${lang}`),
    ).toEqual([
      'officer@sample.test governance-officer en',
      'focal@sample.test focal-point zh',
      'director@sample.test director en',
      'member@sample.test member en',
      'administrator@sample.test administrator en',
    ]);
    expect(await signInOf(withSample).offered(elsewhere)).toEqual([]);
  });

  it('sign in by one click at this machine', async () => {
    const { token } = await signInOf(withSample).run('officer@sample.test', here);
    const identity = await new Identify(platform.dataSource, platform.clock).bySession(token);
    expect(identity?.viewer.grants.map(({ body, role }) => `${role} of ${body}`)).toEqual([
      'governance-officer of assembly',
      'governance-officer of executive-board',
    ]);
  });

  it.each([
    ['from elsewhere', 'officer@sample.test', elsewhere, 'on'],
    ['when the sample is off', 'officer@sample.test', here, 'off'],
    ['as somebody real', 'ada@habitat.example', here, 'on'],
    ['as nobody', 'nobody@sample.test', here, 'on'],
  ])('do not sign in %s', async (_, email, knock, SAMPLE) => {
    await new AddPerson(platform.unitOfWork, new Passwords()).run(commandLine, {
      email: 'ada@habitat.example',
      name: 'Ada Heron',
      role: 'reader',
      body: 'assembly',
    });
    const configuration = readConfiguration({ DATABASE_URL: platform.configuration.databaseUrl, SAMPLE });
    await expect(signInOf(configuration).run(email, knock)).rejects.toMatchObject({ tag: 'not-found' });
  });

  describe('when the server would listen beyond this machine', () => {
    const start = (host: string) => refuseSampleBeyondLoopback(platform.dataSource, { host });

    it('keep it from starting while they have no passwords', async () => {
      await expect(start('0.0.0.0')).rejects.toThrow(ConfigurationError);
      await expect(start('0.0.0.0')).rejects.toThrow(
        /director@sample.test, .*no passwords|no passwords.*director@sample.test/,
      );
      await expect(start('127.0.0.1')).resolves.toBeUndefined();
    });

    it('do not once each has one', async () => {
      await platform.dataSource.query("UPDATE person SET password_hash = 'a hash' WHERE sample");
      await expect(start('0.0.0.0')).resolves.toBeUndefined();
    });
  });
});
