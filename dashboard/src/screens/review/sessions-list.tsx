import { Link } from '@tanstack/react-router';
import type { HeldLine, MissedSession, SessionsDocument } from '../../app/documents/session.ts';
import { usePair } from '../../app/pair.tsx';
import { Covered } from '../../kit/covered.tsx';
import { dayHeld, howHeld, MISSED, standingInWords, standingOf } from './words.ts';
import { WorthInWords } from './worth.tsx';

/** Every session, the latest first, with how far its two reviews are. */
export const SessionsList = ({ document }: { readonly document: SessionsDocument }) => {
  const past = document.sessions.filter((session) => session.state !== 'planned').toReversed();
  if (past.length === 0) return null;
  return (
    <section aria-labelledby="sessions" className="mt-8">
      <div className="frame">
        <h2 id="sessions" className="pb-2 text-15">
          Our sessions, the latest first
        </h2>
      </div>
      <ol className="border-t border-rule">
        {past.map((session) =>
          session.state === 'held' ? (
            <HeldRow key={session.sessionId} session={session} />
          ) : (
            <MissedRow key={session.sessionId} session={session} />
          ),
        )}
      </ol>
    </section>
  );
};

const ROW = 'score items-baseline gap-y-0.5 border-b border-rule py-2.5';

const HeldRow = ({ session }: { readonly session: HeldLine }) => {
  const { day, allianceId, viewer, firstName, earlier } = usePair();
  const { worth } = session.reviews;
  const standing = standingOf(session, viewer);
  const mine = !earlier && (standing === 'none' || standing === 'theirs-sealed');
  return (
    <li className={ROW}>
      <p>
        <Link
          to="/pairs/$allianceId/review/$number"
          params={{ allianceId, number: String(session.number) }}
          className="underlined inline-block font-semibold"
        >
          Session {session.number}
        </Link>
      </p>
      <p>
        {dayHeld(session.on, day)},{' '}
        <span className="text-ink-2">
          <Covered width="medium">{howHeld(session)}</Covered>
          {worth && (
            <>
              ; <WorthInWords {...worth} />
            </>
          )}
        </span>
      </p>
      <p className={`score-end text-13 ${mine ? 'font-semibold' : 'text-ink-3'}`}>
        <Covered width="medium">{standingInWords(session, day, { viewer, name: firstName })}</Covered>
      </p>
    </li>
  );
};

const MissedRow = ({ session }: { readonly session: MissedSession }) => {
  const { day } = usePair();
  return (
    <li className={`${ROW} text-ink-3`}>
      <p>Not held</p>
      <p>
        planned for {dayHeld(session.on, day)}; <Covered width="short">{MISSED[session.reason]}</Covered>
      </p>
    </li>
  );
};
