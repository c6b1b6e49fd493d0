import { t } from '@lingui/core/macro';
import { createRoute } from '@tanstack/react-router';
import { screen } from '../../kit/fetched.tsx';
import { pair } from '../../pair/address.ts';
import { asksFor } from '../../pair/ahead.ts';

export const practitioner = createRoute({
  getParentRoute: () => pair,
  path: '/goals/practitioner',
  ...asksFor('practitioner'),
  staticData: {
    title: t`Practitioner`,
    practice: 'growth',
    view: { of: 'goals', turn: 2, says: t`Practitioner` },
  },
  component: screen(() => import('./practitioner.tsx'), 'Practitioner'),
});
