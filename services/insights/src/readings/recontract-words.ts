import { recontractNeeds, type RecontractNeed } from '../measures/drift.ts';
import type { HeldSession } from '../past/held-sessions.ts';
import type { Past } from '../past/past.ts';

/** Opened reviews of one session in which somebody said that the agreement needs a word. */
export interface NeedOfSession extends RecontractNeed {
  readonly session: HeldSession;
  /** Ids of those who said so. */
  readonly by: readonly string[];
}

/** Measure 6, by session. What only its author can read yet is not asked about. */
export const needsOfSessions = (
  past: Past,
  held: readonly HeldSession[],
  asOf: string,
): readonly NeedOfSession[] => {
  const proposals = [...past.contract.amendments.values()].map(({ proposedAt }) => proposedAt);
  return held.flatMap((session) => {
    const { revealedAt, reviews } = session;
    const by = [...reviews.values()].flatMap((review) =>
      review.words?.recontractNeeded === true ? [review.by] : [],
    );
    if (revealedAt === undefined || by.length === 0) return [];
    return recontractNeeds(
      [revealedAt.slice(0, 10)],
      proposals.map((at) => at.slice(0, 10)),
      asOf,
    ).map((need) => ({ ...need, session, by }));
  });
};
