import { createRoute } from '@tanstack/react-router';
import { screen } from '../kit/fetched.tsx';
import { asksFor } from './ahead.ts';
import { pair } from './pair-route.ts';

/*
 * The screens of a pair. Each is a line here and an entry in `navigation.ts`; its code is loaded when it is opened.
 */
const story = createRoute({
  getParentRoute: () => pair,
  path: '/',
  ...asksFor('story'),
  staticData: { title: 'Our story' },
  component: screen(() => import('../screens/story/story.tsx'), 'Story'),
});

const agreement = createRoute({
  getParentRoute: () => pair,
  path: '/agreement',
  ...asksFor('agreement'),
  staticData: { title: 'Agreement' },
  component: screen(() => import('../screens/agreement/agreement.tsx'), 'Agreement'),
});
const readAgreement = createRoute({
  getParentRoute: () => pair,
  path: '/agreement/read',
  staticData: { title: 'Agreement, to read', paper: 'own' },
  validateSearch: (search: Record<string, unknown>): { version?: number } =>
    Number.isInteger(search['version']) ? { version: Number(search['version']) } : {},
  component: screen(() => import('../screens/agreement/read.tsx'), 'ReadAgreement'),
});
const proposeChange = createRoute({
  getParentRoute: () => pair,
  path: '/agreement/propose',
  staticData: { title: 'Propose a change' },
  validateSearch: (
    search: Record<string, unknown>,
  ): { clause?: string; op?: 'add' | 'change' | 'retire' } => ({
    ...(typeof search['clause'] === 'string' ? { clause: search['clause'] } : {}),
    ...(search['op'] === 'add' || search['op'] === 'change' || search['op'] === 'retire'
      ? { op: search['op'] }
      : {}),
  }),
  component: screen(() => import('../screens/agreement/propose.tsx'), 'ProposeChange'),
});
const amendment = createRoute({
  getParentRoute: () => pair,
  path: '/agreement/amendments/$amendmentId',
  staticData: { title: 'A clause on its way' },
  component: screen(() => import('../screens/agreement/amendment-page.tsx'), 'AmendmentPage'),
});
const signing = createRoute({
  getParentRoute: () => pair,
  path: '/agreement/sign',
  staticData: { title: 'Signing' },
  component: screen(() => import('../screens/agreement/signing.tsx'), 'Signing'),
});

const reviews = createRoute({
  getParentRoute: () => pair,
  path: '/review',
  ...asksFor('sessions'),
  staticData: { title: 'Review' },
  component: screen(() => import('../screens/review/review.tsx'), 'Reviews'),
});
const session = createRoute({
  getParentRoute: () => pair,
  path: '/review/$sessionId',
  staticData: { title: 'Review of a session', paper: 'own' },
  component: screen(() => import('../screens/review/session-page.tsx'), 'SessionPage'),
});

const goals = createRoute({
  getParentRoute: () => pair,
  path: '/goals',
  ...asksFor('goals'),
  staticData: { title: 'Goals' },
  component: screen(() => import('../screens/goals/goals.tsx'), 'Goals'),
});
const themes = createRoute({
  getParentRoute: () => pair,
  path: '/themes',
  ...asksFor('themes'),
  staticData: { title: 'Themes', strands: 'ink' },
  component: screen(() => import('../screens/themes/themes.tsx'), 'Themes'),
});
const experiments = createRoute({
  getParentRoute: () => pair,
  path: '/themes/experiments',
  ...asksFor('experiments'),
  staticData: { title: 'Experiments' },
  component: screen(() => import('../screens/experiments/experiments.tsx'), 'Experiments'),
});
const alliance = createRoute({
  getParentRoute: () => pair,
  path: '/alliance',
  ...asksFor('alliance'),
  staticData: { title: 'Alliance' },
  component: screen(() => import('../screens/alliance/alliance.tsx'), 'AllianceScreen'),
});

export const routesOfAPair = [
  story,
  agreement,
  readAgreement,
  proposeChange,
  amendment,
  signing,
  reviews,
  session,
  goals,
  themes,
  experiments,
  alliance,
] as const;
