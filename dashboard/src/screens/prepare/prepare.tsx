import { t } from '@lingui/core/macro';
import { Failed, Opening } from '../../kit/notice.tsx';
import { PanelScope } from '../../kit/panel.tsx';
import { useOwnDocument } from '../../pair/own.ts';
import { PreparedProvider } from './in-preparation.ts';
import { Sheet } from './sheet.tsx';

/** What I prepare for our next session. Nobody but me sees this page; what crosses I let cross, row by row. */
export const Prepare = () => {
  const { data, error, refetch } = useOwnDocument('prepare');
  if (error && !data)
    return <Failed what={t`We couldn’t open what you prepare.`} why={error.message} again={refetch} />;
  if (!data?.between) return <Opening what={t`Opening what you prepare…`} />;
  return (
    <PanelScope>
      <PreparedProvider value={data}>
        <Sheet between={data.between} />
      </PreparedProvider>
    </PanelScope>
  );
};
