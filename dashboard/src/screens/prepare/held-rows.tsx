import type { BetweenYou } from '@alliance/api-client/generated/api';
import { plural, t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { buttonLook } from '../../kit/button.tsx';
import { CoveredLines } from '../../kit/covered.tsx';
import { usePair } from '../../pair/pair.tsx';
import { count } from '../../words/counts.ts';
import { Row } from './rows.tsx';

interface HeldRowsProps {
  readonly between: BetweenYou;
  readonly canChoose: boolean;
}

/** Moments that I hold. One crosses only through its own preview, which is on its own page. */
export const HeldRows = ({ between: { held }, canChoose }: HeldRowsProps) => {
  const { allianceId } = usePair();
  return held.map(({ momentId, text, over }) => (
    <Row
      key={momentId}
      label={t`What you hold`}
      note={plural(held.length, { one: 'one moment', other: `one of ${count(held.length)} moments` })}
      crosses="stops"
      reads={
        <p className="text-ink-3">
          <Trans>Nothing, and no sign of it.</Trans>
        </p>
      }
    >
      <div className="flex flex-wrap items-start justify-between gap-x-4 gap-y-2">
        <div className="min-w-0 grow basis-60">
          <p dir="auto" className="text-15">
            <CoveredLines>{text}</CoveredLines>
          </p>
          <p className="text-13 text-ink-3">
            {plural(over, { 0: 'since the latest session', one: 'over # session', other: 'over # sessions' })}
          </p>
        </div>
        {canChoose && (
          <Link
            to="/pairs/$allianceId/not-knowing"
            params={{ allianceId }}
            state={{ opens: `moment-${momentId}` }}
            className={`no-print ${buttonLook('secondary')}`}
          >
            <Trans>To its preview</Trans>
          </Link>
        )}
      </div>
    </Row>
  ));
};
