import { kindOf, type Scope } from '@alliance/decider/scope';
import { standingIn } from '@alliance/platform/relations/relations';
import type { RunningService } from '@alliance/platform/service/service';
import { notKept } from './not-kept.ts';
import type { Summaries } from './summaries.ts';

/** Milliseconds of quiet for which it waits: what comes together is made again once. */
const QUIET = 1_000;
/** Pairs that may wait their turn; what comes on top is made again when somebody asks for it. */
const MOST_WAITING = 500;

/**
 * Rebuilds stored summaries in the background after a change in their pair, one after another. It only saves time:
 * a summary that was missed here is rebuilt on the next request.
 */
export const renewing = ({ changeFeed, views }: RunningService, summaries: Summaries, quiet = QUIET) => {
  const waiting = new Set<Scope>();
  let timer: NodeJS.Timeout | undefined;
  const one = async (scope: Scope) => {
    const people = (await standingIn(views, scope))?.people ?? {};
    for (const person of new Set(Object.values(people)))
      if (person !== undefined) await summaries.renew(person, scope);
  };
  const all = async () => {
    const each = [...waiting];
    waiting.clear();
    for (const scope of each) await one(scope);
  };
  changeFeed.on((news) => {
    if (news === 'missed' || kindOf(news.scope) !== 'alliance' || waiting.size >= MOST_WAITING) return;
    waiting.add(news.scope);
    timer ??= setTimeout(() => {
      timer = undefined;
      all().catch(notKept);
    }, quiet).unref();
  });
};
