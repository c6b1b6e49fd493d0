import type { Call } from './contender.ts';
import type { BenchPair } from './pairs.ts';

/** The command that is sent again and again: it is never refused, and says something. */
export const COMMENT = JSON.stringify({
  clauseId: 'ending',
  text: 'Could we say this more gently, and in fewer words?',
});

/**
 * Comments by one of each pair, the two taking turns whenever it is asked for: one person may only send so many in an
 * hour, where that is limited.
 */
export const commentsBy = (pairs: readonly BenchPair[]): (() => Promise<readonly Call[]>) => {
  let asked = 0;
  return () => {
    const who = asked++ % 2 === 0 ? 'coach' : 'supervisor';
    return Promise.all(
      pairs.map(async ({ allianceId, [who]: visitor }) => {
        // A token that has run out is renewed, as a page does.
        await visitor.get('/auth/get-session');
        const path = `/api/alliances/${allianceId}/contract/comment-clause`;
        return { path, body: COMMENT, cookie: visitor.cookie, allianceId };
      }),
    );
  };
};
