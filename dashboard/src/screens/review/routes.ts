import { t } from '@lingui/core/macro';
import { createRoute } from '@tanstack/react-router';
import { screen } from '../../kit/fetched.tsx';
import { pair } from '../../pair/address.ts';
import { asksFor } from '../../pair/ahead.ts';

export const reviews = createRoute({
  getParentRoute: () => pair,
  path: '/review',
  ...asksFor('sessions'),
  staticData: { title: t`Review`, named: { turn: 5, tab: t`Review`, awaits: 'review' } },
  component: screen(() => import('./review.tsx'), 'Reviews'),
});

export const session = createRoute({
  getParentRoute: () => pair,
  path: '/review/$sessionId',
  staticData: { title: t`Review of a session`, paper: 'own' },
  component: screen(() => import('./session-page.tsx'), 'SessionPage'),
});
