import { t } from '@lingui/core/macro';
import { createRoute } from '@tanstack/react-router';
import { screen } from '../../kit/fetched.tsx';
import { pair } from '../../pair/address.ts';
import { asksFor } from '../../pair/ahead.ts';

export const agreement = createRoute({
  getParentRoute: () => pair,
  path: '/agreement',
  ...asksFor('agreement'),
  staticData: { title: t`Agreement`, named: { turn: 2, tab: t`Agreement`, awaits: 'agreement' } },
  component: screen(() => import('./agreement.tsx'), 'Agreement'),
});

export const readAgreement = createRoute({
  getParentRoute: () => pair,
  path: '/agreement/read',
  staticData: { title: t`Agreement, to read`, paper: 'own' },
  validateSearch: (search: Record<string, unknown>): { version?: number } =>
    Number.isInteger(search['version']) ? { version: Number(search['version']) } : {},
  component: screen(() => import('./read.tsx'), 'ReadAgreement'),
});

export const proposeChange = createRoute({
  getParentRoute: () => pair,
  path: '/agreement/propose',
  staticData: { title: t`Propose a change` },
  validateSearch: (
    search: Record<string, unknown>,
  ): { clause?: string; op?: 'add' | 'change' | 'retire' } => ({
    ...(typeof search['clause'] === 'string' ? { clause: search['clause'] } : {}),
    ...(search['op'] === 'add' || search['op'] === 'change' || search['op'] === 'retire'
      ? { op: search['op'] }
      : {}),
  }),
  component: screen(() => import('./propose.tsx'), 'ProposeChange'),
});

export const amendment = createRoute({
  getParentRoute: () => pair,
  path: '/agreement/amendments/$amendmentId',
  staticData: { title: t`A clause on its way` },
  component: screen(() => import('./amendment-page.tsx'), 'AmendmentPage'),
});

export const signing = createRoute({
  getParentRoute: () => pair,
  path: '/agreement/sign',
  staticData: { title: t`Signing` },
  component: screen(() => import('./signing.tsx'), 'Signing'),
});
