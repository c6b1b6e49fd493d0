import type { GoalsDocument, LearningGoal } from '@alliance/api-client/generated/api';
import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { Lines } from '../../charts/lines.tsx';
import { useDiscreet } from '../../device/discreet.ts';
import { usePair } from '../../pair/pair.tsx';
import { useReadOnly } from '../../pair/read-only.ts';
import { useLayout } from '../../device/width.ts';
import { ChartFrame } from '../../kit/chart-frame.tsx';
import { CoveredLines } from '../../kit/covered.tsx';
import { FieldLines } from '../../pair/field-lines.tsx';
import { Panel, PanelButton } from '../../kit/panel.tsx';
import { LINES_OF_TWO } from '../../pair/lines.ts';
import { Person } from '../../pair/person.tsx';
import { list } from '../../words/counts.ts';
import { Anchors } from './anchors.tsx';
import { takenOutInWords } from './before.ts';
import { LedTo } from './led-to.tsx';
import { ConcludeForm, RateForm, RewordForm, WordLevelForm } from './on-a-press.ts';
import { LEVELS, levelPlaces, LEVELS_DOMAIN, LEVELS_HEIGHT, levelY } from './level-geometry.ts';
import { RatingPanels } from './rating-panel.tsx';
import { RatingPoints } from './rating-points.tsx';
import { ROLES } from '../../pair/threads/ratings.ts';
import { isLive, ratedSessions, wordingOf } from './reading.ts';
import { level as inFigures, levelsInWords, seesIt, standingInWords } from './sentences.ts';
import { ratingColumns } from './tables.ts';
import { shortened } from './takeaway.ts';
import { TriedList } from '../../pair/tried/tried-list.tsx';
import { TriedOnRail } from '../../pair/tried/tried-on-rail.tsx';
import { WordingRail } from '../../pair/threads/wording-rail.tsx';
import { quoted } from '../../words/quoted.ts';

interface GoalRowProps {
  readonly goal: LearningGoal;
  readonly document: GoalsDocument;
  readonly days: readonly string[];
}

const sessionKey = ({ session }: { readonly session: number }) => String(session);

/** One goal: its wordings, where each sees it, what its levels look like, and what can be done with it. */
export const GoalRow = ({ goal, document, days }: GoalRowProps) => {
  const { scale, firstName } = usePair();
  const readOnly = useReadOnly();
  const wide = useLayout() === 'wide';
  const live = isLive(goal);
  const { goalId } = goal;
  return (
    <div id={`goal-${goalId}`} tabIndex={-1} className="border-t border-rule outline-offset-[-2px]">
      <ChartFrame
        heading={wordingOf(goal)}
        ownWords
        note={
          <>
            <p>{standingInWords(goal, document.goals, document.asOf)}</p>
            {goal.themes.length > 0 && (
              <p>
                <CoveredLines>
                  <Trans>belongs to {list(goal.themes.map(({ label }) => label))}</Trans>
                </CoveredLines>
              </p>
            )}
            {takenOutInWords(goal, firstName).map((line) => (
              <p key={line} className="mt-1">
                <CoveredLines>{line}</CoveredLines>
              </p>
            ))}
            {live && (
              <div className="mt-1.5 text-ink-2">
                {ROLES.map((role) => (
                  <p key={role}>
                    <Person whose={role} /> {seesIt(goal, role)}
                  </p>
                ))}
              </div>
            )}
          </>
        }
        takeaway={levelsInWords(goal, firstName)}
        takeawayLook="for-screen-readers"
        columns={ratingColumns(firstName, goal.tried)}
        rows={ratedSessions(goal, goal.tried)}
        rowKey={sessionKey}
        fileName={`goal-${shortened(wordingOf(goal), 40)}`}
        over={<RatingPoints goal={goal} />}
        end={
          // Beside the wordings on a desktop, where the anchors leave room; below the anchors elsewhere.
          <div className="flex flex-col gap-2 wide:flex-col-reverse wide:gap-0">
            {live ? <Anchors goal={goal} aligned={wide} /> : <Learning goal={goal} />}
            {live && !readOnly && <Actions goal={goal} rateable={document.sessions.length > 0} />}
          </div>
        }
      >
        <FieldLines days={days} bleed />
        <WordingRail goal={goal} />
        <TriedOnRail tried={goal.tried} />
        <Lines
          length={scale.length}
          height={LEVELS_HEIGHT}
          domain={LEVELS_DOMAIN}
          series={LINES_OF_TWO}
          places={levelPlaces(goal, scale.x)}
        >
          <LevelLines length={scale.length} />
        </Lines>
      </ChartFrame>
      <TriedList tried={goal.tried} />
      <LedTo goal={goal} />
      <RatingPanels goal={goal} />
      {live && !readOnly && (
        <>
          <Panel
            id={`rate-${goalId}`}
            heading={t`Rate it`}
            note={t`Each of us rates for ourselves; the two are never averaged.`}
          >
            <RateForm goal={goal} document={document} />
          </Panel>
          <Panel
            id={`reword-${goalId}`}
            heading={t`Word it anew`}
            note={t`The words before stay, with the days on which they held.`}
          >
            <RewordForm goal={goal} />
          </Panel>
          <Panel
            id={`levels-${goalId}`}
            heading={t`Its levels`}
            note={t`What each would look like. A level without words can’t be rated yet.`}
          >
            <WordLevelForm goal={goal} />
          </Panel>
          <Panel
            id={`conclude-${goalId}`}
            heading={t`How it ends`}
            note={t`A goal that is laid down counts as learning.`}
          >
            <ConcludeForm goal={goal} />
          </Panel>
        </>
      )}
    </div>
  );
};

const Actions = ({ goal, rateable }: { readonly goal: LearningGoal; readonly rateable: boolean }) => {
  // The levels leave room above the highest, their cover doesn't.
  const { discreet } = useDiscreet();
  return (
    <p
      className={`no-print relative z-10 flex flex-wrap items-start gap-x-3.5 wide:-mt-1 ${discreet ? '' : 'wide:mb-[-26px]'}`}
    >
      {rateable && <PanelButton id={`rate-${goal.goalId}`} className="text-13!">{t`Rate`}</PanelButton>}
      <PanelButton id={`reword-${goal.goalId}`} className="text-13!">{t`Reword`}</PanelButton>
      <PanelButton id={`levels-${goal.goalId}`} className="text-13!">{t`Levels`}</PanelButton>
      <PanelButton id={`conclude-${goal.goalId}`} className="text-13!">{t`Conclude`}</PanelButton>
    </p>
  );
};

/** A hairline for each level, "as hoped" a little stronger, each with its figure at the left. */
const LevelLines = ({ length }: { readonly length: number }) => {
  const narrow = useLayout() !== 'wide';
  return (
    <g>
      {LEVELS.map((level) => (
        <g key={level}>
          <path
            d={`M0 ${levelY(level)}H${length}`}
            className={level === 0 ? 'stroke-rule-2' : 'stroke-rule'}
          />
          <text
            x={narrow ? -3 : -12}
            y={levelY(level) + 4}
            textAnchor="end"
            className={`fill-ink-3 ${narrow ? 'text-11' : 'text-12'}`}
          >
            {inFigures(level)}
          </text>
        </g>
      ))}
    </g>
  );
};

/** What a goal that ended has taught, in the words of whoever wrote it down. */
const Learning = ({ goal }: { readonly goal: LearningGoal }) => {
  const { firstName } = usePair();
  if (goal.standing.is === 'live') return null;
  return (
    <p className="text-15">
      <CoveredLines lines={3}>
        {quoted(goal.standing.learning)}{' '}
        <span className="text-13 text-ink-3">{firstName(goal.standing.by)}</span>
      </CoveredLines>
    </p>
  );
};
