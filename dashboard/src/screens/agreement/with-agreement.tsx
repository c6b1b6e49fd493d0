import type { AgreementDocument } from '@alliance/api-client/generated/api';
import { t } from '@lingui/core/macro';
import type { ReactNode } from 'react';
import { useDocument } from '../../pair/document.ts';
import { usePair } from '../../pair/pair.tsx';
import { Failed, Opening } from '../../kit/notice.tsx';

/** Our partnership has ended: the agreement with it, also where nobody ended it by itself. */
const closed = (agreement: AgreementDocument, endedOn: string): AgreementDocument => ({
  ...agreement,
  stage: 'ended',
  endedOn: agreement.endedOn ?? endedOn,
  next: undefined,
  ending: undefined,
  amendments: agreement.amendments.map((each) => ({ ...each, turn: undefined })),
});

/** The agreement once it is here; until then, and where it can't be read, what there is to say. */
export const WithAgreement = ({
  children,
}: {
  readonly children: (agreement: AgreementDocument) => ReactNode;
}) => {
  const { data, error, refetch } = useDocument('agreement');
  const { partnership, day } = usePair();
  const endedOn = partnership.endedOn && partnership.endedOn <= day ? partnership.endedOn : undefined;
  if (data) return children(endedOn && data.stage !== 'none' ? closed(data, endedOn) : data);
  if (error) return <Failed what={t`We couldn’t open your agreement.`} why={error.message} again={refetch} />;
  return <Opening what={t`Opening your agreement…`} />;
};
