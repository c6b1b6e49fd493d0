import { t } from '@lingui/core/macro';
import { createRoute } from '@tanstack/react-router';
import { screen } from '../../kit/fetched.tsx';
import { pair } from '../../pair/address.ts';

export const notKnowing = createRoute({
  getParentRoute: () => pair,
  path: '/not-knowing',
  staticData: { title: t`Not-knowing`, named: { turn: 21 }, alone: true, strands: 'mine' },
  component: screen(() => import('./not-knowing.tsx'), 'NotKnowing'),
});
