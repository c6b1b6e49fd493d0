import { t } from '@lingui/core/macro';
import { createRoute } from '@tanstack/react-router';
import { screen } from '../../kit/fetched.tsx';
import { own } from '../../pair/address.ts';

export const acrossPairs = createRoute({
  getParentRoute: () => own,
  path: '/across-pairs',
  staticData: { title: t`Across pairs`, named: { turn: 2, tab: t`Across` } },
  component: screen(() => import('./across-pairs.tsx'), 'AcrossPairs'),
});
