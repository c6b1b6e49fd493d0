import type { AgreementDocument, Amendment, ClauseLine } from '../../app/documents/agreement.ts';
import { usePair } from '../../app/pair.tsx';
import { PERSON_TEXT, useSpokenName } from '../../kit/person.tsx';
import { dayShort } from '../../words/days-in-words.ts';
import { LifeLine, offerMarks } from './life-line.tsx';
import { inForce } from './reading.ts';
import { ClauseTitle } from './row.tsx';

interface AxisProps {
  readonly agreement: AgreementDocument;
  readonly amendment: Amendment;
  readonly clause: ClauseLine;
}

/** The clause on the time axis with the days of the latest offers written on it. */
export const AmendmentAxis = ({ agreement, amendment, clause }: AxisProps) => {
  const { scale, viewer } = usePair();
  const firstName = useSpokenName();
  const version = inForce(agreement)?.version;
  const marks = offerMarks(agreement, clause, true, scale.x)
    .filter(({ amendmentId }) => amendmentId === amendment.amendmentId)
    .slice(-2);
  const whose = (by: string) =>
    by === viewer ? 'yours' : `${firstName(by === 'coach' ? 'coach' : 'supervisor')}’s`;
  return (
    <div className="score mt-5 items-center phone:hidden">
      <h2 className="text-15">
        <ClauseTitle clause={clause} />
      </h2>
      <div className="relative pt-5">
        {marks.map(({ by, on, x }, i) => {
          const toTheLeft = i < marks.length - 1 && x > 110;
          return (
            <span
              key={x}
              className={`absolute top-0 text-13 font-semibold whitespace-nowrap ${PERSON_TEXT[by]}`}
              style={toTheLeft ? { right: scale.length - x + 2 } : { left: x + 2 }}
            >
              {dayShort(on)}, {whose(by)}
            </span>
          );
        })}
        <LifeLine agreement={agreement} clause={clause} height={24} open bars={false} />
      </div>
      <p className="score-end text-13 text-ink-3">
        {version
          ? clause.since
            ? `in version ${version}, which stays in force`
            : `not in version ${version}, which stays in force`
          : 'a draft, nothing is in force'}
      </p>
    </div>
  );
};
