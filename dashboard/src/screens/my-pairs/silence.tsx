import type { PairInShort } from '@alliance/api-client/generated/api';
import { Trans } from '@lingui/react/macro';
import { Covered, CoveredLines } from '../../kit/covered.tsx';
import { firstName, silenceAsked } from './sentences.ts';
import { ToSessions } from './to-sessions.tsx';

interface SilenceProps {
  readonly pair: PairInShort;
  /** The first of several is the decision of the page. */
  readonly isFirst: boolean;
}

/** A long silence is a question; it leads to the pair, where a day is agreed or the rhythm changed. */
export const Silence = ({ pair, isFirst }: SilenceProps) => (
  <section className="score gap-y-2 py-6">
    <h2 className="text-15 font-semibold">
      <Trans>
        <Covered width="medium">{firstName(pair)}</Covered> and you
      </Trans>
    </h2>
    <div>
      <p className="mb-3 max-w-2xl text-20 italic">
        <CoveredLines>{silenceAsked(pair)}</CoveredLines>
      </p>
      <ToSessions pair={pair} kind={isFirst ? 'primary' : 'secondary'} />
    </div>
  </section>
);
