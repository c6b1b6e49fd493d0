import { t } from '@lingui/core/macro';
import { createRoute } from '@tanstack/react-router';
import { screen } from '../../kit/fetched.tsx';
import { pair } from '../../pair/address.ts';
import { asksFor } from '../../pair/ahead.ts';
import { fetchDrawing } from './by-layout.ts';
import { fetchChapters } from './chapters-of-practices.ts';

export const story = createRoute({
  getParentRoute: () => pair,
  path: '/',
  ...asksFor('story', (practices) => practices.length > 0 && fetchChapters()),
  staticData: { title: t`Our story`, named: { turn: 1, tab: t`Story`, awaits: 'story' } },
  component: screen(async () => {
    const [module] = await Promise.all([import('./story.tsx'), fetchDrawing()]);
    return module;
  }, 'Story'),
});
