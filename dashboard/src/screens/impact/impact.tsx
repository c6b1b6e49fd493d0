import { t } from '@lingui/core/macro';
import { Failed, Opening } from '../../kit/notice.tsx';
import { PanelScope } from '../../kit/panel.tsx';
import { useDocument } from '../../pair/document.ts';
import { usePair } from '../../pair/pair.tsx';
import { useReadOnly } from '../../pair/read-only.ts';
import { Begin } from './begin.tsx';
import { ImpactPage } from './impact-page.tsx';
import { panelOf } from './note-button.tsx';
import { waitingFor } from './reading.ts';

/** What our learning changed: practice, then a client, then the community. */
export const Impact = () => {
  const { viewer } = usePair();
  const readOnly = useReadOnly();
  const { data, error, refetch } = useDocument('impact');
  if (error && !data)
    return <Failed what={t`We couldn’t open what changed.`} why={error.message} again={refetch} />;
  if (!data) return <Opening what={t`Opening what changed…`} />;
  const waits = readOnly ? undefined : waitingFor(data.notes, viewer);
  return (
    <PanelScope initial={waits ? panelOf(waits) : null}>
      {data.notes.length === 0 ? <Begin document={data} /> : <ImpactPage document={data} />}
    </PanelScope>
  );
};
