import { Link, useParams } from '@tanstack/react-router';
import { useDocument } from '../../app/document.ts';
import type { SessionDocument } from '../../app/documents/session.ts';
import { useFocusAfter } from '../../app/focus.ts';
import { Problem } from '../../app/http.ts';
import { useLightSessions } from '../../app/lit.tsx';
import { usePair } from '../../app/pair.tsx';
import { CoveredLines } from '../../kit/covered.tsx';
import { Failed, Opening } from '../../kit/notice.tsx';
import { Nothing } from '../../kit/nothing.tsx';
import { PaperHead, PaperNames } from '../../kit/paper.tsx';
import { dayInWords, dayNear, weekday } from '../../words/days-in-words.ts';
import { Revealed } from './revealed.tsx';
import { ReviewForm } from './review-form.tsx';
import { Sealed } from './sealed.tsx';
import { dayHeld, howHeld, standingOf } from './words.ts';

/** One session: its review to write, mine sealed and waiting, or both opened side by side. */
export const SessionPage = () => {
  const { number } = useParams({ from: '/pairs/$allianceId/review/$number' });
  const { data, error, refetch, isPlaceholderData } = useDocument<'sessions/{number}'>(
    `sessions/${Number(number)}`,
  );
  if (error instanceof Problem && error.status === 404) return <Nothing />;
  // Another session's document must not stand under this one's number while this one is on its way.
  if (data && !(isPlaceholderData && data.session.number !== Number(number)))
    return <TheSession key={number} document={data} />;
  if (error) return <Failed what="We couldn’t open this session." why={error.message} again={refetch} />;
  return <Opening what={`Opening session ${number}…`} />;
};

const TheSession = ({ document }: { readonly document: SessionDocument }) => {
  const { viewer, earlier, partnership } = usePair();
  const { session } = document;
  useLightSessions([session.number]);
  const standing = standingOf(session, viewer);
  const place = useFocusAfter<HTMLParagraphElement>(standing);
  const writing = (standing === 'none' || standing === 'theirs-sealed') && !earlier && !partnership.endedOn;
  return (
    <section aria-labelledby="session" className="pt-4 pb-16 print:p-0">
      <div className="frame">
        <PaperHead
          title={`Review of session ${session.number}`}
          detail={<PaperNames />}
          day={`${weekday(session.on)} ${dayInWords(session.on)}`}
        />
      </div>
      <div className="score items-start gap-y-2">
        <div className="pr-6 print:hidden">
          <h1 id="session" className="text-15">
            Review
          </h1>
          <p className="text-13 text-ink-3">session {session.number}</p>
        </div>
        <p ref={place} tabIndex={-1} className="text-20 outline-none print:pb-4 print:text-17">
          <CoveredLines lines={2}>
            <Told document={document} />
          </CoveredLines>
        </p>
        <Neighbours document={document} />
      </div>
      {document.mine && document.theirs ? (
        <Revealed document={document} mine={document.mine} theirs={document.theirs} />
      ) : standing === 'mine-sealed' && document.mine ? (
        <Sealed document={document} mine={document.mine} />
      ) : (
        writing && <ReviewForm document={document} />
      )}
    </section>
  );
};

/** When it was, and how far the reviews are. */
const Told = ({ document }: { readonly document: SessionDocument }) => {
  const { day, viewer, other, firstName, earlier } = usePair();
  const { session } = document;
  const when = `${dayHeld(session.on, day)}, ${howHeld(session)}.`;
  const opened = session.reviews.openedOn;
  switch (standingOf(session, viewer)) {
    case 'open':
      return `${when} We each wrote without seeing the other; both opened on ${weekday(opened ?? day)} ${dayNear(opened ?? day, day)}.`;
    case 'mine-sealed':
      return `${when} Yours is sealed. It opens, with ${firstName(other)}’s, once both are in.`;
    case 'theirs-sealed':
      return earlier
        ? `${when} One review was in.`
        : `${when} ${firstName(other)} has sealed a review; you’ll both read both once you seal yours.`;
    case 'none':
      return earlier
        ? `${when} No review was in yet.`
        : `${when} Two minutes: you each write, and both open together.`;
  }
};

const Neighbours = ({ document }: { readonly document: SessionDocument }) => {
  const { allianceId } = usePair();
  const { session, following } = document;
  const to = (number: number) => (
    <Link
      to="/pairs/$allianceId/review/$number"
      params={{ allianceId, number: String(number) }}
      className="underlined"
    >
      Session {number}
    </Link>
  );
  return (
    <p className="score-end no-print flex flex-wrap gap-x-5 gap-y-1">
      {session.number > 1 && to(session.number - 1)}
      {following?.held && to(following.number)}
      <Link to="/pairs/$allianceId/review" params={{ allianceId }} className="underlined">
        All
      </Link>
      {session.reviews.openedOn && (
        <button type="button" className="underlined cursor-pointer" onClick={() => print()}>
          Print
        </button>
      )}
    </p>
  );
};
