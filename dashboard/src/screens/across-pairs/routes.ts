import { t } from '@lingui/core/macro';
import { createRoute } from '@tanstack/react-router';
import { screen } from '../../kit/fetched.tsx';
import { pair } from '../../pair/address.ts';

export const acrossOfThePair = createRoute({
  getParentRoute: () => pair,
  path: '/themes/across-pairs',
  staticData: {
    title: t`Across pairs`,
    view: { of: 'themes', turn: 3, says: t`Across pairs` },
  },
  component: screen(() => import('./of-the-pair.tsx'), 'OfThePair'),
});
