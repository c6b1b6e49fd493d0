import { useParams } from '@tanstack/react-router';
import type { AgreementDocument } from '../../app/documents/agreement.ts';
import type { Amendment } from '../../app/documents/amendments.ts';
import { useFocusAfter } from '../../app/focus.ts';
import { usePair } from '../../app/pair.tsx';
import { Nothing } from '../../kit/nothing.tsx';
import { AmendmentOpen } from './amendment-open.tsx';
import { AmendmentSettled } from './amendment-settled.tsx';
import { WithAgreement } from './with-agreement.tsx';

/** One amendment: mine to answer, waiting for the other, or settled. */
export const AmendmentPage = () => {
  const { amendmentId } = useParams({ from: '/pairs/$allianceId/agreement/amendments/$amendmentId' });
  return (
    <WithAgreement>
      {(agreement) => {
        const amendment = agreement.amendments.find((each) => each.amendmentId === amendmentId);
        return amendment ? <TheAmendment agreement={agreement} amendment={amendment} /> : <Nothing />;
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
