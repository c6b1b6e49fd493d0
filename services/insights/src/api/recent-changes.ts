import type { ChangeFeed } from '@alliance/platform/delivery/change-feed';
import type { News } from '@alliance/platform/ports/view-store';

/** Milliseconds for which a change is kept at least; at most twice as long. */
const KEPT = 60_000;

/**
 * The latest change of each scope in the last minute or two. A new listener has read its documents a moment before;
 * it needs the changes since then as well.
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
