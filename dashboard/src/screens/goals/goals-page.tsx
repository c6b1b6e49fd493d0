import type { GoalsDocument } from '@alliance/api-client/generated/api';
import { usePair } from '../../pair/pair.tsx';
import { useReadOnly } from '../../pair/read-only.ts';
import { Panel, PanelButton } from '../../kit/panel.tsx';
import { ScreenHead } from '../../kit/screen-head.tsx';
import { counted } from '../../words/counts.ts';
import { ArticulateForm } from './on-a-press.ts';
import { AttainmentFigure } from './attainment-figure.tsx';
import { ByHand } from './by-hand.tsx';
import { GoalRow } from './goal-row.tsx';
import { nextToRate, ROLES } from './reading.ts';
import { attainmentRows } from './tables.ts';
import { takeaway } from './takeaway.ts';

/** Our goals, one below the other under the same time. */
export const GoalsPage = ({ document }: { readonly document: GoalsDocument }) => {
  const { firstName, viewer } = usePair();
  const readOnly = useReadOnly();
  const days = attainmentRows(document).map(({ on }) => on);
  const next = readOnly ? undefined : nextToRate(document, viewer);
  const rated = ROLES.some((role) => document.attainment[role].length > 0);
  return (
    <>
      <ScreenHead
        heading="Learning goals"
        note={`${counted(document.goals.length, 'goal')}, each rated by each of us`}
        takeaway={takeaway(document, firstName)}
        tools={
          readOnly ? undefined : (
            <>
              {next && (
                <PanelButton id={`rate-${next.goalId}`}>
                  Rate session {document.sessions.at(-1)?.session}
                </PanelButton>
              )}
              <PanelButton id="articulate">Another goal</PanelButton>
            </>
          )
        }
      />
      {!readOnly && (
        <Panel
          id="articulate"
          heading="Another goal"
          note="One is plenty to begin with; its words may change."
        >
          <ArticulateForm document={document} />
        </Panel>
      )}
      {rated && <AttainmentFigure document={document} />}
      {document.goals.map((goal) => (
        <GoalRow key={goal.goalId} goal={goal} document={document} days={days} />
      ))}
      <ByHand goals={document.goals} />
    </>
  );
};
