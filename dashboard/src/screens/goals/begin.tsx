import type { GoalsDocument } from '@alliance/api-client/generated/api';
import { t } from '@lingui/core/macro';
import { Begin as BeginWith } from '../../pair/begin.tsx';
import { usePair } from '../../pair/pair.tsx';
import { ViewSwitch } from '../../pair/view-switch.tsx';
import { ArticulateForm } from './on-a-press.ts';
import { FIRST_QUESTION } from './question.ts';
import { takeaway } from './takeaway.ts';

/** No goal is in words yet. */
export const Begin = ({ document }: { readonly document: GoalsDocument }) => {
  const { firstName } = usePair();
  return (
    <BeginWith
      title={t`Learning goals`}
      about={t`Each of you says, after a session, where you see a goal on five levels that you described beforehand. Every wording is kept.`}
      question={FIRST_QUESTION}
      otherwise={takeaway(document, firstName)}
      end={<ViewSwitch of="goals" />}
    >
      <ArticulateForm document={document} leave={false} />
    </BeginWith>
  );
};
