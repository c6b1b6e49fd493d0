import type { ExperimentsDocument } from '@alliance/api-client/generated/api';
import { useLayout } from '../../device/width.ts';
import { usePanels } from '../../kit/panel.tsx';
import { useLit } from '../../pair/lit.tsx';
import { Below } from './below.tsx';
import { Beside } from './beside.tsx';
import { ExperimentPanels } from './experiment-panels.tsx';
import { headId } from './labels.tsx';
import type { Group } from './reading.ts';

interface GroupRowsProps {
  readonly groups: readonly Group[];
  readonly place: number;
  readonly document: ExperimentsDocument;
}

/** One thread with what was tried for it; below, what the open one rests on. */
export const GroupRows = ({ groups, place, document }: GroupRowsProps) => {
  const wide = useLayout() === 'wide';
  const { open } = usePanels();
  const lit = useLit();
  const group = groups[place];
  if (!group) return null;
  const Rows = wide ? Beside : Below;
  return (
    <section className="border-t border-rule first-of-type:border-0" aria-labelledby={headId(group)}>
      <Rows
        groups={groups}
        place={place}
        days={document.sessions.map(({ on }) => on)}
        strong={document.sessions.filter(({ session }) => lit.has(session)).map(({ on }) => on)}
        isLit={({ experimentId }) => open?.includes(experimentId) ?? false}
      />
      {group.experiments.map((each) => (
        <ExperimentPanels key={each.experimentId} experiment={each} document={document} />
      ))}
    </section>
  );
};
