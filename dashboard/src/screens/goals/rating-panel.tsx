import type { GoalRating, LearningGoal } from '@alliance/api-client/generated/api';
import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useState } from 'react';
import { KeepQuestion } from '../../pair/keep-question.tsx';
import { useLightSessions } from '../../pair/lit.tsx';
import { dayAt } from '../../device/clock.ts';
import { usePair } from '../../pair/pair.tsx';
import { useReadOnly } from '../../pair/read-only.ts';
import { Button } from '../../kit/button.tsx';
import { Covered, CoveredLines } from '../../kit/covered.tsx';
import { Panel } from '../../kit/panel.tsx';
import { PERSON_TEXT } from '../../pair/person.tsx';
import { dayNear } from '../../words/days-in-words.ts';
import { beforeInWords } from './before.ts';
import { CorrectRatingForm } from './on-a-press.ts';
import { questionOf } from './question.ts';
import { ratingPanel } from './rating-points.tsx';
import { ROLES } from '../../pair/threads/ratings.ts';
import { ratedSessions, wordingOf, type RatedSession } from './reading.ts';
import { level } from './sentences.ts';
import { shortened } from './takeaway.ts';
import { quoted } from '../../words/quoted.ts';

/** For each rated session of a goal: what each rested their rating on, and what the two ask. */
export const RatingPanels = ({ goal }: { readonly goal: LearningGoal }) =>
  ratedSessions(goal).map((rated) => (
    <Panel
      key={rated.session}
      id={ratingPanel(goal, rated.session)}
      heading={t`What it rests on`}
      note={
        <>
          <Trans>
            <Covered width="medium">{shortened(wordingOf(goal))}</Covered>, session {rated.session}
          </Trans>
        </>
      }
    >
      <Ratings goal={goal} rated={rated} />
    </Panel>
  ));

const Ratings = ({ goal, rated }: { readonly goal: LearningGoal; readonly rated: RatedSession }) => {
  const { firstName, viewer } = usePair();
  const readOnly = useReadOnly();
  const [correcting, setCorrecting] = useState(false);
  useLightSessions([rated.session]);
  const mine = rated[viewer];
  return (
    <>
      <div className="border-l-2 border-ink pl-4">
        {ROLES.map((role) => {
          const rating = rated[role];
          return rating ? <Rating key={role} rating={rating} /> : null;
        })}
        <p className="mt-2 text-17 italic">
          <CoveredLines>{questionOf(goal, rated, firstName)}</CoveredLines>{' '}
          <KeepQuestion text={questionOf(goal, rated, firstName)} page="goals" about={wordingOf(goal)} />
        </p>
      </div>
      {mine && !readOnly && (
        <div className="no-print mt-3">
          <Button aria-expanded={correcting} onClick={() => setCorrecting(!correcting)}>
            <Trans>Put my rating right</Trans>
          </Button>
          {correcting && (
            <div className="mt-4">
              <CorrectRatingForm goal={goal} rating={mine} />
            </div>
          )}
        </div>
      )}
    </>
  );
};

const Rating = ({ rating }: { readonly rating: GoalRating }) => {
  const { firstName, day } = usePair();
  const before = beforeInWords(rating, (at) => dayNear(dayAt(at), day));
  return (
    <div className="py-0.5">
      <CoveredLines>
        <b className={PERSON_TEXT[rating.by]}>
          {firstName(rating.by)}, {level(rating.level)}.
        </b>{' '}
        <i>{rating.anchor}</i>{' '}
        {rating.evidence ? (
          <>{quoted(rating.evidence)}</>
        ) : (
          <span className="text-ink-3">
            <Trans>Nothing more was said.</Trans>
          </span>
        )}
        {before.map((line) => (
          <span key={line} className="block text-13 text-ink-3">
            {line}
          </span>
        ))}
      </CoveredLines>
    </div>
  );
};
