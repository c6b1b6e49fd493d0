import type { ImpactDocument } from '@alliance/api-client/generated/api';
import { t } from '@lingui/core/macro';
import { Begin as BeginWith } from '../../pair/begin.tsx';
import { TellForm } from './on-a-press.ts';

/** Nothing has been told yet. */
export const Begin = ({ document }: { readonly document: ImpactDocument }) => (
  <BeginWith
    title={t`Impact`}
    about={t`What our learning changed in practice, for a client, in the community: told by one of us, recognised by the other. Each stands by itself as well.`}
    question={t`What did you do differently lately that you would not have done before we met?`}
    otherwise={t`We have not told each other what changed.`}
  >
    <TellForm document={document} inPanel={false} />
  </BeginWith>
);
