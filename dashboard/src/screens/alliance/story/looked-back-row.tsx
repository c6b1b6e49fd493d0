import { t } from '@lingui/core/macro';
import { usePair } from '../../../pair/pair.tsx';
import { End, Row, type ScoreRowProps } from '../../../pair/score/row.tsx';
import { TwoSquares } from '../../../pair/score/two-squares.tsx';
import { times } from '../../../words/counts.ts';
import { dayNear } from '../../../words/days-in-words.ts';

const Y = 12.5;

/** Both views of how we work, each time that we looked back: on the day they opened, or from when they wait; no row before the first. */
export const LookedBackRow = ({ rows: { lookedBack } }: ScoreRowProps) => {
  const { scale, day } = usePair();
  const [first] = lookedBack;
  if (!first) return null;
  const opened = lookedBack.filter(({ state }) => state === 'opened' || state === 'closed');
  const last = opened.at(-1);
  return (
    <Row
      label={t`Looked back`}
      end={
        last ? (
          <End>{t`${times(opened.length)}, last on ${dayNear(last.on, day)}`}</End>
        ) : (
          <End quiet>{t`opens once both are sealed`}</End>
        )
      }
    >
      <path d={`M${scale.x(first.on)} ${Y}H${scale.x(day)}`} className="stroke-rule-2" />
      {lookedBack.map(({ reviewId, on, state, sealedBy }) => (
        <TwoSquares
          key={reviewId}
          x={scale.x(on)}
          y={Y}
          has={(role) => state === 'opened' || state === 'closed' || sealedBy === role}
        />
      ))}
    </Row>
  );
};
