import type { BetweenYou } from '@alliance/api-client/generated/api';
import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { timeOf } from '../../device/clock.ts';
import { useDiscreet } from '../../device/discreet.ts';
import { usePair } from '../../pair/pair.tsx';
import { useSpokenName } from '../../pair/person.tsx';
import { useReadOnly } from '../../pair/read-only.ts';
import { WhoCouldRead } from '../../pair/who-could-read.tsx';
import { dayNearWithWeekday } from '../../words/days-in-words.ts';
import { CouldCome } from './could-come.tsx';
import { crossingOf, useChosen } from './crossing.ts';
import { Earlier } from './earlier.tsx';
import { ROW, Side, StrandsMeet } from './enclosure.tsx';
import { Finish } from './finish.tsx';
import { Hardest } from './hardest.tsx';
import { Head } from './head.tsx';
import { usePrepared } from './in-preparation.ts';
import { WhereWeLeftIt } from './left.tsx';
import { LookingBack } from './coachings.tsx';
import { Sending } from './sending.tsx';

/** Row by row: what I do, and beside it what the other reads of it. Under cover nothing is written. */
export const Sheet = ({ between }: { readonly between: BetweenYou }) => {
  const { other, day } = usePair();
  const name = useSpokenName();
  const { discreet } = useDiscreet();
  const readOnly = useReadOnly();
  const { preparation } = usePrepared();
  const choosing = useChosen(between.next?.sessionId);
  const canChoose = !readOnly && !discreet;
  const canWrite = canChoose && preparation?.completed === undefined;
  const { next } = between;
  return (
    <div className="pb-2">
      <Head ready={crossingOf(between, choosing.chosen).length} />
      <section className={ROW} aria-labelledby="looking-back">
        <h2 id="looking-back" className="pt-3 text-15 font-semibold">
          <Trans>Looking back</Trans>
        </h2>
        <div className="min-w-0 pt-3">
          <LookingBack canWrite={canWrite} />
        </div>
        <Side headed>
          <WhereWeLeftIt left={between.left} />
        </Side>
      </section>
      <section className={ROW} aria-labelledby="stays">
        <div className="bg-wash py-4 pr-6 wide:-ml-3 wide:rounded-l-6 wide:pl-3 below-wide:-mx-3 below-wide:px-3">
          <h2 id="stays" className="text-15 font-semibold">
            <Trans>Stays with you</Trans>
          </h2>
          <p className="text-13 text-ink-2">
            {t`Never sent and never counted. ${name(other)} isn’t told that it’s here, nor that it isn’t.`}
          </p>
        </div>
        <div className="min-w-0 bg-wash py-4 wide:-mr-4 wide:rounded-r-6 wide:pr-4 below-wide:-mx-3 below-wide:px-3">
          <Hardest canWrite={canWrite} />
        </div>
        <Side headed>
          <p className="text-13 text-ink-3 wide:pt-10">
            <Trans>Of this, nothing: not a word, not a count, not a gap.</Trans>
          </p>
        </Side>
      </section>
      <CouldCome between={between} choosing={choosing} canChoose={canChoose} />
      <div className={ROW}>
        <div />
        <div className="grid min-w-0 content-start gap-3 border-t border-rule py-4">
          {canChoose && next && <Sending between={between} choosing={choosing} />}
          {discreet && (
            <p className="text-13 text-ink-3">
              <Trans>Under cover nothing is written or sent.</Trans>
            </p>
          )}
          <Finish canWrite={canChoose} />
        </div>
        <StrandsMeet>
          {next
            ? t`Session ${next.session}, ${dayNearWithWeekday(next.on, day)}, ${timeOf(next.startsAt)}`
            : t`No session is planned. What is ready waits here.`}
        </StrandsMeet>
      </div>
      <Earlier />
      <WhoCouldRead />
    </div>
  );
};
