import { t } from '@lingui/core/macro';
import { useDocument } from '../../pair/document.ts';
import { Failed, Opening } from '../../kit/notice.tsx';
import { PanelScope } from '../../kit/panel.tsx';
import { Begin } from './begin.tsx';
import { River } from './river.tsx';

/** Our themes: which come, stay, fade and return, and how deep each went in each session. */
export const Themes = () => {
  const { data, error, refetch } = useDocument('themes');
  if (error && !data)
    return <Failed what={t`We couldn’t open your themes.`} why={error.message} again={refetch} />;
  if (!data) return <Opening what={t`Opening your themes…`} />;
  return <PanelScope>{data.themes.length === 0 ? <Begin /> : <River document={data} />}</PanelScope>;
};
