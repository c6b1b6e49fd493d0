import { t } from '@lingui/core/macro';
import { usePair } from '../../../pair/pair.tsx';
import { EmptyRow } from '../../../pair/score/empty-row.tsx';
import { End, Row, type ScoreRowProps } from '../../../pair/score/row.tsx';
import { TwoSquares } from '../../../pair/score/two-squares.tsx';

const Y = 12.5;

/** Each session's two reviews side by side: filled once both are open, one alone while it waits. */
export const ReviewedRow = ({ rows: { reviewed } }: ScoreRowProps) => {
  const { scale, day } = usePair();
  const opened = reviewed.filter(({ state }) => state === 'opened').length;
  const first = reviewed[0];
  if (!first)
    return (
      <EmptyRow
        id="reviewed"
        label={t`Both reviewed`}
        y={Y}
        starts={t`two minutes each after a session, sealed until you both have`}
        over={t`no session was held`}
        end={t`after a first session`}
      />
    );
  return (
    <Row
      id="reviewed"
      label={t`Both reviewed`}
      end={<End>{t`${opened} of ${reviewed.length} opened together`}</End>}
    >
      <path d={`M${scale.x(first.on)} ${Y}H${scale.x(day)}`} className="stroke-rule-2" />
      {reviewed.map(({ session, on, state, sealedBy }) => (
        <TwoSquares
          key={session}
          x={scale.x(on)}
          y={Y}
          has={(role) => state === 'opened' || sealedBy === role}
        />
      ))}
    </Row>
  );
};
