import type { PairInShort } from '@alliance/api-client/generated/api';
import type { Day } from '@alliance/days/days';
import { Trans } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { Covered } from '../../kit/covered.tsx';
import { inkOf } from '../../kit/strands/strands.tsx';
import type { TimeScale } from '../../pair/spine/time.ts';
import { NextWords } from './next-words.tsx';
import { LINE, RowDrawing } from './row-drawing.tsx';
import { soFar } from './sentences.ts';
import { ThingLink } from './thing-link.tsx';

interface RowProps {
  readonly pair: PairInShort;
  readonly today: Day;
  readonly scale: TimeScale;
}

/** One pair: who and how long, their strands on the axis of all, when they meet next and what waits. */
export const Row = ({ pair, today, scale }: RowProps) => (
  <li className="kept-whole group">
    <div className="score py-1.5">
      <div className="pr-4">
        <Link
          to="/pairs/$allianceId"
          params={{ allianceId: pair.allianceId }}
          search={{}}
          className={`block w-fit max-w-full truncate font-semibold hover:underline ${inkOf(pair.role === 'coach' ? 'supervisor' : 'coach', 'people')}`}
        >
          <Covered width="medium" within>
            {pair.other.name || 'somebody'}
          </Covered>
        </Link>
        <p className="text-13 text-ink-3">
          <Covered width="medium">{soFar(pair)}</Covered>
        </p>
      </div>
      <RowDrawing pair={pair} today={today} scale={scale} />
      <div className="score-end min-w-0 text-15 below-wide:text-right">
        <p style={{ minHeight: LINE + 6 }}>
          <NextWords pair={pair} today={today} />
        </p>
        {pair.waits.map((wait, i) => (
          <p key={`${wait.kind} ${i}`} style={{ minHeight: LINE }} className="text-13">
            <ThingLink wait={wait} pair={pair} today={today} />
          </p>
        ))}
        {pair.apart && (
          <p className="text-13 italic" style={{ minHeight: LINE }}>
            <Trans>Still right for you both?</Trans>
          </p>
        )}
      </div>
    </div>
    <div className="frame group-last:hidden" aria-hidden="true">
      <div className="border-b border-rule" />
    </div>
  </li>
);
