import { t } from '@lingui/core/macro';
import { useDocument } from '../../pair/document.ts';
import { Failed, Opening } from '../../kit/notice.tsx';
import { PanelScope } from '../../kit/panel.tsx';
import { Begin } from './begin.tsx';
import { GoalsPage } from './goals-page.tsx';
import { firstToOpen } from './reading.ts';

/** Our learning goals: every wording kept, where each of us sees them, laid down with dignity. */
export const Goals = () => {
  const { data, error, refetch } = useDocument('goals');
  if (error && !data)
    return <Failed what={t`We couldn’t open your goals.`} why={error.message} again={refetch} />;
  if (!data) return <Opening what={t`Opening your goals…`} />;
  const first = firstToOpen(data);
  return (
    <PanelScope initial={first ? `rests-${first.goalId}-${first.session}` : null}>
      {data.goals.length === 0 ? <Begin document={data} /> : <GoalsPage document={data} />}
    </PanelScope>
  );
};
