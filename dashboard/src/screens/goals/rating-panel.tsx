import type { GoalRating, LearningGoal } from '../../app/documents/goals.ts';
import { useLightSessions } from '../../app/lit.tsx';
import { usePair } from '../../app/pair.tsx';
import { Covered, CoveredLines } from '../../kit/covered.tsx';
import { Panel } from '../../kit/panel.tsx';
import { PERSON_TEXT } from '../../kit/person.tsx';
import { questionOf } from './question.ts';
import { ratingPanel } from './rating-points.tsx';
import { ratedSessions, ROLES, wordingOf, type RatedSession } from './reading.ts';
import { level } from './sentences.ts';
import { shortened } from './takeaway.ts';

/** For each rated session of a goal: what each rested their rating on, and what the two ask. */
export const RatingPanels = ({ goal }: { readonly goal: LearningGoal }) =>
  ratedSessions(goal).map((rated) => (
    <Panel
      key={rated.session}
      id={ratingPanel(goal, rated.session)}
      heading="What it rests on"
      note={
        <>
          <Covered width="medium">{shortened(wordingOf(goal))}</Covered>, session {rated.session}
        </>
      }
    >
      <Ratings goal={goal} rated={rated} />
    </Panel>
  ));

const Ratings = ({ goal, rated }: { readonly goal: LearningGoal; readonly rated: RatedSession }) => {
  const { firstName } = usePair();
  useLightSessions([rated.session]);
  return (
    <div className="border-l-2 border-ink pl-4">
      {ROLES.map((role) => {
        const rating = rated[role];
        return rating ? <Rating key={role} rating={rating} /> : null;
      })}
      <p className="mt-2 text-17 italic">
        <CoveredLines>{questionOf(goal, rated, firstName)}</CoveredLines>
      </p>
    </div>
  );
};

const Rating = ({ rating }: { readonly rating: GoalRating }) => {
  const { firstName } = usePair();
  return (
    <p className="py-0.5">
      <CoveredLines>
        <b className={PERSON_TEXT[rating.by]}>
          {firstName(rating.by)}, {level(rating.level)}.
        </b>{' '}
        {rating.evidence ? (
          `“${rating.evidence}”`
        ) : (
          <span className="text-ink-3">{rating.anchor}; nothing more was said.</span>
        )}
      </CoveredLines>
    </p>
  );
};
