import type {
  Commitment,
  CommitmentState,
  HeldLine,
  Role,
  SessionsDocument,
} from '@alliance/api-client/generated/api';
import { t } from '@lingui/core/macro';
import { list } from '../../words/counts.ts';

export type Became = CommitmentState | 'open';

/** What both wrote of a session's worth, once both reviews are open. */
export const worthBySession = ({ sessions }: SessionsDocument) =>
  sessions.flatMap((session) =>
    session.state === 'held' && session.reviews.worth
      ? [
          { session, ...session.reviews.worth } satisfies {
            session: HeldLine;
            coach: number;
            supervisor: number;
          },
        ]
      : [],
  );

export const becameOf = ({ answers }: Pick<Commitment, 'answers'>): Became => answers.at(-1)?.state ?? 'open';

export const keyOf = ({ sessionId, of, index }: Commitment): string => `${sessionId} ${of} ${index}`;

/** Those of the last session that had any, with those already spoken of; and what was left longer than that. */
export const lately = (
  commitments: readonly Commitment[],
): readonly [now: readonly Commitment[], longAgo: readonly Commitment[]] => {
  const last = Math.max(0, ...commitments.map(({ session }) => session));
  const isNow = ({ session, answers }: Commitment) => session === last || answers.length > 0;
  return [commitments.filter(isNow), commitments.filter((each) => !isNow(each))];
};

/** By session and person: what was set out, in the order in which it was written. */
export const bySessionAndPerson = (
  commitments: readonly Commitment[],
): readonly { readonly on: string; readonly of: Role; readonly each: readonly Commitment[] }[] =>
  [...Map.groupBy(commitments, ({ sessionId, of }) => `${sessionId} ${of}`).values()].flatMap((each) => {
    const [first] = each;
    return first ? [{ on: first.setOn, of: first.of, each }] : [];
  });

const WORDS: readonly (readonly [Became, string])[] = [
  ['done', 'done'],
  ['let-go', t`let go`],
  ['not-yet', t`not yet`],
  ['open', t`not spoken of yet`],
];

/** "nine set out: five done, two let go, two not spoken of yet" */
export const keptInWords = (commitments: readonly Commitment[]): string => {
  const became = commitments.map(becameOf);
  const parts = WORDS.flatMap(([state, words]) => {
    const many = became.filter((each) => each === state).length;
    return many > 0 ? [`${many} ${words}`] : [];
  });
  return list(parts);
};
