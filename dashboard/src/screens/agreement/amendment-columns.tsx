import type { AgreementDocument, Amendment } from '@alliance/api-client/generated/api';
import type { ReactNode } from 'react';
import { leadersHeight, Leaders, type Leader } from '../../pair/leaders.tsx';
import { usePair } from '../../pair/pair.tsx';
import { BeforeIt, LatestWords } from './amendment-words.tsx';
import { offerMarks } from './life-line.tsx';
import { offersOf } from './reading.ts';

const SHARES = [288, 487, 439];
const GAP = 38;

export interface ColumnsProps {
  readonly agreement: AgreementDocument;
  readonly amendment: Amendment;
  readonly answer: ReactNode;
  readonly comments: ReactNode;
}

/** Side by side where there is room: what was there, what is offered against it, the answer. */
export const AmendmentColumns = ({ agreement, amendment, answer, comments }: ColumnsProps) => {
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
