import type { LearningGoal } from '@alliance/api-client/generated/api';
import { t } from '@lingui/core/macro';
import { useRef, useState, type KeyboardEvent } from 'react';
import { usePair } from '../../pair/pair.tsx';
import { usePanelOpener } from '../../kit/panel.tsx';
import { fromTop } from './level-geometry.ts';
import { ratedSessions, type RatedSession } from './reading.ts';

export const ratingPanel = (goal: LearningGoal, session: number): string => `rests-${goal.goalId}-${session}`;

/** Over the drawing: each rated session opens what its ratings rest on. One stop for Tab; arrows go along. */
export const RatingPoints = ({ goal }: { readonly goal: LearningGoal }) => {
  const sessions = ratedSessions(goal);
  const [at, setAt] = useState(sessions.length - 1);
  const row = useRef<HTMLDivElement>(null);
  const go = (to: number) => {
    const next = Math.max(0, Math.min(sessions.length - 1, to));
    setAt(next);
    row.current?.querySelectorAll('button')[next]?.focus();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const to = { ArrowLeft: at - 1, ArrowRight: at + 1, Home: 0, End: sessions.length - 1 }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    go(to);
  };
  return (
    // Arrows are caught for whichever of the buttons has the focus.
    // oxlint-disable-next-line jsx-a11y/interactive-supports-focus
    <div
      ref={row}
      role="toolbar"
      aria-label={t`What each rating rests on`}
      onKeyDown={onKeyDown}
      className="no-print"
    >
      {sessions.map((rated, i) => (
        <Point
          key={rated.session}
          goal={goal}
          rated={rated}
          reached={i === Math.min(at, sessions.length - 1)}
          onReach={() => setAt(i)}
        />
      ))}
    </div>
  );
};

interface PointProps {
  readonly goal: LearningGoal;
  readonly rated: RatedSession;
  readonly reached: boolean;
  readonly onReach: () => void;
}

const Point = ({ goal, rated, reached, onReach }: PointProps) => {
  const { scale } = usePair();
  const opener = usePanelOpener(ratingPanel(goal, rated.session));
  const levels = [rated.coach, rated.supervisor].flatMap((rating) => (rating ? [fromTop(rating.level)] : []));
  const top = Math.min(...levels) - 11;
  const same = levels.length > 1 && levels[0] === levels[1];
  return (
    <button
      {...opener}
      type="button"
      tabIndex={reached ? 0 : -1}
      aria-label={t`Session ${rated.session}: what it rests on`}
      className={`absolute ${same ? 'w-[34px]' : 'w-6'} -translate-x-1/2 cursor-pointer rounded-full border-[1.6px] border-transparent hover:border-field aria-expanded:border-ink phone:before:absolute phone:before:-inset-3.5`}
      style={{ left: scale.x(rated.on), top, height: Math.max(...levels) + 11 - top }}
      onFocus={onReach}
    />
  );
};
