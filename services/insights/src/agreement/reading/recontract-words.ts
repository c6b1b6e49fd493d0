import type { Day } from '@alliance/days/days';
import { recontractNeeds, type RecontractNeed } from '../../measures/drift.ts';
import type { Days } from '../../past/days.ts';
import type { HeldSession } from '../../session/reading/held-sessions.ts';
import type { Past } from '../../past/past.ts';
import { pausesOf } from './pauses.ts';

/** Opened reviews of one session in which somebody said that the agreement needs a word. */
export interface NeedOfSession extends Pick<RecontractNeed, 'answer'> {
  readonly session: HeldSession;
  /** Ids of those who said so. */
  readonly by: readonly string[];
  /** When both could read it. */
  readonly saidAt: string;
  /** When the first proposal came that answers it. */
  readonly proposedAt?: string | undefined;
}

/** Measure 6, by session, as of a day of the alliance. What only its author can read yet is not asked about. */
export const needsOfSessions = (
  past: Past,
  held: readonly HeldSession[],
  { countedDayOf, countedAsOf }: Pick<Days, 'countedDayOf'> & { readonly countedAsOf: Day },
): readonly NeedOfSession[] => {
  const proposals = [...past.contract.amendments.values()].map(({ proposedAt: at }) => ({
    at,
    on: countedDayOf(at),
  }));
  return held.flatMap((session) => {
    const { revealedAt, reviews } = session;
    const by = [...reviews.values()].flatMap((review) =>
      review.words?.recontractNeeded === true ? [review.by] : [],
    );
    if (revealedAt === undefined || by.length === 0) return [];
    return recontractNeeds(
      [countedDayOf(revealedAt)],
      proposals.map(({ on }) => on),
      countedAsOf,
      pausesOf(past.contract, { countedDayOf }),
    ).map(({ answer, proposedOn }) => ({
      session,
      by,
      answer,
      saidAt: revealedAt,
      proposedAt: proposals.find(({ on }) => on === proposedOn)?.at,
    }));
  });
};
