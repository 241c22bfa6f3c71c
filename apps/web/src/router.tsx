import { createRoute, createRouter, lazyRouteComponent, redirect } from '@tanstack/react-router';
import { onSignedOut } from './api/question-client.js';
import { NotFound } from './components/not-found.js';
import { Broken } from './components/broken.js';
import { peopleRoutes } from './routes/people.js';
import { questionRoutes } from './routes/questions.js';
import { reminderRoutes } from './routes/reminders.js';
import { texts, type Search } from './routes/search.js';
import { root, shell } from './routes/shell.js';
import { workflowRoutes } from './routes/workflow.js';
import { webhookRoutes } from './routes/webhooks.js';
import { choosePassword } from './routes/sign-in.js';
import { ownAddress } from './scenes/sign-in/own-address.js';
import { SignInPage } from './scenes/sign-in/sign-in-page.js';

const signIn = createRoute({
  getParentRoute: () => root,
  path: '/sign-in',
  validateSearch: (search: Search) => texts(search, 'to', 'refused'),
  component: SignInPage,
});

const signInLink = createRoute({
  getParentRoute: () => root,
  path: '/sign-in/link',
  component: lazyRouteComponent(() => import('./scenes/sign-in/link-page.js'), 'LinkPage'),
});

const setUp = createRoute({
  getParentRoute: () => root,
  path: '/set-up',
  component: lazyRouteComponent(() => import('./scenes/sign-in/set-up-page.js'), 'SetUpPage'),
});

const start = createRoute({
  getParentRoute: () => shell,
  path: '/',
  beforeLoad: () => {
    throw redirect({ to: '/today' });
  },
});

const today = createRoute({
  getParentRoute: () => shell,
  path: '/today',
  component: lazyRouteComponent(() => import('./scenes/today/today-page.js'), 'TodayPage'),
});

const mandates = createRoute({
  getParentRoute: () => shell,
  path: '/mandates',
  validateSearch: (search: Search) => texts(search, 'q', 'body', 'unit', 'life', 'sort', 'cursor'),
  component: lazyRouteComponent(() => import('./scenes/mandates/mandates-page.js'), 'MandatesPage'),
});

const mandate = createRoute({
  getParentRoute: () => shell,
  path: '/mandates/$mandate',
  // Where the list stood that one came from.
  validateSearch: (search: Search) => texts(search, 'q', 'body', 'unit', 'life', 'sort', 'cursor'),
  component: lazyRouteComponent(() => import('./scenes/mandate/mandate-page.js'), 'MandatePage'),
});

const sessions = createRoute({
  getParentRoute: () => shell,
  path: '/sessions',
  component: lazyRouteComponent(() => import('./scenes/sessions/sessions-page.js'), 'SessionsPage'),
});

/** A session's key holds slashes: its body, and all that follows. */
const session = createRoute({
  getParentRoute: () => shell,
  path: '/sessions/$body/$',
  // What is being done to it.
  validateSearch: (search: Search) => texts(search, 'change'),
  component: lazyRouteComponent(() => import('./scenes/session/session-page.js'), 'SessionPage'),
});

const addSession = createRoute({
  getParentRoute: () => shell,
  path: '/sessions/add',
  component: lazyRouteComponent(() => import('./scenes/session/change/add-session.js'), 'AddSessionPage'),
});

const deadlinePolicy = createRoute({
  getParentRoute: () => shell,
  path: '/sessions/policy/$body',
  component: lazyRouteComponent(() => import('./scenes/body/policy-page.js'), 'PolicyPage'),
});

const membersOfBody = createRoute({
  getParentRoute: () => shell,
  path: '/sessions/members/$body',
  component: lazyRouteComponent(() => import('./scenes/body/members-page.js'), 'MembersPage'),
});

const feeds = createRoute({
  getParentRoute: () => shell,
  path: '/feeds',
  // What is to be followed.
  validateSearch: (search: Search) => texts(search, 'body', 'unit'),
  component: lazyRouteComponent(() => import('./scenes/feeds/feeds-page.js'), 'FeedsPage'),
});

const addPaper = createRoute({
  getParentRoute: () => shell,
  path: '/papers/add',
  validateSearch: (search: Search) => texts(search, 'session'),
  component: lazyRouteComponent(() => import('./scenes/paper/add-paper.js'), 'AddPaperPage'),
});

const paper = createRoute({
  getParentRoute: () => shell,
  path: '/papers/$paper',
  // What is being done with it.
  validateSearch: (search: Search) => texts(search, 'act'),
  component: lazyRouteComponent(() => import('./scenes/paper/paper-page.js'), 'PaperPage'),
});

const task = createRoute({
  getParentRoute: () => shell,
  path: '/tasks/$task',
  component: lazyRouteComponent(() => import('./scenes/task/task-page.js'), 'TaskPage'),
});

const intake = createRoute({
  getParentRoute: () => shell,
  path: '/intake',
  validateSearch: (search: Search) => texts(search, 'cursor'),
  component: lazyRouteComponent(() => import('./scenes/intake/intake-page.js'), 'IntakePage'),
});

const reading = createRoute({
  getParentRoute: () => shell,
  path: '/intake/$reading',
  // Which proposal is looked at, what is being done with it, and where the list stood that one came from.
  validateSearch: (search: Search) => texts(search, 'at', 'as', 'cursor'),
  component: lazyRouteComponent(() => import('./scenes/intake/reading-page.js'), 'ReadingPage'),
});

const account = createRoute({
  getParentRoute: () => shell,
  path: '/account',
  component: lazyRouteComponent(() => import('./scenes/account/account-page.js'), 'AccountPage'),
});

export const router = createRouter({
  routeTree: root.addChildren([
    signIn,
    signInLink,
    choosePassword,
    setUp,
    shell.addChildren([
      start,
      today,
      sessions,
      session,
      addSession,
      mandates,
      mandate,
      deadlinePolicy,
      membersOfBody,
      feeds,
      addPaper,
      paper,
      task,
      intake,
      reading,
      account,
      ...peopleRoutes,
      ...questionRoutes,
      ...reminderRoutes,
      ...workflowRoutes,
      ...webhookRoutes,
    ]),
  ]),
  defaultNotFoundComponent: NotFound,
  notFoundMode: 'root',
  defaultErrorComponent: Broken,
  defaultPreload: 'intent',
  scrollRestoration: true,
  // Addresses hold plain words: ?q=2022, not a JSON text.
  parseSearch: (text) => Object.fromEntries(new URLSearchParams(text)),
  stringifySearch: (search) => {
    const said = Object.entries(search).filter(([, value]) => typeof value === 'string' && value !== '');
    return said.length === 0 ? '' : `?${new URLSearchParams(said as [string, string][]).toString()}`;
  },
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}

onSignedOut(() => {
  // While an address is being entered, its own beforeLoad leads to the sign-in.
  if (router.state.status === 'pending' || router.state.location.pathname === '/sign-in') return;
  void router.navigate({ to: '/sign-in', search: { to: ownAddress(router.state.location.href) } });
});

// On another page reading starts at its content, not at the link that led there.
router.subscribe('onRendered', ({ fromLocation, pathChanged }) => {
  const content = document.getElementById('content');
  if (fromLocation && pathChanged && !content?.contains(document.activeElement)) content?.focus();
});
