import type { SessionDocument, SessionReview } from '@alliance/api-client/generated/api';
import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { usePair } from '../../pair/pair.tsx';
import { useLayout, useOnPaper } from '../../device/width.ts';
import { buttonLook } from '../../kit/button.tsx';
import { Covered } from '../../kit/covered.tsx';
import { PaperFootOfPair } from '../../pair/paper-foot-of-pair.tsx';
import { PaperLines } from '../../pair/paper-lines.tsx';
import { Named, PERSON_TEXT } from '../../pair/person.tsx';
import { dayShort, weekdayAndDay } from '../../words/days-in-words.ts';
import { LaterThought } from './later-thought.tsx';
import { FromTheAxis, Rejoin } from './lanes.tsx';
import { HEADINGS, Later, Learned, OnAgreement, Thinking, WillDo, Worth } from './review-words.tsx';
import { Lanes, Row, Rung } from './revealed-row.tsx';
import { WorthScale } from './worth.tsx';

export interface RevealedProps {
  readonly document: SessionDocument;
  readonly mine: SessionReview;
  readonly theirs: SessionReview;
}

/** Both reviews side by side, with the strands between them that part at the session and meet at the next. */
export const Revealed = ({ document, mine, theirs }: RevealedProps) => {
  const { viewer, earlier, allianceId, partnership } = usePair();
  const layout = useLayout();
  const coach = viewer === 'coach' ? mine : theirs;
  const supervisor = viewer === 'coach' ? theirs : mine;
  const onPaper = useOnPaper();
  // Paper has room for three columns, though not for what hangs on the axis above them.
  const wide = layout === 'wide' || onPaper;
  const needed = coach.recontractNeeded || supervisor.recontractNeeded;
  const { following } = document;
  return (
    <div className="frame">
      <PaperFootOfPair note={t`Both reviews are whole; neither of us sees more on a screen.`} />
      {layout === 'wide' && <FromTheAxis on={document.session.on} />}
      <div
        className={`relative grid print:text-13 ${wide ? 'grid-cols-[minmax(0,1fr)_176px_minmax(0,1fr)]' : 'mt-4 grid-cols-[minmax(0,1fr)_44px_minmax(0,1fr)]'}`}
      >
        <Lanes wide={wide} />
        <h2 className={`break-inside-avoid pr-4 pb-2 text-15 wide:text-17 ${PERSON_TEXT.coach}`}>
          <Named whose="coach" />{' '}
          <span className="below-wide:not-print:sr-only">
            <Trans>wrote</Trans>
          </span>
        </h2>
        <span />
        <h2 className={`pb-2 text-15 wide:pl-6 wide:text-17 print:pl-6 ${PERSON_TEXT.supervisor}`}>
          <Named whose="supervisor" />{' '}
          <span className="below-wide:not-print:sr-only">
            <Trans>wrote</Trans>
          </span>
        </h2>
        <Row
          heading={HEADINGS.learned}
          wide={wide}
          first
          left={<Learned review={coach} />}
          right={<Learned review={supervisor} />}
        />
        <Row
          heading={HEADINGS.will}
          wide={wide}
          left={<WillDo review={coach} />}
          right={<WillDo review={supervisor} />}
        />
        {(coach.value ?? supervisor.value) !== undefined && (
          <Row
            heading={HEADINGS.worth}
            wide={wide}
            left={<Worth review={coach} />}
            right={<Worth review={supervisor} />}
            middle={
              coach.value !== undefined &&
              supervisor.value !== undefined && (
                <Covered width="long">
                  <WorthScale coach={coach.value} supervisor={supervisor.value} />
                </Covered>
              )
            }
          />
        )}
        <Row
          heading={HEADINGS.agreement}
          wide={wide}
          left={<OnAgreement review={coach} />}
          right={<OnAgreement review={supervisor} />}
          middle={<Rung coach={coach.recontractNeeded} supervisor={supervisor.recontractNeeded} />}
        />
        <Row
          heading={HEADINGS.thinking}
          wide={wide}
          left={<Thinking review={coach} />}
          right={<Thinking review={supervisor} />}
        />
        {(coach.additions ?? supervisor.additions) && (
          <Row
            heading={HEADINGS.later}
            wide={wide}
            left={<Later review={coach} />}
            right={<Later review={supervisor} />}
          />
        )}
      </div>
      <Rejoin wide={wide}>
        {following && (
          <>
            <Trans>
              Session {following.number}, {wide ? weekdayAndDay(following.on) : dayShort(following.on)}
            </Trans>
          </>
        )}
      </Rejoin>
      {/* Beside the place where the strands meet again. */}
      <div className="print:-mt-9">
        <PaperLines heading={t`What became of it`} note={t`for us to fill in, on the day`} lines={3} />
      </div>
      {document.session.state === 'held' && !earlier && !partnership.endedOn && (
        <div className="no-print mt-6 flex flex-wrap items-center justify-center gap-x-5 gap-y-3 phone:justify-start">
          {needed && (
            <Link
              to="/pairs/$allianceId/agreement/propose"
              params={{ allianceId }}
              className={buttonLook('primary')}
            >
              {coach.recontractNeeded && supervisor.recontractNeeded
                ? t`Propose a clause together`
                : t`Propose a clause`}
            </Link>
          )}
          <LaterThought sessionId={document.session.sessionId} />
        </div>
      )}
    </div>
  );
};
