import type { ChangeFeed } from '@alliance/platform/delivery/change-feed';
import type { News } from '@alliance/platform/ports/view-store';

/** Milliseconds for which news is kept at least, and at most twice as long. */
const KEPT = 60_000;

/**
 * What was heard lately, the latest of each scope. Whoever begins to listen has read a moment before: what moved in
 * between they were told by nobody.
 */
export const recentChanges = (changeFeed: ChangeFeed): (() => readonly (News | 'missed')[]) => {
  let now = new Map<string, News | 'missed'>();
  let before = now;
  changeFeed.on((news) => {
    now.set(news === 'missed' ? news : `${news.scope} ${news.only ?? ''}`, news);
  });
  setInterval(() => {
    before = now;
    now = new Map();
  }, KEPT).unref();
  return () => [...new Map([...before, ...now]).values()];
};
