import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { root, shell } from './shell.js';

/** Where a link leads that an administrator handed over. */
export const choosePassword = createRoute({
  getParentRoute: () => root,
  path: '/choose-password',
  component: lazyRouteComponent(
    () => import('../scenes/sign-in/choose-password-page.js'),
    'ChoosePasswordPage',
  ),
});

export const letIn = createRoute({
  getParentRoute: () => shell,
  path: '/people/let-in',
  component: lazyRouteComponent(() => import('../scenes/let-in/let-in-page.js'), 'LetInPage'),
});
