import { t } from '@lingui/core/macro';
import { createRoute } from '@tanstack/react-router';
import { screen } from '../../kit/fetched.tsx';
import { own } from '../../pair/address.ts';

export const myPairs = createRoute({
  getParentRoute: () => own,
  path: '/my-pairs',
  staticData: { title: t`My pairs`, named: { turn: 1, tab: t`Pairs` } },
  component: screen(() => import('./my-pairs.tsx'), 'MyPairs'),
});
