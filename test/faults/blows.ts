import { setTimeout as pause } from 'node:timers/promises';
import { misdeeds } from './mail-server.js';
import type { Story } from './story.js';

export interface PossibleBlow {
  readonly what: string;
  /** Whether it kills who sends: then a mail that just left may be sent again. */
  readonly mayDouble: boolean;
  /** Whether the database is away meanwhile: no yes can be noted before it is back. */
  readonly noNotes?: boolean;
  /** It takes so long that once in a story is enough. */
  readonly takesLong?: boolean;
  readonly strike: (story: Story) => Promise<void> | void;
}

/** How long what was killed stays away (ms). */
const away = 1_500;
/** Longer than a connection, a lock, a statement and a job in hand are waited for (ms). */
const longAway = 17_000;

/** All that befalls an installation. */
export function possibleBlows(story: Story): readonly PossibleBlow[] {
  const { redis } = story;
  return [
    ...story.workers.flatMap((worker) => [
      { what: `kill -9 of ${worker.name}`, mayDouble: true, strike: () => worker.kill() },
      { what: `a new version of ${worker.name}`, mayDouble: false, strike: () => worker.replace() },
    ]),
    { what: 'kill -9 of the api', mayDouble: false, strike: ({ api }) => api.kill() },
    {
      what: 'kill -9 of PostgreSQL',
      mayDouble: false,
      noNotes: true,
      strike: async ({ postgresql }) => {
        postgresql.killAll();
        await pause(away);
        await postgresql.comeBack();
      },
    },
    {
      what: 'PostgreSQL is away for long',
      mayDouble: false,
      noNotes: true,
      takesLong: true,
      strike: async ({ postgresql }) => {
        postgresql.killAll();
        await pause(longAway);
        await postgresql.comeBack();
      },
    },
    {
      what: 'PostgreSQL answers nobody for long',
      mayDouble: false,
      noNotes: true,
      takesLong: true,
      strike: ({ postgresql }) => postgresql.holdsItsBreath(longAway),
    },
    {
      what: 'kill -9 of one of PostgreSQL’s connections',
      mayDouble: false,
      noNotes: true,
      strike: ({ postgresql }) => postgresql.killOneConnection(),
    },
    ...(redis === null
      ? []
      : [
          {
            what: 'kill -9 of Redis',
            mayDouble: false,
            strike: async () => {
              await redis.kill();
              await pause(away);
              await redis.comeBack();
            },
          },
          {
            what: 'Redis is away for long',
            mayDouble: false,
            takesLong: true,
            strike: async () => {
              await redis.kill();
              await pause(longAway);
              await redis.comeBack();
            },
          },
          {
            what: 'Redis answers nobody for long',
            mayDouble: false,
            takesLong: true,
            strike: () => redis.holdsItsBreath(longAway),
          },
          { what: 'Redis emptied', mayDouble: false, strike: () => redis.empty() },
        ]),
    {
      what: 'the mail server is away',
      mayDouble: false,
      strike: async ({ mailServer }) => {
        await mailServer.stop();
        await pause(away);
        await mailServer.comeBack();
      },
    },
    ...misdeeds.map((misdeed) => ({
      what: `the mail server ${misdeed}`,
      mayDouble: false,
      strike: ({ mailServer, dice }: Story) => mailServer.misbehave(misdeed, dice.between(1, 5)),
    })),
  ];
}
