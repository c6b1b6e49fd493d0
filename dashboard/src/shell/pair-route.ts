import { createRoute, retainSearchParams } from '@tanstack/react-router';
import type { Steps } from '../pair/spine/time.ts';
import { isDay } from '../words/days.ts';
import { askForPartnership } from './ahead.ts';
import { PairShell } from './pair-shell.tsx';
import { root } from './root-route.ts';

export interface PairSearch {
  /** The day shown; today when left out. */
  readonly day?: string | undefined;
  /** Sessions at their true dates, or evenly spaced where dates crowd. */
  readonly steps?: Steps | undefined;
}

/** Around every screen of a pair. */
export const pair = createRoute({
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
