import type { AgreementDocument, Amendment, ClauseLine } from '@alliance/api-client/generated/api';
import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { usePair } from '../../pair/pair.tsx';
import { PERSON_TEXT, useSpokenName } from '../../pair/person.tsx';
import { dayShort } from '../../words/days-in-words.ts';
import { LifeLine, offerMarks } from './life-line.tsx';
import { inForce } from './reading.ts';
import { ClauseTitle } from './clause-title.tsx';

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
    by === viewer ? t`yours` : t`${firstName(by === 'coach' ? 'coach' : 'supervisor')}’s`;
  const first = marks[0];
  // The earlier label stands to the left of its mark where there is room for it.
  const beside = marks.length === 2 && first !== undefined && first.x > 110;
  return (
    <div className="score mt-5 items-center phone:hidden">
      <h2 className="text-15">
        <ClauseTitle clause={clause} />
      </h2>
      <div className="relative pt-5">
        {(beside ? [marks.slice(0, 1), marks.slice(1)] : [marks]).map((group, i) => (
          <p
            key={group[0]?.x}
            className="absolute top-0 flex gap-3 text-13 font-semibold whitespace-nowrap"
            style={
              beside && i === 0
                ? { right: scale.length - (group[0]?.x ?? 0) + 2 }
                : { left: (group[0]?.x ?? 0) + 2 }
            }
          >
            {group.map(({ by, on, x }) => (
              <span key={x} className={PERSON_TEXT[by]}>
                <Trans>
                  {dayShort(on)}, {whose(by)}
                </Trans>
              </span>
            ))}
          </p>
        ))}
        <LifeLine agreement={agreement} clause={clause} height={24} open bars={false} />
      </div>
      <p className="score-end text-13 text-ink-3">
        {version
          ? clause.since
            ? t`in version ${version}, which stays in force`
            : t`not in version ${version}, which stays in force`
          : t`a draft, nothing is in force`}
      </p>
    </div>
  );
};
