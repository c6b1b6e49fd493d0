import type { Partnership, Practice } from '@alliance/api-client/generated/api';
import { createRootRoute, createRoute, retainSearchParams } from '@tanstack/react-router';
import type { Colouring } from '../kit/strands/strands.tsx';
import { isDay } from '../words/days.ts';
import { askForPartnership } from './ahead.ts';
import type { Steps } from './spine/time.ts';

/** What can be looked at in several ways, each of them a screen. */
export type Viewed = 'themes' | 'goals' | 'alliance';

declare module '@tanstack/react-router' {
  interface HistoryState {
    /** What is open on the page that is gone to; it stands in no address. */
    readonly opens?: string;
  }
  interface StaticDataRouteOption {
    /** Its name, in the navigation and in the page's title. */
    readonly title?: string;
    /** What the two have to use for it to be named anywhere. */
    readonly practice?: Practice;
    /** It stands in the navigation, of a pair or of one’s own; screens that only another screen leads to don't. */
    readonly named?: {
      /** Where in the order of all of them. */
      readonly turn: number;
      /** A shorter name for the phone's tabs; without one it is under "More" there. */
      readonly tab?: string;
      /** As what is to be answered there is told. */
      readonly awaits?: Partnership['awaiting'][number];
    };
    /** It is one of several ways of looking at the same: at what, which turn it has, its name among them. */
    readonly view?: { readonly of: Viewed; readonly turn: number; readonly says: string };
    /** How this screen colours the strands on the spine; its people's colours unless it says otherwise. */
    readonly strands?: Colouring | 'mine';
    /** Nobody but who looks sees it: the navigation says so. */
    readonly alone?: true;
    /** On paper it brings its own head and foot, and the spine stays away: words to read, no chart. */
    readonly paper?: 'own';
  }
}

/** What is drawn around all screens is the shell's. */
export const root = createRootRoute();

export interface PairSearch {
  /** The day shown; today when left out. */
  readonly day?: string | undefined;
  /** Sessions at their true dates, or evenly spaced where dates crowd. */
  readonly steps?: Steps | undefined;
}

/** Where every screen of a pair stands. What is drawn around them is the shell's. */
export const pair = createRoute({
  getParentRoute: () => root,
  path: '/pairs/$allianceId',
  validateSearch: (search: Record<string, unknown>): PairSearch => ({
    ...(isDay(search['day']) ? { day: search['day'] } : {}),
    ...(search['steps'] === 'even' ? { steps: 'even' } : {}),
  }),
  search: { middlewares: [retainSearchParams(['day', 'steps'])] },
  loader: askForPartnership,
});

/** Where every screen stands that is somebody’s own, across their pairs. */
export const own = createRoute({ getParentRoute: () => root, id: 'own' });
