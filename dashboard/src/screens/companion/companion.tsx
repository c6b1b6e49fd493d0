import { t } from '@lingui/core/macro';
import { Failed, Opening } from '../../kit/notice.tsx';
import { PanelScope } from '../../kit/panel.tsx';
import { useDocument } from '../../pair/document.ts';
import { Begin } from './begin.tsx';
import { CompanionPage } from './companion-page.tsx';

/** What the supervisor lays down of their own, beside what the coach brought; what each learns from the other. */
export const Companion = () => {
  const { data, error, refetch } = useDocument('companion');
  if (error && !data)
    return <Failed what={t`We couldn’t open this page.`} why={error.message} again={refetch} />;
  if (!data) return <Opening what={t`Opening this page…`} />;
  return (
    <PanelScope>
      {data.sharings.length + data.observations.length === 0 ? (
        <Begin document={data} />
      ) : (
        <CompanionPage document={data} />
      )}
    </PanelScope>
  );
};
