import { createRootRoute, createRoute, createRouter, retainSearchParams } from '@tanstack/react-router';
import { screen } from '../kit/fetched.tsx';
import { isDay } from '../words/days.ts';
import { askForPartnership, asksFor } from './ahead.ts';
import { base } from '../device/base.ts';
import { Broken } from './broken.tsx';
import { Frame } from './frame.tsx';
import { NotHere } from './not-here.tsx';
import { PairShell } from './pair-shell.tsx';
import type { Steps } from '../pair/spine/time.ts';
import type { Colouring } from '../kit/strands/strands.tsx';

declare module '@tanstack/react-router' {
  interface StaticDataRouteOption {
    /** How this screen colours the strands on the spine; its people's colours unless it says otherwise. */
    readonly strands?: Colouring;
    /** Its name in the page's title. */
    readonly title?: string;
    /** On paper it brings its own head and foot, and the spine stays away: words to read, no chart. */
    readonly paper?: 'own';
  }
  interface Register {
    router: typeof router;
  }
}

const root = createRootRoute({ component: Frame, notFoundComponent: NotHere });

/** Where someone was on their way to when we asked who they are; never another site's address. */
const onTheWay = (to: unknown): to is string =>
  typeof to === 'string' && /^\/(pairs\/[\w./?=&-]+|invitations|account)$/.test(to);

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

export interface PairSearch {
  /** The day shown; today when left out. */
  readonly day?: string | undefined;
  /** Sessions at their true dates, or evenly spaced where dates crowd. */
  readonly steps?: Steps | undefined;
}

const pair = createRoute({
  getParentRoute: () => root,
  path: '/pairs/$allianceId',
  validateSearch: (search: Record<string, unknown>): PairSearch => ({
    ...(isDay(search['day']) ? { day: search['day'] } : {}),
    ...(search['steps'] === 'even' ? { steps: 'even' } : {}),
  }),
  search: { middlewares: [retainSearchParams(['day', 'steps'])] },
  loader: askForPartnership,
  component: PairShell,
});

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
const alliance = createRoute({
  getParentRoute: () => pair,
  path: '/alliance',
  ...asksFor('alliance'),
  staticData: { title: 'Alliance' },
  component: screen(() => import('../screens/alliance/alliance.tsx'), 'AllianceScreen'),
});

const routeTree = root.addChildren([
  first,
  invitation,
  earlierInvitation,
  invitations,
  account,
  forgotPassword,
  resetPassword,
  confirmEmail,
  pair.addChildren([
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
    alliance,
  ]),
]);

export const router = createRouter({
  routeTree,
  basepath: base || '/',
  defaultPreload: 'intent',
  scrollRestoration: true,
  notFoundMode: 'root',
  defaultErrorComponent: Broken,
});
