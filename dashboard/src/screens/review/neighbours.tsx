import type { Neighbour, SessionDocument } from '@alliance/api-client/generated/api';
import { Trans } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { usePair } from '../../pair/pair.tsx';
import { PanelButton } from '../../kit/panel.tsx';
import { PUT_RIGHT } from './put-right.tsx';

/** The ways on from a session: those beside it, all of them, paper, and putting it right. */
export const Neighbours = ({ document }: { readonly document: SessionDocument }) => {
  const { allianceId, earlier, partnership } = usePair();
  const { session, before, following } = document;
  const to = ({ sessionId, number }: Neighbour) => (
    <Link to="/pairs/$allianceId/review/$sessionId" params={{ allianceId, sessionId }} className="underlined">
      <Trans>Session {number}</Trans>
    </Link>
  );
  return (
    <p className="score-end no-print flex flex-wrap items-baseline gap-x-5 gap-y-1">
      {before && to(before)}
      {following?.held && to(following)}
      <Link to="/pairs/$allianceId/review" params={{ allianceId }} className="underlined">
        <Trans>All</Trans>
      </Link>
      {session.reviews.openedOn && (
        <button type="button" className="underlined cursor-pointer" onClick={() => print()}>
          <Trans>Print</Trans>
        </button>
      )}
      {session.state === 'held' && !earlier && !partnership.endedOn && (
        <PanelButton id={PUT_RIGHT}>
          <Trans>Put it right</Trans>
        </PanelButton>
      )}
    </p>
  );
};
