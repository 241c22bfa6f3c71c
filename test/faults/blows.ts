import { setTimeout as pause } from 'node:timers/promises';
import { misdeeds } from './mail-server.js';
import type { Story } from './story.js';

export interface PossibleBlow {
  readonly what: string;
  /** Whether it strikes who sends or who remembers: then a mail that just left may be sent again. */
  readonly mayDouble: boolean;
  readonly strike: (story: Story) => Promise<void> | void;
}

/** How long what was killed stays away, and how long the mail server's long absence is in a story (ms). */
const away = 1_500;

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
      mayDouble: true,
      strike: async ({ postgresql }) => {
        postgresql.killAll();
        await pause(away);
        await postgresql.comeBack();
      },
    },
    {
      what: 'kill -9 of one of PostgreSQL’s connections',
      mayDouble: true,
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
