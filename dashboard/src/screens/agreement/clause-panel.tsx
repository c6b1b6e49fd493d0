import type { AgreementDocument, ClauseLine, Day, HeldSession } from '@alliance/api-client/generated/api';
import { plural, t } from '@lingui/core/macro';
import { useState } from 'react';
import { useLightSessions } from '../../pair/lit.tsx';
import { usePair } from '../../pair/pair.tsx';
import { CoveredLines } from '../../kit/covered.tsx';
import { Looks } from '../../kit/looks.tsx';
import { inARow } from '../../words/counts.ts';
import { dayNear, dayShortWithYear } from '../../words/days-in-words.ts';
import { daysBetween } from '../../words/days.ts';
import { Chapter } from './chapter.tsx';
import { ClauseActions } from './clause-actions.tsx';
import { Comments } from './comments.tsx';
import { HandsView, hasHands } from './hands-view.tsx';
import { NumbersOfClause } from './numbers.tsx';
import { amendmentsOf, inForce, latestText } from './reading.ts';
import { quoted } from '../../words/quoted.ts';

interface PanelProps {
  readonly agreement: AgreementDocument;
  readonly clause: ClauseLine;
}

/** A fortnight after a session, what is proposed probably came out of it. */
const NEAR = 14;

const sessionsBehind = (held: readonly HeldSession[], days: readonly Day[]): number[] => [
  ...new Set(
    days.flatMap((day) => {
      const last = held.findLast(({ on }) => on <= day);
      return last && daysBetween(last.on, day) <= NEAR ? [last.number] : [];
    }),
  ),
];

/** What a clause's row opens to: each of its amendments, or its words as they were signed; then what can be done. */
export const ClausePanel = ({ agreement, clause }: PanelProps) => {
  const { held } = usePair();
  const chapters = amendmentsOf(agreement, clause.clauseId);
  const latest = chapters.findLast(({ state }) => state === 'open') ?? chapters.at(-1);
  const [shown, show] = useState<string>(latest?.amendmentId ?? 'text');
  const chapter = chapters.find(({ amendmentId }) => amendmentId === shown);
  const days = chapter ? chapter.steps.map(({ on }) => on) : clause.affirmations.map(({ on }) => on);
  useLightSessions(sessionsBehind(held, days));
  const told = hasHands(agreement, clause);
  const views = [
    ...chapters.map(({ amendmentId, steps }) => ({
      value: amendmentId,
      label:
        chapters.length === 1 ? t`How we came here` : `${dayShortWithYear(steps[0]?.on ?? agreement.asOf)}`,
    })),
    ...(latest ? [{ value: 'text', label: t`As it stands` }] : []),
    ...(told ? [{ value: 'hands', label: t`Who wrote which words` }] : []),
  ];
  return (
    <div className="pb-6">
      {!chapter && shown !== 'hands' && <AsItStands agreement={agreement} clause={clause} />}
      {shown === 'hands' && <HandsView agreement={agreement} clause={clause} />}
      {chapter && (
        <div className="frame">
          <Chapter agreement={agreement} clause={clause} amendment={chapter} />
        </div>
      )}
      <div className="score mt-5">
        <span className="phone:hidden" />
        <div className="min-w-0 space-y-4">
          {views.length > 1 && (
            <Looks label={t`What to see of this clause`} looks={views} value={shown} onChange={show} />
          )}
          <Affirmed clause={clause} />
          <Comments clause={clause} agreement={agreement} />
        </div>
        <div className="score-end phone:mt-3">
          <ClauseActions agreement={agreement} clause={clause} />
        </div>
      </div>
    </div>
  );
};

const AsItStands = ({ agreement, clause }: PanelProps) => {
  const { day } = usePair();
  const text = latestText(agreement, clause);
  const last = clause.texts.at(-1);
  const draft = clause.drafts.at(-1);
  return (
    <div className="score pt-4">
      <p className="pr-6 text-13 text-ink-3">
        {last
          ? t`in these words since version ${last.version}, ${dayNear(last.on, day)}`
          : inForce(agreement)
            ? t`agreed, and not signed yet`
            : t`a draft`}
      </p>
      <div className="min-w-0 text-17">
        <p className="max-w-2xl whitespace-pre-line">
          <CoveredLines lines={4}>
            {text?.text ?? t`Its words were let go before it was signed.`}
          </CoveredLines>
        </p>
        <NumbersOfClause agreement={agreement} clauseId={clause.clauseId} numbers={text?.numbers} />
        {draft?.wants && !last && (
          <p className="mt-2 max-w-2xl text-15 text-ink-2 italic">
            <CoveredLines lines={2}>{quoted(draft.wants)}</CoveredLines>
          </p>
        )}
      </div>
    </div>
  );
};

const Affirmed = ({ clause }: { readonly clause: ClauseLine }) => {
  const { day, firstName } = usePair();
  if (clause.affirmations.length === 0) return null;
  const before = clause.affirmations.length - 6;
  const lately = inARow(
    clause.affirmations
      .toReversed()
      .slice(0, 6)
      .map(({ by, on }) => t`${firstName(by)} on ${dayNear(on, day)}`),
  );
  return (
    <p className="text-13 text-ink-2">
      <CoveredLines lines={1}>
        {before > 0
          ? plural(before, {
              one: `Affirmed by ${lately} and once before.`,
              other: `Affirmed by ${lately} and ${before} times before.`,
            })
          : t`Affirmed by ${lately}.`}
      </CoveredLines>
    </p>
  );
};
