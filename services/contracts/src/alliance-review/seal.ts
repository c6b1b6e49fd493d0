import { idIn } from '@alliance/decider/scope';
import { reject, type Decision } from '@alliance/decider/decider';
import { sealedUntilBoth } from '@alliance/decider/sealed-until-both';
import {
  allianceViewSealed,
  allianceViewsOpened,
  type AllianceReviewFact,
} from '@alliance/facts/alliance-review';
import type { z } from 'zod';
import { verb } from '../neighbours.ts';
import type { AllianceReviews } from './decider.ts';
import { underWay, unlessInForce, type NotUnderWay } from './under-way.ts';

export const sealBody = allianceViewSealed.schema.omit({ by: true });
export type Seal = z.infer<typeof sealBody>;

const saysSomething = ({ helps, avoids, assumptions, stillTrue, wordOn }: Seal): boolean =>
  helps !== undefined ||
  avoids !== undefined ||
  [assumptions, stillTrue, wordOn].some(({ length }) => length > 0);

/** Both views are opened by the decision that takes in the second. */
export const seal = verb({
  body: sealBody,
  summary: 'Seal my view of how we work; both open once both are sealed.',
  needs: (_body, scope) => ({ contract: idIn(scope) }),
  decide: (
    command,
    reviews: AllianceReviews,
    { contract },
  ): Decision<
    AllianceReviewFact,
    | NotUnderWay
    | 'views-are-open'
    | 'view-already-sealed'
    | 'nothing-said'
    | 'said-twice'
    | 'clause-not-in-force'
  > => {
    const review = underWay(command, reviews);
    if ('rejected' in review) return review;
    const { by, today, people, reviewId, helps, avoids, assumptions, stillTrue, wordOn } = command;
    if (review.openedOn !== undefined) return reject('views-are-open');
    if (review.sealedBy.includes(by)) return reject('view-already-sealed');
    if (!saysSomething(command)) return reject('nothing-said');
    const named = [...stillTrue, ...wordOn.map(({ clauseId }) => clauseId)];
    if (new Set(named).size < named.length) return reject('said-twice');
    const gone = unlessInForce(named, contract);
    if (gone) return gone;
    return sealedUntilBoth(
      allianceViewSealed({ by, reviewId, helps, avoids, assumptions, stillTrue, wordOn }),
      allianceViewsOpened({ by, reviewId, on: today }),
      { sealedBefore: review.sealedBy, people },
    );
  },
});
