import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { root } from './shell.js';

/** Where a link leads that an administrator handed over. */
export const choosePassword = createRoute({
  getParentRoute: () => root,
  path: '/choose-password',
  component: lazyRouteComponent(
    () => import('../scenes/sign-in/choose-password-page.js'),
    'ChoosePasswordPage',
  ),
});
