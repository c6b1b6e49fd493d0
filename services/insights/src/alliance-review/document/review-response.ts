import { daysAfter } from '@alliance/days/days';
import { rhythmIn } from '@alliance/facts/clause-numbers';
import { clauseIn } from '@alliance/facts/clauses';
import { clausesInForce } from '../../agreement/reading/contract-history.ts';
import { clauseNamed } from '../../agreement/reading/clause-words.ts';
import { roleOf, type ReadModel } from '../../pair/read-model.ts';
import type { AllianceReviewPast, DecisionPast, ViewPast } from '../past/alliance-reviews.ts';
import type { AllianceReviewOfTwo, AllianceView } from './review-shape.ts';

const viewResponse = (seen: ReadModel, { by, at, words, additions }: ViewPast): AllianceView | undefined =>
  words && {
    by: roleOf(seen, by),
    at,
    helps: words.helps,
    avoids: words.avoids,
    assumptions: words.assumptions.map(({ assumptionId, text }) => ({ assumptionId, text })),
    stillTrue: [...words.stillTrue],
    wordOn: words.wordOn.map(({ clauseId, text }) => ({ clauseId, text })),
    additions: additions.map((each) => ({ at: each.at, text: each.text })),
  };

const decisionResponse = (
  seen: ReadModel,
  { id, wordings, agreed }: DecisionPast,
): AllianceReviewOfTwo['decisions'][number] => {
  const { by, at, text, clauseId } = wordings.at(-1) ?? wordings[0];
  return {
    decisionId: id,
    text,
    by: roleOf(seen, by),
    on: seen.dayOf(at),
    clause: clauseId === undefined ? undefined : clauseNamed(seen.past.contract, clauseId),
    agreedOn: agreed && seen.dayOf(agreed.at),
  };
};

/** With the grace that the version has which says that it is due. */
const dueOf = (seen: ReadModel, { due }: AllianceReviewPast): AllianceReviewOfTwo['due'] => {
  if (!due) return undefined;
  const version = seen.past.contract.versions.find((each) => each.version === due.contractVersion);
  const grace = rhythmIn(clauseIn(version?.clauses ?? [], 'review-rhythm')?.numbers)?.graceDays ?? 0;
  return { on: due.on, until: daysAfter(due.on, grace), version: due.contractVersion };
};

export const reviewResponse = (seen: ReadModel, review: AllianceReviewPast): AllianceReviewOfTwo => {
  const { views, opened, completed, closing, begun, due } = review;
  const open = opened
    ? (['coach', 'supervisor'] as const).flatMap((role) => {
        const view = views.get(seen.members[role].id);
        return (view && viewResponse(seen, view)) ?? [];
      })
    : [];
  const own = views.get(seen.viewer.id);
  const inForce = clausesInForce(seen.past.contract).map(({ id }) => id);
  return {
    reviewId: review.id,
    begun: { on: seen.dayOf(begun.at), by: due ? undefined : roleOf(seen, begun.by) },
    due: dueOf(seen, review),
    sealedBy: (['coach', 'supervisor'] as const).filter((role) => views.has(seen.members[role].id)),
    mine: own && viewResponse(seen, own),
    opened: opened && {
      on: seen.dayOf(opened.at),
      at: opened.at,
      by: roleOf(seen, opened.by),
      views: open,
    },
    decisions: [...review.decisions.values()].map((each) => decisionResponse(seen, each)),
    affirmable: inForce.filter(
      (id) => open.length === 2 && open.every(({ stillTrue }) => stillTrue.includes(id)),
    ),
    closing: closing && {
      by: roleOf(seen, closing.by),
      clausesAffirmed: [...closing.clausesAffirmed],
    },
    completed: completed && {
      on: seen.dayOf(completed.at),
      clausesAffirmed: [...completed.clausesAffirmed],
    },
  };
};
