import { t } from '@lingui/core/macro';
import { Failed, Opening } from '../../kit/notice.tsx';
import { PanelScope } from '../../kit/panel.tsx';
import { useDocument } from '../../pair/document.ts';
import { useOwnDocument } from '../../pair/own.ts';
import { usePair } from '../../pair/pair.tsx';
import { Begin } from './begin.tsx';
import { QuestionsPage } from './questions-page.tsx';

/** The questions that we keep, and beneath them those that I keep for myself. */
export const Questions = () => {
  const { data, error, refetch } = useDocument('questions');
  const { together, partnership, today, day } = usePair();
  const own = useOwnDocument('questions');
  // Nobody’s own stand on a screen that both look at.
  const nobodys = { personId: partnership.viewer.id, today, asOf: day, questions: [] };
  const mine = together ? nobodys : own.data;
  const failed = (!data && error) || (!mine && own.error);
  if (failed)
    return (
      <Failed
        what={t`We couldn’t open the questions.`}
        why={failed.message}
        again={() => void Promise.all([refetch(), own.refetch()])}
      />
    );
  if (!data || !mine) return <Opening what={t`Opening the questions…`} />;
  const none = data.questions.length === 0 && mine.questions.length === 0;
  return <PanelScope>{none ? <Begin /> : <QuestionsPage document={data} own={mine} />}</PanelScope>;
};
