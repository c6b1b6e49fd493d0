import { t } from '@lingui/core/macro';
import { Failed, Opening } from '../../../kit/notice.tsx';
import { PanelScope } from '../../../kit/panel.tsx';
import { useDocument } from '../../../pair/document.ts';
import { BeforeAndAfter } from './before-and-after.tsx';
import { Figures } from './figures.tsx';
import { Page } from './page.tsx';

/** How we look back at the alliance itself: figures, words sealed apart and opened together, decisions by both. */
export const LookingBack = () => {
  const { data, error, refetch } = useDocument('alliance-review');
  if (error && !data)
    return (
      <Failed what={t`We couldn’t open your reviews of how you work.`} why={error.message} again={refetch} />
    );
  if (!data) return <Opening what={t`Opening how you work…`} />;
  return (
    <PanelScope>
      <Page
        document={data}
        figures={
          <>
            <Figures />
            <BeforeAndAfter document={data} />
          </>
        }
      />
    </PanelScope>
  );
};
