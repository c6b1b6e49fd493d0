import type { AgreementDocument, Amendment } from '@alliance/api-client/generated/api';
import { t } from '@lingui/core/macro';
import { useParams } from '@tanstack/react-router';
import { Suspense } from 'react';
import { useFocusAfter } from '../../device/focus.ts';
import { usePair } from '../../pair/pair.tsx';
import { lazily } from '../../kit/fetched.tsx';
import { Nothing } from '../../pair/nothing.tsx';
import { Opening } from '../../kit/notice.tsx';
import { AmendmentOpen } from './amendment-open.tsx';
import { WithAgreement } from './with-agreement.tsx';

/** Fetched once one is settled, or is looked at on an earlier day. */
const AmendmentSettled = lazily(() => import('./amendment-settled.tsx'), 'AmendmentSettled');

/** One amendment: mine to answer, waiting for the other, or settled. */
export const AmendmentPage = () => {
  const { amendmentId } = useParams({ from: '/pairs/$allianceId/agreement/amendments/$amendmentId' });
  return (
    <WithAgreement>
      {(agreement) => {
        const amendment = agreement.amendments.find((each) => each.amendmentId === amendmentId);
        if (!amendment) return <Nothing />;
        // Around the whole: the focus moves once what it moves to is there.
        return (
          <Suspense fallback={<Opening what={t`Opening it…`} />}>
            <TheAmendment agreement={agreement} amendment={amendment} />
          </Suspense>
        );
      }}
    </WithAgreement>
  );
};

const TheAmendment = (props: { readonly agreement: AgreementDocument; readonly amendment: Amendment }) => {
  const { earlier } = usePair();
  const place = useFocusAfter<HTMLParagraphElement>(`${props.amendment.state} ${props.amendment.turn}`);
  return props.amendment.state === 'open' && !earlier ? (
    <AmendmentOpen {...props} place={place} />
  ) : (
    <AmendmentSettled {...props} place={place} />
  );
};
