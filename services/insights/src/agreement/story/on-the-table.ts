import { day, instant, role } from '@alliance/facts/vocabulary';
import { z } from 'zod';
import { roleOf, type ReadModel } from '../../pair/read-model.ts';
import { there } from '../../pair/of-the-pair.ts';
import { endingOf } from '../../past/ending.ts';
import { waitOf } from '../../narrative/ask.ts';
import type { OneOf } from '../../narrative/one-of.ts';
import { commentsAwaiting, nextText, openAmendments, signaturesOfNext } from '../reading/agreement-text.ts';
import { changeBy, clauseChange, clauseName, clauseNamed } from '../reading/clause-words.ts';

const byTheOther = { by: role, on: day, there };

export const onTheTable = [
  waitOf(z.literal('amendment-awaits-you'), {
    amendmentId: z.string(),
    clause: clauseChange,
    ...byTheOther,
  }),
  waitOf(z.literal('ending-awaits-you'), {
    of: z.enum(['alliance', 'contract']),
    ...byTheOther,
    mayEndFrom: instant.optional(),
  }),
  waitOf(z.literal('comment-awaits-you'), { clause: clauseName, ...byTheOther }),
  waitOf(z.literal('signature-awaits-you'), {
    version: z.int().min(1),
    otherSignedOn: day.optional(),
  }),
] as const;

type TableItem = OneOf<typeof onTheTable>;

const dayOfBoth = ({ dayOf, thereOf }: ReadModel, at: string) => ({ on: dayOf(at), ...thereOf(at) });

/** An ending that the other proposed and this viewer hasn't answered yet. */
const endings = (seen: ReadModel): readonly TableItem[] => {
  const { alliance, contract } = seen.past;
  const steps = [
    ['alliance', alliance.endingSteps],
    ['contract', contract.ended ? [] : contract.endingSteps],
  ] as const;
  return steps.flatMap(([of, each]): readonly TableItem[] => {
    const ending = endingOf(each);
    if (!ending || ending.by === seen.viewer.id || ending.answer) return [];
    const { by, at, mayEndFrom } = ending.proposal;
    const params = { of, by: roleOf(seen, by), ...dayOfBoth(seen, at), mayEndFrom };
    return [{ id: `ending:${of}`, kind: 'ending-awaits-you', since: at, params }];
  });
};

const amendments = (seen: ReadModel): readonly TableItem[] =>
  openAmendments(seen.past.contract)
    .filter(({ latestWordsBy }) => latestWordsBy !== seen.viewer.id)
    .map((amendment) => {
      const since = amendment.steps.findLast((each) => 'op' in each)?.at ?? amendment.proposedAt;
      const params = {
        amendmentId: amendment.id,
        clause: changeBy(amendment),
        by: roleOf(seen, amendment.latestWordsBy),
        ...dayOfBoth(seen, since),
      };
      return { id: `amendment:${amendment.id}`, kind: 'amendment-awaits-you', since, params };
    });

/** What the other said or asked about a clause that is still spoken of. */
const comments = (seen: ReadModel): readonly TableItem[] =>
  commentsAwaiting(seen.past.contract, seen.viewer.id).map(([clauseId, { by, at }]) => ({
    id: `comment:${clauseId}`,
    kind: 'comment-awaits-you',
    since: at,
    params: {
      clause: clauseNamed(seen.past.contract, clauseId),
      by: roleOf(seen, by),
      ...dayOfBoth(seen, at),
    },
  }));

/**
 * A first draft asks for nobody's signature until the other has given theirs: it may still be worked on. Nor do
 * numbers set beside the text, which can be signed whenever the two like.
 */
const signature = (seen: ReadModel): readonly TableItem[] => {
  const { past, viewer } = seen;
  const next = nextText(past.contract);
  const given = signaturesOfNext(past.contract);
  const mine = given.some(({ by }) => by === viewer.id);
  const other = given.find(({ by }) => by !== viewer.id);
  if (!next || mine || ((next.version === 1 || !next.proposed) && !other)) return [];
  return [
    {
      id: `version:${next.version}`,
      kind: 'signature-awaits-you',
      since: other?.at ?? next.since,
      params: { version: next.version, otherSignedOn: other && seen.dayOf(other.at) },
    },
  ];
};

export const onTheTableOf = (seen: ReadModel): readonly TableItem[] => [
  ...endings(seen),
  ...amendments(seen),
  ...comments(seen),
  ...signature(seen),
];

/** What is said of the end of the alliance is answered in the story; all else where the agreement is read. */
export const answeredOn = (asked: TableItem): 'story' | 'agreement' =>
  asked.kind === 'ending-awaits-you' && asked.params.of === 'alliance' ? 'story' : 'agreement';
