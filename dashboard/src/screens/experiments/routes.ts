import { t } from '@lingui/core/macro';
import { createRoute } from '@tanstack/react-router';
import { screen } from '../../kit/fetched.tsx';
import { pair } from '../../pair/address.ts';
import { asksFor } from '../../pair/ahead.ts';

export const experiments = createRoute({
  getParentRoute: () => pair,
  path: '/themes/experiments',
  ...asksFor('experiments'),
  staticData: {
    title: t`Experiments`,
    practice: 'experiments',
    view: { of: 'themes', turn: 2, says: t`Experiments` },
  },
  component: screen(() => import('./experiments.tsx'), 'Experiments'),
});
