import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { texts, type Search } from './search.js';
import { shell } from './shell.js';

const questions = createRoute({
  getParentRoute: () => shell,
  path: '/questions',
  validateSearch: (search: Search) => texts(search, 'which', 'cursor'),
  component: lazyRouteComponent(() => import('../scenes/questions/questions-page.js'), 'QuestionsPage'),
});

/** What members ask. */
export const questionRoutes = [questions] as const;
