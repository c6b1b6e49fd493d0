import { createRouter } from '@tanstack/react-router';
import { base } from '../device/base.ts';
import { screen } from '../kit/fetched.tsx';
import { own, pair, root } from '../pair/address.ts';
import { Broken } from './broken.tsx';
import { fetchAroundAPhone } from './on-a-phone.ts';
import * as chapters from './chapters.ts';
import { Frame } from './frame.tsx';
import { NotHere } from './not-here.tsx';
import * as ownChapters from './own-chapters.ts';
import { PairShell } from './pair-shell.tsx';
import { routesOfAPerson } from './routes-of-a-person.ts';

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}

root.update({ component: Frame, notFoundComponent: NotHere });
pair.update({ component: Object.assign(PairShell, { preload: fetchAroundAPhone }) });
own.update({ component: screen(() => import('./own-shell.tsx'), 'OwnShell') });

const routeTree = root.addChildren([
  ...routesOfAPerson,
  own.addChildren(ownChapters),
  pair.addChildren(chapters),
]);

export const router = createRouter({
  routeTree,
  basepath: base || '/',
  defaultPreload: 'intent',
  scrollRestoration: true,
  notFoundMode: 'root',
  defaultErrorComponent: Broken,
});
