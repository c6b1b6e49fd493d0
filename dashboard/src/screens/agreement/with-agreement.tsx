import type { ReactNode } from 'react';
import { useDocument } from '../../app/document.ts';
import type { AgreementDocument } from '../../app/documents/agreement.ts';
import { Failed, Opening } from '../../kit/notice.tsx';

/** The agreement once it is here; until then, and where it can't be read, what there is to say. */
export const WithAgreement = ({
  children,
}: {
  readonly children: (agreement: AgreementDocument) => ReactNode;
}) => {
  const { data, error, refetch } = useDocument<'agreement'>('agreement');
  if (data) return children(data);
  if (error) return <Failed what="We couldn’t open your agreement." why={error.message} again={refetch} />;
  return <Opening what="Opening your agreement…" />;
};
