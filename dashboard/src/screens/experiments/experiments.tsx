import { t } from '@lingui/core/macro';
import { useDocument } from '../../pair/document.ts';
import { Failed, Opening } from '../../kit/notice.tsx';
import { PanelScope } from '../../kit/panel.tsx';
import { Begin } from './begin.tsx';
import { ExperimentsPage } from './experiments-page.tsx';
import { useLayout } from '../../device/width.ts';
import { triedOpener } from '../../pair/tried/tried-list.tsx';
import { useNamed } from '../../pair/came-for.ts';
import { groupsOf, latestThatStayed, panelOf } from './reading.ts';

/** What we try for size: small, unfamiliar things that are kept, adapted or dropped, beside what they are for. */
export const Experiments = () => {
  const { data, error, refetch } = useDocument('experiments');
  const named = useNamed();
  const phone = useLayout() === 'phone';
  const { data: themes } = useDocument('themes');
  const { data: goals } = useDocument('goals');
  if (error && !data)
    return <Failed what={t`We couldn’t open what you try.`} why={error.message} again={refetch} />;
  if (!data) return <Opening what={t`Opening what you try…`} />;
  const stayed = phone ? undefined : latestThatStayed(data.experiments);
  const come = data.experiments.find(({ experimentId }) => triedOpener(experimentId) === named);
  const first = come ?? stayed;
  return (
    <PanelScope initial={first ? panelOf(first.experimentId) : null}>
      {data.experiments.length === 0 ? (
        <Begin document={data} />
      ) : (
        <ExperimentsPage document={data} groups={groupsOf({ experiments: data, themes, goals })} />
      )}
    </PanelScope>
  );
};
