import { t } from '@lingui/core/macro';
import { createRoute } from '@tanstack/react-router';
import { screen } from '../../kit/fetched.tsx';
import { pair } from '../../pair/address.ts';
import { asksFor } from '../../pair/ahead.ts';

export const goals = createRoute({
  getParentRoute: () => pair,
  path: '/goals',
  ...asksFor('goals'),
  staticData: { title: t`Goals`, named: { turn: 3 }, view: { of: 'goals', turn: 1, says: t`Goals` } },
  component: screen(() => import('./goals.tsx'), 'Goals'),
});
