import type { Reader } from '@alliance/facts/audience';
import type { AnyFact } from '@alliance/facts/catalogue';
import type { Recorded } from '@alliance/facts/recorded';
import { outline, sight } from '@alliance/facts/visibility';
import { fatesOf, isTakingBack } from './fates.ts';
import { asRewritten, rewritingsIn } from './rewritten.ts';
import { saysWithdrawn, withdrawnAmendments } from './withdrawn-amendments.ts';

type Fact = Recorded<AnyFact>;

/**
 * The time rule: what this viewer could see up to an instant, minus anything withdrawn since.
 * What the viewer may know of without reading it comes without its sealed fields; what the other sealed and worded
 * anew comes in its last words, as if it had had no others.
 */
export const visibleTo = (viewer: Reader, until: string, journal: readonly Fact[]): readonly Fact[] => {
  const fates = fatesOf(journal);
  const withdrawn = withdrawnAmendments(journal);
  const rewritings = rewritingsIn(journal);
  return journal.flatMap((fact) => {
    if (isTakingBack(fact) || isOfTheInvitation(fact)) return [];
    const seen = sight(fact, viewer, until, fates.get(fact.id) ?? {});
    if (seen === 'none') return [];
    if (seen === 'outline' || saysWithdrawn(fact, withdrawn)) return [outline(fact)];
    return [fact.data.by === viewer.id ? fact : asRewritten(fact, rewritings)];
  });
};

/** Before the yes there were no two: that a letter went to another address first is nothing between them. */
const isOfTheInvitation = ({ type }: Fact): boolean =>
  type === 'InvitationReaddressed' || type === 'InvitationDeclined' || type === 'InvitationWithdrawn';
