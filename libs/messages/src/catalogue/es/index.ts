import type { en } from '../en/index.js';
import type { SameKeys } from '../same-keys.js';
import { audit } from './audit.js';
import { calendar } from './calendar.js';
import { change } from './change.js';
import { cli } from './cli.js';
import { feed } from './feed.js';
import { directory } from './directory.js';
import { dueRule } from './due-rule.js';
import { intake } from './intake.js';
import { items } from './items.js';
import { chain } from './chain.js';
import { mail } from './mail.js';
import { page } from './page.js';
import { paper } from './paper.js';
import { body } from './body.js';
import { follow } from './follow.js';
import { followed } from './followed.js';
import { people } from './people.js';
import { problem } from './problem.js';
import { questions } from './questions.js';
import { reminders } from './reminders.js';
import { reminding } from './reminding.js';
import { report } from './report.js';
import { signIn } from './sign-in.js';
import { start } from './start.js';
import { webhook } from './webhook.js';
import { work } from './work.js';
import { workflow } from './workflow.js';

export const es: SameKeys<typeof en> = {
  audit,
  calendar,
  change,
  cli,
  directory,
  dueRule,
  feed,
  intake,
  items,
  chain,
  mail,
  page,
  paper,
  body,
  follow,
  followed,
  people,
  problem,
  questions,
  reminders,
  reminding,
  report,
  signIn,
  start,
  webhook,
  work,
  workflow,
};
