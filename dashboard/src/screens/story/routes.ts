import { t } from '@lingui/core/macro';
import { createRoute } from '@tanstack/react-router';
import { screen } from '../../kit/fetched.tsx';
import { pair } from '../../pair/address.ts';
import { asksFor } from '../../pair/ahead.ts';

export const story = createRoute({
  getParentRoute: () => pair,
  path: '/',
  ...asksFor('story'),
  staticData: { title: t`Our story`, named: { turn: 1, tab: t`Story`, awaits: 'story' } },
  component: screen(() => import('./story.tsx'), 'Story'),
});
