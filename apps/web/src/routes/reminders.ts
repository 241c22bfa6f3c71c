import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { texts, type Search } from './search.js';
import { shell } from './shell.js';

const mailbox = createRoute({
  getParentRoute: () => shell,
  path: '/mailbox',
  validateSearch: (search: Search) => texts(search, 'cursor', 'as'),
  component: lazyRouteComponent(() => import('../scenes/mailbox/mailbox-page.js'), 'MailboxPage'),
});

const mail = createRoute({
  getParentRoute: () => mailbox,
  path: '$mail',
  component: lazyRouteComponent(() => import('../scenes/mailbox/opened-mail.js'), 'OpenedMail'),
});

const reminders = createRoute({
  getParentRoute: () => shell,
  path: '/reminders',
  component: lazyRouteComponent(() => import('../scenes/reminders/reminders-page.js'), 'RemindersPage'),
});

const comingMails = createRoute({
  getParentRoute: () => reminders,
  path: '/',
  // Where the list stands, and the mail that is looked at: whose, of which day, in which language.
  validateSearch: (search: Search) => texts(search, 'cursor', 'body', 'person', 'on', 'as'),
  component: lazyRouteComponent(() => import('../scenes/reminders/coming-mails.js'), 'ComingMails'),
});

const unsent = createRoute({
  getParentRoute: () => reminders,
  path: 'unsent',
  validateSearch: (search: Search) => texts(search, 'cursor'),
  component: lazyRouteComponent(() => import('../scenes/reminders/unsent.js'), 'Unsent'),
});

const membersLists = createRoute({
  getParentRoute: () => reminders,
  path: 'lists',
  validateSearch: (search: Search) => texts(search, 'cursor'),
  component: lazyRouteComponent(() => import('../scenes/reminders/members-lists.js'), 'MembersLists'),
});

const membersListPreview = createRoute({
  getParentRoute: () => reminders,
  path: 'lists/$list',
  validateSearch: (search: Search) => texts(search, 'as'),
  component: lazyRouteComponent(
    () => import('../scenes/reminders/members-list-preview.js'),
    'MembersListPreview',
  ),
});

const reminderPolicy = createRoute({
  getParentRoute: () => reminders,
  path: 'policy',
  validateSearch: (search: Search) => texts(search, 'body'),
  component: lazyRouteComponent(() => import('../scenes/reminders/policy-page.js'), 'PolicyPage'),
});

const remindedPeople = createRoute({
  getParentRoute: () => reminders,
  path: 'people',
  validateSearch: (search: Search) => texts(search, 'cursor', 'q'),
  component: lazyRouteComponent(() => import('../scenes/reminders/people.js'), 'RemindedPeople'),
});

const remindedPerson = createRoute({
  getParentRoute: () => reminders,
  path: 'people/$person',
  component: lazyRouteComponent(() => import('../scenes/reminders/person.js'), 'Person'),
});

const myReminders = createRoute({
  getParentRoute: () => shell,
  path: '/my-reminders',
  component: lazyRouteComponent(() => import('../scenes/reminders/my-reminders.js'), 'MyReminders'),
});

/** What goes out by itself: the mailbox, the reminders, one's own settings of them. */
export const reminderRoutes = [
  mailbox.addChildren([mail]),
  reminders.addChildren([
    comingMails,
    unsent,
    membersLists,
    membersListPreview,
    reminderPolicy,
    remindedPeople,
    remindedPerson,
  ]),
  myReminders,
] as const;
