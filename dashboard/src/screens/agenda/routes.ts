import { t } from '@lingui/core/macro';
import { createRoute } from '@tanstack/react-router';
import { screen } from '../../kit/fetched.tsx';
import { pair } from '../../pair/address.ts';
import { asksFor } from '../../pair/ahead.ts';

export const agenda = createRoute({
  getParentRoute: () => pair,
  path: '/agenda',
  ...asksFor('agenda'),
  staticData: { title: t`Agenda`, named: { turn: 8 }, paper: 'own' },
  component: screen(() => import('./agenda.tsx'), 'Agenda'),
});
