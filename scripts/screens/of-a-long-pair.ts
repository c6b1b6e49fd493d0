import { openSite } from '../../tests/browser/site.ts';
import { longPair, type LongPair } from '../../tests/harness/long-pair.ts';
import type { Screen, Stage } from './screen.ts';
import { longTogether } from './visits.ts';

const pages = ['', '/agreement', '/goals', '/themes', '/review', '/alliance'];

const ofAPair = (called: string, pair: LongPair): Stage => ({
  open: () => openSite({ scenario: longPair(pair) }),
  screens: pages.map((path): Screen => ({
    name: `${path.slice(1) || 'story'}-${called}`,
    enter: longTogether,
    path,
  })),
});

export const sixtySessions = ofAPair('sixty-sessions', { sessions: 60 });
export const longestNames = ofAPair('longest-names', { sessions: 3, long: true });
