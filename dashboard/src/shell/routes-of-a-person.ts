import { createRoute } from '@tanstack/react-router';
import { screen } from '../kit/fetched.tsx';
import { root } from '../pair/address.ts';

/** Where someone was on their way to when we asked who they are; never another site's address. */
const onTheWay = (to: unknown): to is string =>
  typeof to === 'string' && /^\/(pairs\/[\w./?=&-]+|log|my-pairs|across-pairs|invitations|account)$/.test(to);

const first = createRoute({
  getParentRoute: () => root,
  path: '/',
  validateSearch: (search: Record<string, unknown>): { readonly onwards?: string } =>
    onTheWay(search['onwards']) ? { onwards: search['onwards'] } : {},
  component: screen(() => import('../screens/first/first.tsx'), 'First'),
});
const invitation = createRoute({
  getParentRoute: () => root,
  path: '/invitation',
  component: screen(() => import('../screens/first/invitation.tsx'), 'AnswerInvitation'),
});
const earlierInvitation = createRoute({
  getParentRoute: () => root,
  path: '/invitation/$token',
  component: screen(() => import('../screens/first/invitation.tsx'), 'EarlierLink'),
});
const invitations = createRoute({
  getParentRoute: () => root,
  path: '/invitations',
  component: screen(() => import('../screens/first/own-invitations.tsx'), 'OwnInvitations'),
});

const account = createRoute({
  getParentRoute: () => root,
  path: '/account',
  component: screen(() => import('../screens/account/account.tsx'), 'AccountPage'),
});
const forgotPassword = createRoute({
  getParentRoute: () => root,
  path: '/forgot-password',
  component: screen(() => import('../screens/account/forgot-password.tsx'), 'ForgotPassword'),
});
const resetPassword = createRoute({
  getParentRoute: () => root,
  path: '/reset-password',
  component: screen(() => import('../screens/account/reset-password.tsx'), 'ResetPassword'),
});
const confirmEmail = createRoute({
  getParentRoute: () => root,
  path: '/confirm-email',
  component: screen(() => import('../screens/account/confirm-email.tsx'), 'ConfirmEmail'),
});

export const routesOfAPerson = [
  first,
  invitation,
  earlierInvitation,
  invitations,
  account,
  forgotPassword,
  resetPassword,
  confirmEmail,
] as const;
