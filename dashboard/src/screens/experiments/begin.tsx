import type { ExperimentsDocument } from '@alliance/api-client/generated/api';
import { t } from '@lingui/core/macro';
import { Begin as BeginWith } from '../../pair/begin.tsx';
import { usePair } from '../../pair/pair.tsx';
import { ViewSwitch } from '../../pair/view-switch.tsx';
import { ProposeForm } from './on-a-press.ts';
import { question } from './sentences.ts';

/** Nothing has been tried yet. */
export const Begin = ({ document }: { readonly document: ExperimentsDocument }) => {
  const { partnership } = usePair();
  return (
    <BeginWith
      title={t`Experiments`}
      about={t`Something unfamiliar, tried for size by either of you. It can be kept, adapted or dropped.`}
      question={question(partnership.planned)}
      otherwise={t`We have not tried anything for size.`}
      end={<ViewSwitch of="themes" />}
    >
      <ProposeForm document={document} />
    </BeginWith>
  );
};
