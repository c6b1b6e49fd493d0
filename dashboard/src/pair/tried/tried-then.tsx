import type { TriedFor } from '@alliance/api-client/generated/api';
import { useDiscreet } from '../../device/discreet.ts';
import { keptIn } from './in-words.ts';
import { TriedMark } from './tried-mark.tsx';

interface TriedThenProps {
  readonly tried: readonly TriedFor[];
  readonly session: number | undefined;
}

/** At the corner of a numeral: that something came into the thread in that session. */
export const TriedThen = ({ tried, session }: TriedThenProps) => {
  const { discreet } = useDiscreet();
  const [first] = tried.filter(({ into }) => into !== undefined && into.session === session);
  if (!first || session === undefined) return null;
  return (
    <>
      <svg
        width={9}
        height={9}
        aria-hidden="true"
        className="absolute -top-1 -right-1 block overflow-visible"
      >
        <TriedMark tried={first} x={4.5} y={4.5} r={3.6} />
      </svg>
      {!discreet && <span className="sr-only">{keptIn(tried, session)}</span>}
    </>
  );
};
