import { t } from '@lingui/core/macro';
import { Failed, Opening } from '../../kit/notice.tsx';
import { PanelScope } from '../../kit/panel.tsx';
import { useDocument } from '../../pair/document.ts';
import { useOwnDocument } from '../../pair/own.ts';
import { Begin } from './begin.tsx';
import { QuestionsPage } from './questions-page.tsx';

/** The questions that we keep, and beneath them those that I keep for myself. */
export const Questions = () => {
  const { data, error, refetch } = useDocument('questions');
  const own = useOwnDocument('questions');
  const failed = (!data && error) || (!own.data && own.error);
  if (failed)
    return (
      <Failed
        what={t`We couldn’t open the questions.`}
        why={failed.message}
        again={() => void Promise.all([refetch(), own.refetch()])}
      />
    );
  if (!data || !own.data) return <Opening what={t`Opening the questions…`} />;
  const none = data.questions.length === 0 && own.data.questions.length === 0;
  return <PanelScope>{none ? <Begin /> : <QuestionsPage document={data} own={own.data} />}</PanelScope>;
};
