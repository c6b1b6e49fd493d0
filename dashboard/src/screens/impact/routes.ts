import { t } from '@lingui/core/macro';
import { createRoute } from '@tanstack/react-router';
import { screen } from '../../kit/fetched.tsx';
import { pair } from '../../pair/address.ts';
import { asksFor } from '../../pair/ahead.ts';

export const impact = createRoute({
  getParentRoute: () => pair,
  path: '/impact',
  ...asksFor('impact'),
  staticData: { title: t`Impact`, practice: 'impact', named: { turn: 7 } },
  component: screen(() => import('./impact.tsx'), 'Impact'),
});
