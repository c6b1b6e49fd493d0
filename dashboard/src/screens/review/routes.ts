import { createRoute } from '@tanstack/react-router';
import { screen } from '../../kit/fetched.tsx';
import { pair } from '../../pair/address.ts';
import { asksFor } from '../../pair/ahead.ts';

export const reviews = createRoute({
  getParentRoute: () => pair,
  path: '/review',
  ...asksFor('sessions'),
  staticData: { title: 'Review', named: { turn: 5, tab: 'Review', awaits: 'review' } },
  component: screen(() => import('./review.tsx'), 'Reviews'),
});

export const session = createRoute({
  getParentRoute: () => pair,
  path: '/review/$sessionId',
  staticData: { title: 'Review of a session', paper: 'own' },
  component: screen(() => import('./session-page.tsx'), 'SessionPage'),
});
