import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { texts, type Search } from './search.js';
import { shell } from './shell.js';

const taskAct = createRoute({
  getParentRoute: () => shell,
  path: '/tasks/$task/act',
  component: lazyRouteComponent(() => import('../scenes/workflow/task-act-page.js'), 'TaskActPage'),
});

const mandateAct = createRoute({
  getParentRoute: () => shell,
  path: '/mandates/$mandate/act',
  component: lazyRouteComponent(() => import('../scenes/workflow/mandate-act-page.js'), 'MandateActPage'),
});

/** A session's key holds slashes: its body, and all that follows. */
const considered = createRoute({
  getParentRoute: () => shell,
  path: '/considered/$body/$',
  component: lazyRouteComponent(() => import('../scenes/workflow/considered-page.js'), 'ConsideredPage'),
});

const clearanceSteps = createRoute({
  getParentRoute: () => shell,
  path: '/sessions/clearance/$body',
  component: lazyRouteComponent(() => import('../scenes/workflow/steps-page.js'), 'StepsPage'),
});

const propose = createRoute({
  getParentRoute: () => shell,
  path: '/mandates/$mandate/propose',
  component: lazyRouteComponent(() => import('../scenes/workflow/propose-page.js'), 'ProposePage'),
});

const proposals = createRoute({
  getParentRoute: () => shell,
  path: '/proposals',
  component: lazyRouteComponent(() => import('../scenes/workflow/proposals-page.js'), 'ProposalsPage'),
});

const proposal = createRoute({
  getParentRoute: () => shell,
  path: '/proposals/$proposal',
  component: lazyRouteComponent(() => import('../scenes/workflow/proposal-page.js'), 'ProposalPage'),
});

const undated = createRoute({
  getParentRoute: () => shell,
  path: '/undated',
  validateSearch: (search: Search) => texts(search, 'cursor'),
  component: lazyRouteComponent(() => import('../scenes/undated/undated-page.js'), 'UndatedPage'),
});

/** What bodies did with what is owed, and how something leaves the list. */
export const workflowRoutes = [
  taskAct,
  mandateAct,
  considered,
  clearanceSteps,
  propose,
  proposals,
  proposal,
  undated,
] as const;
