import { createRoute, lazyRouteComponent } from '@tanstack/react-router';
import { shell } from './shell.js';

const webhooks = createRoute({
  getParentRoute: () => shell,
  path: '/people/webhooks',
  component: lazyRouteComponent(() => import('../scenes/webhooks/webhooks-page.js'), 'WebhooksPage'),
});

/** Programs of others that are told of what changes. */
export const webhookRoutes = [webhooks] as const;
