import type { AgreementDocument, Amendment } from '@alliance/api-client/generated/api';
import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import type { ReactNode, RefObject } from 'react';
import { usePair } from '../../pair/pair.tsx';
import { useSpokenName } from '../../pair/person.tsx';
import { useLayout } from '../../device/width.ts';
import { CoveredLines } from '../../kit/covered.tsx';
import { Answer } from './answer.tsx';
import { AmendmentAxis } from './amendment-axis.tsx';
import { AmendmentPhone } from './amendment-phone.tsx';
import { amendmentTakeaway } from './amendment-takeaway.ts';
import { BeforeIt, LatestWords } from './amendment-words.tsx';
import { Comments } from './comments.tsx';
import { leadersHeight, Leaders, type Leader } from '../../pair/leaders.tsx';
import { offerMarks } from './life-line.tsx';
import { inForce, offersOf } from './reading.ts';
import { Waiting } from './waiting.tsx';

interface OpenProps {
  readonly agreement: AgreementDocument;
  readonly amendment: Amendment;
  /** The sentence that says where it stands: the focus goes there when that changes. */
  readonly place: RefObject<HTMLParagraphElement | null>;
}

const SHARES = [288, 487, 439];
const GAP = 38;

/** An amendment on its way: what was there, what is offered against it, and the answer. */
export const AmendmentOpen = ({ agreement, amendment, place }: OpenProps) => {
  const pair = usePair();
  const { viewer, allianceId, other } = pair;
  const firstName = useSpokenName();
  const layout = useLayout();
  const mine = amendment.turn === viewer;
  const clause = agreement.clauses.find(({ clauseId }) => clauseId === amendment.clause.clauseId);
  const version = inForce(agreement)?.version;
  const answer = mine ? (
    <Answer agreement={agreement} amendment={amendment} />
  ) : (
    <Waiting agreement={agreement} amendment={amendment} />
  );
  const comments = clause && (
    <Comments
      agreement={agreement}
      clause={clause}
      {...(mine ? { invitation: t`Ask ${firstName(other)} something first` } : {})}
    />
  );
  return (
    <section aria-labelledby="amendment" className="pt-4 pb-16 phone:pt-3">
      <div className="score items-start gap-y-2">
        <div className="pr-6">
          <h1 id="amendment" className="text-15">
            <Trans>Agreement</Trans>
          </h1>
          <p className="text-13 text-ink-3">
            {mine ? t`a clause on its way, your turn` : t`a clause on its way, ${firstName(other)}’s turn`}
          </p>
        </div>
        <p ref={place} tabIndex={-1} className="text-20 outline-none">
          <CoveredLines lines={2}>{amendmentTakeaway(agreement, amendment, pair)}</CoveredLines>
        </p>
        <p className="score-end no-print flex flex-wrap gap-x-5 gap-y-1">
          <Link to="/pairs/$allianceId/agreement" params={{ allianceId }} className="underlined">
            <Trans>All clauses</Trans>
          </Link>
          {version && (
            <Link to="/pairs/$allianceId/agreement/read" params={{ allianceId }} className="underlined">
              <Trans>Read version {version}</Trans>
            </Link>
          )}
        </p>
      </div>
      {clause && <AmendmentAxis agreement={agreement} amendment={amendment} clause={clause} />}
      {layout === 'wide' && clause ? (
        <Columns {...{ agreement, amendment }} answer={answer} comments={comments} />
      ) : (
        <AmendmentPhone {...{ agreement, amendment }} answer={answer} comments={comments} />
      )}
    </section>
  );
};

const Columns = ({
  agreement,
  amendment,
  answer,
  comments,
}: Omit<OpenProps, 'place'> & { readonly answer: ReactNode; readonly comments: ReactNode }) => {
  const { scale, day } = usePair();
  const clause = agreement.clauses.find(({ clauseId }) => clauseId === amendment.clause.clauseId);
  const offers = offersOf(amendment);
  const latest = offers.at(-1);
  const before = offers.at(-2);
  const whole = 216 + scale.length + 260;
  const unit = (whole - 2 * GAP) / SHARES.reduce((sum, share) => sum + share, 0);
  const left = (i: number) => SHARES.slice(0, i).reduce((sum, share) => sum + share * unit + GAP, 1);
  const marks = clause
    ? offerMarks(agreement, clause, true, scale.x).filter(
        (mark) => mark.amendmentId === amendment.amendmentId,
      )
    : [];
  const [markBefore, markLatest] = [marks.at(-2), marks.at(-1)];
  const leaders: readonly Leader[] = [
    ...(markBefore ? [{ from: 216 + markBefore.x, to: left(0), by: markBefore.by }] : []),
    ...(markLatest ? [{ from: 216 + markLatest.x, to: left(1), by: markLatest.by }] : []),
    { from: 216 + scale.x(day), to: left(2), by: 'both' },
  ];
  return (
    <div className="frame">
      <div style={{ marginTop: -4, height: leadersHeight(leaders.length) }}>
        <Leaders leaders={leaders} width={whole} />
      </div>
      <div
        className="grid"
        style={{
          gridTemplateColumns: SHARES.map((share) => `minmax(0, ${share}fr)`).join(' '),
          columnGap: GAP,
        }}
      >
        <BeforeIt agreement={agreement} amendment={amendment} before={before} />
        <div className="min-w-0">
          {latest && <LatestWords amendment={amendment} offer={latest} />}
          <div className="mt-6 pl-4">{comments}</div>
        </div>
        <div className="min-w-0 border-l-2 border-ink pl-5">{answer}</div>
      </div>
    </div>
  );
};
