import { t } from '@lingui/core/macro';
import { createRoute } from '@tanstack/react-router';
import { screen } from '../../kit/fetched.tsx';
import { pair } from '../../pair/address.ts';
import { asksFor } from '../../pair/ahead.ts';

export const themes = createRoute({
  getParentRoute: () => pair,
  path: '/themes',
  ...asksFor('themes'),
  staticData: {
    title: t`Themes`,
    named: { turn: 4, tab: t`Themes`, awaits: 'themes' },
    view: { of: 'themes', turn: 1, says: t`Depth` },
    strands: 'ink',
  },
  component: screen(() => import('./themes.tsx'), 'Themes'),
});
