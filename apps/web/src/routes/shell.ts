import { createRootRoute, createRoute, Outlet, redirect } from '@tanstack/react-router';
import { me } from '../api/questions.js';
import { questions } from '../api/question-client.js';
import { Refusal } from '../api/refusal.js';
import { ownAddress } from '../scenes/sign-in/own-address.js';
import { Shell } from '../scenes/shell/shell.js';

export const root = createRootRoute({ component: Outlet });

/** Everything behind the sign-in: whoever is not signed in is led there, and back to this address afterwards. */
export const shell = createRoute({
  getParentRoute: () => root,
  id: 'shell',
  beforeLoad: async ({ location }) => {
    await questions.ensureQueryData(me).catch((error: unknown) => {
      if (error instanceof Refusal && error.status === 401) {
        throw redirect({ to: '/sign-in', search: { to: ownAddress(location.href) } });
      }
      throw error;
    });
  },
  component: Shell,
});
