import type { Heard } from '@alliance/platform/delivery/heard';
import type { News } from '@alliance/platform/ports/view-store';

/** Milliseconds for which news is kept at least, and at most twice as long. */
const KEPT = 60_000;

/**
 * What was heard lately, the latest of each scope. Whoever begins to listen has read a moment before: what moved in
 * between they were told by nobody.
 */
export const heardLately = (heard: Heard): (() => readonly (News | 'missed')[]) => {
  let now = new Map<string, News | 'missed'>();
  let before = now;
  heard.on((news) => {
    now.set(news === 'missed' ? news : `${news.scope} ${news.only ?? ''}`, news);
  });
  setInterval(() => {
    before = now;
    now = new Map();
  }, KEPT).unref();
  return () => [...new Map([...before, ...now]).values()];
};
