import { t } from '@lingui/core/macro';
import { Navigate, useParams } from '@tanstack/react-router';
import { useDocument } from '../../pair/document.ts';
import { Problem } from '../../api/http.ts';
import { usePair } from '../../pair/pair.tsx';
import { Failed, Opening } from '../../kit/notice.tsx';
import { Nothing } from '../../pair/nothing.tsx';
import { TheSession } from './the-session.tsx';

/** One session by its id, so that an address goes on meaning what it meant when earlier ones are recorded. */
export const SessionPage = () => {
  const { sessionId } = useParams({ from: '/pairs/$allianceId/review/$sessionId' });
  return /^\d{1,4}$/.test(sessionId) ? (
    <ByItsNumber number={Number(sessionId)} />
  ) : (
    <ByItsId sessionId={sessionId} />
  );
};

/** Links of before held a session's number: it is led on from once, to the session that has it now. */
const ByItsNumber = ({ number }: { readonly number: number }) => {
  const { allianceId, held } = usePair();
  const meant = held.find((session) => session.number === number);
  if (!meant) return <Nothing />;
  return (
    <Navigate
      to="/pairs/$allianceId/review/$sessionId"
      params={{ allianceId, sessionId: meant.id }}
      replace
    />
  );
};

const ByItsId = ({ sessionId }: { readonly sessionId: string }) => {
  const { data, error, refetch } = useDocument('sessions/{sessionId}', { sessionId });
  if (error instanceof Problem && [400, 404].includes(error.status)) return <Nothing />;
  // Another session's document must not stand under this one's address while this one is on its way.
  if (data?.session.sessionId === sessionId) return <TheSession key={sessionId} document={data} />;
  if (error) return <Failed what={t`We couldn’t open this session.`} why={error.message} again={refetch} />;
  return <Opening what={t`Opening the session…`} />;
};
