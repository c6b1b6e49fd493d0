import { t } from '@lingui/core/macro';
import { createRoute } from '@tanstack/react-router';
import { screen } from '../../kit/fetched.tsx';
import { pair } from '../../pair/address.ts';
import { asksFor } from '../../pair/ahead.ts';

export const companion = createRoute({
  getParentRoute: () => pair,
  path: '/alliance/companion',
  ...asksFor('companion'),
  staticData: {
    title: t`Companion`,
    practice: 'companion',
    view: { of: 'alliance', turn: 2, says: t`Companion` },
  },
  component: screen(() => import('./companion.tsx'), 'Companion'),
});
