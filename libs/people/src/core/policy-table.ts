import { roles } from '#platform/core';
import { inPlaceOf, policy } from './policy.js';

const yes = '●';

/** The policy as a page for people: the text of docs/access.md, made from the one table in the code. */
export function policyTable(): string {
  const lines = Object.entries(policy).map(([action, allowed]) =>
    row([
      `\`${action}\``,
      ...roles.map((role) => (allows(allowed, role) ? yes : '')),
      means[action as Meant],
    ]),
  );
  return `${head}\n${inPlace()}\n${row(['action', ...roles, 'what it is'])}\n${row(Array<string>(roles.length + 2).fill('---'))}\n${lines.join('\n')}\n`;
}

const head = `# Who may do what

Made from \`libs/people/src/core/policy.ts\` by \`npm run generate\`; change that, not this. \`npm run check\` fails while they differ.

A role is held in a body, and counts in that body alone. Every route names the action it asks for (\`x-allows\` in [openapi.json](openapi.json)), every query puts the bodies in which the reader may see something into its SQL, and pages show what the server allows. A focal point acts for their unit alone, a director for theirs and those below it, or for all where no unit is named. Officers may act for every unit, on its behalf: what they write and clear then says so, in the task and in the trail. Whoever is away may let who hears in their place act as director or focal point, too, for those days; it is recorded in the same way, with whom it was done for. A member's role counts while their State has a term in the body. Whoever is not signed in may sign in, read a calendar feed whose secret address they know, and nothing else.
`;

function inPlace(): string {
  const lines = Object.entries(inPlaceOf).map(
    ([role, others]) => `- ${role}: in the place of ${others.join(' or ')}`,
  );
  return `Some may do what is somebody else’s, in the name of the unit that owes it; it is recorded with every act and said in every history:\n\n${lines.join('\n')}\n`;
}

type Meant = keyof typeof policy;

/** What each action is, for people who do not read code. */
const means: Readonly<Record<Meant, string>> = {
  'keep-own-settings': 'one’s own language, hour, sessions, tokens and feeds',
  'see-calendar': 'bodies, sessions and their parts',
  'see-mandates': 'mandates, decisions, units, tasks as far as they were cleared',
  'see-reports': 'the status report, always with a member’s eyes',
  'see-mailbox': 'the mails that the register wrote',
  'take-in-decisions': 'upload a file, review what was found',
  'confirm-proposals': 'make mandates of what was found',
  'see-work': 'drafts, what was returned, reasons for being blocked, late and at risk',
  'work-on-tasks': 'write updates, send for clearance, block',
  'clear-updates': 'clear or return an update',
  'keep-clearance-steps': 'the steps by which updates and papers are cleared',
  'deliver-tasks': 'record submission and delivery',
  'choose-sessions': 'choose among the sessions that a text offers',
  'assign-units': 'say which unit owes a mandate, and how its due rule is understood',
  'keep-items': 'add, correct and take away the numbered items of a mandate',
  'answer-items': 'say whether an item is accepted, and by when it is to be done',
  'link-mandates': 'say that a later mandate reiterates or merges earlier ones, and take it back',
  'plan-documents': 'planned documents and their steps',
  'extend-deadlines': 'set an internal deadline to another day',
  'change-deadline-policy': 'how deadlines are counted',
  'see-audit': 'the audit trail and its export',
  'record-body-acts': 'record what a body or its Bureau did: considered, moved, dropped, off the list',
  'propose-leaving': 'propose that mandates leave the list',
  'see-leaving-proposals': 'what is proposed to leave the list, and what members say of it',
  'comment-on-proposals': 'object to such a proposal or comment on it, for one’s State, until its date',
  'let-people-in': 'a link with which somebody comes in, mailed to them or handed over',
  'keep-members': 'the members of a body by State and term',
  'see-people': 'people with their addresses and roles, units with their people',
  'keep-people': 'units, people, roles; who leaves; import',
  'keep-reminders': 'the policy of reminders, lists for members, what failed',
  'ask-questions': 'ask about a mandate, ask again, say who else sees it',
  'draft-answers': 'see what members asked and write an answer; a focal point for their unit',
  'give-answers': 'give an answer to who asked, or return it',
  'keep-question-policy': 'whether answers are cleared before they are seen',
  'keep-calendar': 'sessions, their dates and parts, names of a body',
  'keep-webhooks': 'programs of others that are told of what members see',
  'remove-sample': 'take the sample register away',
};

function allows(allowed: (typeof policy)[Meant], role: (typeof roles)[number]): boolean {
  return allowed === 'anybody' || (allowed as readonly string[]).includes(role);
}

function row(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}
