import { t } from '@lingui/core/macro';
import { Failed, Opening } from '../../kit/notice.tsx';
import { PanelScope } from '../../kit/panel.tsx';
import { useDocument } from '../../pair/document.ts';
import { Begin } from './begin.tsx';
import { PractitionerPage } from './page.tsx';
import { hasPlaced } from './reading.ts';

/** Where each of us places themselves as a practitioner, on seven lines that are never added up. */
export const Practitioner = () => {
  const { data, error, refetch } = useDocument('practitioner');
  if (error && !data)
    return (
      <Failed what={t`We couldn’t open where you place yourselves.`} why={error.message} again={refetch} />
    );
  if (!data) return <Opening what={t`Opening where you place yourselves…`} />;
  const any = hasPlaced(data, 'coach') || hasPlaced(data, 'supervisor') || data.takenOut.length > 0;
  return <PanelScope>{any ? <PractitionerPage document={data} /> : <Begin />}</PanelScope>;
};
