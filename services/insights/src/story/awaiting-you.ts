import { endingOf } from '../past/ending.ts';
import {
  commentsAwaiting,
  nextText,
  openAmendments,
  signaturesOfNext,
} from '../agreement/reading/agreement-text.ts';
import { unspokenOf } from '../session/reading/commitments.ts';
import { toldAs } from '../theme/reading/told-as.ts';
import { changeBy, clauseNamed } from '../agreement/reading/clause-words.ts';
import { roleOf, type Seen } from '../pair/looking.ts';
import type { Attention } from './attention.ts';
import type { Telling } from './telling.ts';

/** What is looked at for whatever waits: the past and the sessions that were held. */
type Looked = Seen & Pick<Telling, 'held'>;

const dayOfBoth = ({ dayOf, thereOf }: Looked, at: string) => ({ on: dayOf(at), ...thereOf(at) });

const amendments = (telling: Looked): readonly Attention[] =>
  openAmendments(telling.past.contract)
    .filter(({ latestWordsBy }) => latestWordsBy !== telling.viewer.id)
    .map((amendment) => ({
      id: `amendment:${amendment.id}`,
      kind: 'amendment-awaits-you',
      params: {
        amendmentId: amendment.id,
        clause: changeBy(amendment),
        by: roleOf(telling, amendment.latestWordsBy),
        ...dayOfBoth(telling, amendment.steps.findLast((each) => 'op' in each)?.at ?? amendment.proposedAt),
      },
    }));

/**
 * A first draft asks for nobody's signature until the other has given theirs: it may still be worked on. Nor do
 * numbers set beside the text, which can be signed whenever the two like.
 */
const signature = (telling: Looked): readonly Attention[] => {
  const { past, viewer } = telling;
  const next = nextText(past.contract);
  const given = signaturesOfNext(past.contract);
  const mine = given.some(({ by }) => by === viewer.id);
  const other = given.find(({ by }) => by !== viewer.id);
  if (!next || mine || ((next.version === 1 || !next.proposed) && !other)) return [];
  return [
    {
      id: `version:${next.version}`,
      kind: 'signature-awaits-you',
      params: { version: next.version, otherSignedOn: other && telling.dayOf(other.at) },
    },
  ];
};

/** Of the latest session, and of any earlier one where the other waits. */
const reviews = ({ held, viewer }: Looked): readonly Attention[] =>
  held.toReversed().flatMap(({ id, number, on, reviews: given, revealedAt }): readonly Attention[] => {
    const otherHasSealed = [...given.keys()].some((member) => member !== viewer.id);
    if (revealedAt !== undefined || given.has(viewer.id)) return [];
    if (!otherHasSealed && number !== held.length) return [];
    const params = { session: number, sessionId: id, on, otherHasSealed };
    return [{ id: `review:${id}`, kind: 'review-awaits-you', params }];
  });

const pulses = ({ past, held, viewer }: Looked): readonly Attention[] =>
  [...past.pulses.values()].flatMap(({ id, sessionId, answers, revealedAt }): readonly Attention[] => {
    const session = held.find((each) => each.id === sessionId);
    if (!session || revealedAt !== undefined || answers.has(viewer.id)) return [];
    const params = { session: session.number, otherHasSealed: answers.size > 0 };
    return [{ id: `pulse:${id}`, kind: 'pulse-awaits-you', params }];
  });

const touches = ({ past, held, viewer }: Looked): readonly Attention[] =>
  [...past.themes.values()].flatMap((theme) =>
    [...theme.offers].flatMap(([sessionId, readings]): readonly Attention[] => {
      const session = held.find((each) => each.id === sessionId);
      const latest = readings.at(-1);
      const told = toldAs(past.themes, theme.id);
      if (!session || !latest || !told || latest.by === viewer.id) return [];
      const params = { themeId: told.id, label: told.label, session: session.number };
      return [{ id: `touch:${theme.id}:${sessionId}`, kind: 'touch-awaits-you', params }];
    }),
  );

const corrections = ({ past, held, viewer }: Looked): readonly Attention[] =>
  [...past.themes.values()].flatMap(({ id: themeId, label, corrections: offered, touches: agreed }) =>
    held.flatMap(({ id, number: session }): readonly Attention[] => {
      const correction = offered.get(id);
      if (!correction || correction.by === viewer.id || !agreed.has(id)) return [];
      const params = { themeId, label, session };
      return [{ id: `correction:${correction.correctionId}`, kind: 'correction-awaits-you', params }];
    }),
  );

/** What was set out before the latest session, and of which nobody has spoken since: either may. */
const commitments = ({ held, members }: Looked): readonly Attention[] => {
  const [latest, unspoken] = [held.at(-1), unspokenOf(held)];
  if (!latest || unspoken.length === 0) return [];
  const authors = new Set(unspoken.map(({ of }) => roleOf({ members }, of)));
  return [
    {
      id: `commitments:${latest.id}`,
      kind: 'commitments-await',
      params: {
        count: unspoken.length,
        of: (['coach', 'supervisor'] as const).filter((role) => authors.has(role)),
        session: latest.number,
        sessionId: latest.id,
      },
    },
  ];
};

/** An ending that the other proposed and this viewer hasn't answered yet. */
const endings = (telling: Looked): readonly Attention[] => {
  const { alliance, contract } = telling.past;
  const steps = [
    ['alliance', alliance.endingSteps],
    ['contract', contract.ended ? [] : contract.endingSteps],
  ] as const;
  return steps.flatMap(([of, each]): readonly Attention[] => {
    const ending = endingOf(each);
    if (!ending || ending.by === telling.viewer.id || ending.answer) return [];
    const { by, at, mayEndFrom } = ending.proposal;
    const params = { of, by: roleOf(telling, by), ...dayOfBoth(telling, at), mayEndFrom };
    return [{ id: `ending:${of}`, kind: 'ending-awaits-you', params }];
  });
};

/** What the other said or asked about a clause that is still spoken of. */
const comments = (telling: Looked): readonly Attention[] =>
  commentsAwaiting(telling.past.contract, telling.viewer.id).map(([clauseId, { by, at }]) => ({
    id: `comment:${clauseId}`,
    kind: 'comment-awaits-you',
    params: {
      clause: clauseNamed(telling.past.contract, clauseId),
      by: roleOf(telling, by),
      ...dayOfBoth(telling, at),
    },
  }));

/** What the other has done and this viewer has not answered, or what this viewer has left to do. */
export const awaitingYou = (telling: Looked): readonly Attention[] => [
  ...endings(telling),
  ...amendments(telling),
  ...comments(telling),
  ...signature(telling),
  ...reviews(telling),
  ...pulses(telling),
  ...touches(telling),
  ...corrections(telling),
  ...commitments(telling),
];

/** Where the answer to something that the other did, or sealed, is given. */
export type Place = 'story' | 'agreement' | 'review' | 'themes' | 'alliance';

const placeOf = (awaiting: Attention): Place | undefined => {
  switch (awaiting.kind) {
    case 'ending-awaits-you':
      return awaiting.params.of === 'alliance' ? 'story' : 'agreement';
    case 'amendment-awaits-you':
    case 'comment-awaits-you':
    case 'signature-awaits-you':
      return 'agreement';
    case 'review-awaits-you':
      return awaiting.params.otherHasSealed ? 'review' : undefined;
    case 'pulse-awaits-you':
      return awaiting.params.otherHasSealed ? 'alliance' : undefined;
    case 'touch-awaits-you':
    case 'correction-awaits-you':
      return 'themes';
    default:
      return undefined;
  }
};

/** The screens on which the other waits for this viewer. */
export const placesAwaiting = (looked: Looked): readonly Place[] => [
  ...new Set(awaitingYou(looked).flatMap((each) => placeOf(each) ?? [])),
];
