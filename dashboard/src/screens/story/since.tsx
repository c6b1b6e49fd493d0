import type { Day, StoryDocument } from '@alliance/api-client/generated/api';
import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { usePair } from '../../pair/pair.tsx';
import { useDraft } from '../../device/drafts/draft.ts';
import { Covered } from '../../kit/covered.tsx';
import { DayForTheOther } from '../../pair/for-the-other.tsx';
import { dayAndMonth, dayNear, dayShortNear } from '../../words/days-in-words.ts';
import { lookAgain, newsFor, readLastLooks, writeLastLooks } from './last-looks.ts';
import { lineInWords } from './narrative/event-words.ts';
import { Words } from './words.tsx';

/** The day before today on which this person looked last; looking now is remembered on the device. */
export const useLastLook = (): Day | undefined => {
  const { allianceId, viewer, today } = usePair();
  const [kept, keep] = useDraft(`looked:${allianceId}:${viewer}`, '');
  const looked = lookAgain(readLastLooks(kept), today);
  const written = writeLastLooks(looked);
  useEffect(() => {
    if (written !== kept) keep(written);
  }, [written, kept, keep]);
  return looked.before;
};

/** More than these are folded away. */
const SHOWN = 8;

/** What happened since the last look, or lately. */
export const Since = ({
  story,
  before,
}: {
  readonly story: StoryDocument;
  readonly before: Day | undefined;
}) => {
  const { earlier, held, day, today } = usePair();
  const [all, setAll] = useState(false);
  const { since, lines } = newsFor(story.events, earlier ? undefined : before);
  if (lines.length === 0) return null;
  const heading = since
    ? t`Since you last looked, ${since.slice(0, 4) === day.slice(0, 4) ? dayAndMonth(since) : dayNear(since, day)}`
    : held.length === 0
      ? t`Since you began`
      : day < today
        ? t`What came before`
        : t`Lately`;
  const shown = all ? lines : lines.slice(-SHOWN);
  return (
    <section id="since" className="scroll-mt-40">
      <h2 className="mb-2 text-15">{heading}</h2>
      {/* A day of another year is longer: all of them stand in one column. */}
      <ol className="grid grid-cols-[minmax(4rem,max-content)_minmax(0,1fr)]">
        {shown.map(({ event, times }, i) => (
          // Two of a kind can fall on one day; they keep their order.
          // oxlint-disable-next-line react/no-array-index-key
          <li
            key={`${event.on}-${event.kind}-${i}`}
            className="col-span-2 grid grid-cols-subgrid border-t border-rule py-2.5 text-13 phone:text-15"
          >
            <span className="pr-3 whitespace-nowrap text-ink-3">{dayShortNear(event.on, day)}</span>
            <span>
              <Covered width="long">
                <Words pieces={lineInWords(event, times, story)} />
              </Covered>
              {event.there && <DayForTheOther there={dayShortNear(event.there, day)} />}
              {event.recordedOn && (
                <span className="text-ink-3">
                  {' '}
                  <Trans>· recorded on {dayNear(event.recordedOn, day)}</Trans>
                </span>
              )}
              {'sessionId' in event.params && <ToTheSession sessionId={event.params.sessionId} />}
            </span>
          </li>
        ))}
      </ol>
      {!all && lines.length > SHOWN && (
        <button
          type="button"
          className="underlined mt-1 cursor-pointer text-13 phone:min-h-11"
          onClick={() => setAll(true)}
        >
          <Trans>and {lines.length - SHOWN} before</Trans>
        </button>
      )}
    </section>
  );
};

/** What was put right is seen, and put back, on the session's own page. */
const ToTheSession = ({ sessionId }: { readonly sessionId: string }) => {
  const { allianceId } = usePair();
  return (
    <>
      {' '}
      <Link
        to="/pairs/$allianceId/review/$sessionId"
        params={{ allianceId, sessionId }}
        className="underlined no-print inline-block"
      >
        <Trans>Look at it</Trans>
      </Link>
    </>
  );
};
