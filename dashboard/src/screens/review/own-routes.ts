import { t } from '@lingui/core/macro';
import { createRoute } from '@tanstack/react-router';
import { screen } from '../../kit/fetched.tsx';
import { own } from '../../pair/address.ts';

/** Where the shortcut on a phone’s home screen leads. */
export const logASession = createRoute({
  getParentRoute: () => own,
  path: '/log',
  staticData: { title: t`Log a session` },
  component: screen(() => import('./log-a-session.tsx'), 'LogASession'),
});
