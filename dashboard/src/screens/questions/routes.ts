import { t } from '@lingui/core/macro';
import { createRoute } from '@tanstack/react-router';
import { screen } from '../../kit/fetched.tsx';
import { pair } from '../../pair/address.ts';
import { asksFor } from '../../pair/ahead.ts';

export const questions = createRoute({
  getParentRoute: () => pair,
  path: '/questions',
  ...asksFor('questions'),
  staticData: { title: t`Questions`, named: { turn: 9 } },
  component: screen(() => import('./questions.tsx'), 'Questions'),
});
