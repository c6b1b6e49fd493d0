import { t } from '@lingui/core/macro';
import { createRoute } from '@tanstack/react-router';
import { screen } from '../../kit/fetched.tsx';
import { pair } from '../../pair/address.ts';

export const prepare = createRoute({
  getParentRoute: () => pair,
  path: '/prepare',
  staticData: {
    title: t`Prepare`,
    practice: 'preparation',
    named: { turn: 20 },
    alone: true,
    strands: 'mine',
    paper: 'own',
  },
  component: screen(() => import('./prepare.tsx'), 'Prepare'),
});
