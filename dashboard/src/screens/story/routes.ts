import { createRoute } from '@tanstack/react-router';
import { screen } from '../../kit/fetched.tsx';
import { pair } from '../../pair/address.ts';
import { asksFor } from '../../pair/ahead.ts';

export const story = createRoute({
  getParentRoute: () => pair,
  path: '/',
  ...asksFor('story'),
  staticData: { title: 'Our story', named: { turn: 1, tab: 'Story', awaits: 'story' } },
  component: screen(() => import('./story.tsx'), 'Story'),
});
