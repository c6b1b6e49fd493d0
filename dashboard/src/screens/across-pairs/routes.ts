import { createRoute } from '@tanstack/react-router';
import { screen } from '../../kit/fetched.tsx';
import { pair } from '../../pair/address.ts';

export const acrossOfThePair = createRoute({
  getParentRoute: () => pair,
  path: '/themes/across-pairs',
  staticData: {
    title: 'Across pairs',
    view: { of: 'themes', turn: 3, says: 'Across pairs' },
  },
  component: screen(() => import('./of-the-pair.tsx'), 'OfThePair'),
});
