import type { MyPairs } from '@alliance/api-client/generated/api';
import { Trans } from '@lingui/react/macro';
import type { Layout } from '../../device/width.ts';
import type { TimeScale } from '../../pair/spine/time.ts';
import { PhoneRow } from './phone-row.tsx';
import { Row } from './row.tsx';
import { MOST_UPRIGHT, Upright } from './upright.tsx';

interface RowsProps {
  readonly mine: MyPairs;
  readonly scale: TimeScale;
  readonly layout: Layout;
}

/** All pairs, by their next session and then by when they began. */
export const Rows = ({ mine: { pairs, today }, scale, layout }: RowsProps) => {
  const living = pairs.filter(({ endedOn }) => endedOn === undefined);
  const firstSilent = pairs.find(({ apart }) => apart);
  if (layout === 'phone')
    return (
      <div className="frame">
        {living.length > 1 && living.length <= MOST_UPRIGHT && (
          <Upright mine={{ pairs: living, today }} width={scale.length} />
        )}
        <p className="border-b border-rule pb-2 text-13 text-ink-3">
          <Trans>In the order of your next session</Trans>
        </p>
        <ul>
          {pairs.map((pair) => (
            <PhoneRow key={pair.allianceId} pair={pair} today={today} asksFirst={pair === firstSilent} />
          ))}
        </ul>
      </div>
    );
  return (
    <div className="border-b border-rule-2">
      <div className="score pb-1.5 text-13 text-ink-3">
        <p>
          <Trans>in the order of your next session</Trans>
        </p>
        <p />
        <p className="score-end">
          <Trans>next session, and what waits</Trans>
        </p>
      </div>
      <div className="frame relative">
        <div aria-hidden="true" className="border-t border-rule" />
      </div>
      <ul>
        {pairs.map((pair) => (
          <Row key={pair.allianceId} pair={pair} today={today} scale={scale} />
        ))}
      </ul>
    </div>
  );
};
