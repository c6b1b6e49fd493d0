import { t } from '@lingui/core/macro';
import { createRoute } from '@tanstack/react-router';
import { screen } from '../../kit/fetched.tsx';
import { pair } from '../../pair/address.ts';
import { asksFor } from '../../pair/ahead.ts';
import { fetchWorth } from './of-practices.ts';

export const alliance = createRoute({
  getParentRoute: () => pair,
  path: '/alliance',
  ...asksFor('alliance', fetchWorth),
  staticData: {
    title: t`Alliance`,
    practice: 'pulse',
    named: { turn: 6, awaits: 'alliance' },
    view: { of: 'alliance', turn: 1, says: t`Pulses` },
  },
  component: screen(() => import('./alliance.tsx'), 'AllianceScreen'),
});

export const lookingBack = createRoute({
  getParentRoute: () => pair,
  path: '/alliance/review',
  ...asksFor('alliance-review'),
  staticData: {
    title: t`Alliance review`,
    view: { of: 'alliance', turn: 3, says: t`Review` },
  },
  component: screen(() => import('./look-back/look-back.tsx'), 'LookingBack'),
});
