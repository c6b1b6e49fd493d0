import { createRouter } from '@tanstack/react-router';
import { base } from '../device/base.ts';
import { Broken } from './broken.tsx';
import { pair } from './pair-route.ts';
import { root } from './root-route.ts';
import { routesOfAPair } from './routes-of-a-pair.ts';
import { routesOfAPerson } from './routes-of-a-person.ts';

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}

const routeTree = root.addChildren([...routesOfAPerson, pair.addChildren(routesOfAPair)]);

export const router = createRouter({
  routeTree,
  basepath: base || '/',
  defaultPreload: 'intent',
  scrollRestoration: true,
  notFoundMode: 'root',
  defaultErrorComponent: Broken,
});
