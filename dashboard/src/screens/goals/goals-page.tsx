import type { GoalsDocument } from '@alliance/api-client/generated/api';
import { plural, t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useTargetInView } from '../../pair/came-for.ts';
import { usePair } from '../../pair/pair.tsx';
import { useReadOnly } from '../../pair/read-only.ts';
import { Panel, PanelButton } from '../../kit/panel.tsx';
import { ScreenHead } from '../../kit/screen-head.tsx';
import { ViewSwitch } from '../../pair/view-switch.tsx';
import { count } from '../../words/counts.ts';
import { ArticulateForm } from './on-a-press.ts';
import { AttainmentFigure } from './attainment-figure.tsx';
import { ByHand } from './by-hand.tsx';
import { GoalRow } from './goal-row.tsx';
import { ROLES } from '../../pair/threads/ratings.ts';
import { nextToRate } from './reading.ts';
import { attainmentRows } from './tables.ts';
import { takeaway } from './takeaway.ts';

/** Our goals, one below the other under the same time. */
export const GoalsPage = ({ document }: { readonly document: GoalsDocument }) => {
  const { firstName, viewer } = usePair();
  const readOnly = useReadOnly();
  useTargetInView();
  const days = attainmentRows(document).map(({ on }) => on);
  const next = readOnly ? undefined : nextToRate(document, viewer);
  const rated = ROLES.some((role) => document.attainment[role].length > 0);
  return (
    <>
      <ScreenHead
        heading={t`Learning goals`}
        note={plural(document.goals.length, {
          one: 'one goal, each rated by each of us',
          other: `${count(document.goals.length)} goals, each rated by each of us`,
        })}
        takeaway={takeaway(document, firstName)}
        tools={
          <>
            <ViewSwitch of="goals" />
            {next && (
              <PanelButton id={`rate-${next.goalId}`}>
                <Trans>Rate session {document.sessions.at(-1)?.session}</Trans>
              </PanelButton>
            )}
            {!readOnly && (
              <PanelButton id="articulate">
                <Trans>Another goal</Trans>
              </PanelButton>
            )}
          </>
        }
      />
      {!readOnly && (
        <Panel
          id="articulate"
          heading={t`Another goal`}
          note={t`One is plenty to begin with; its words may change.`}
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
