import type { PairInShort } from '@alliance/api-client/generated/api';
import type { Day } from '@alliance/days/days';
import { Link } from '@tanstack/react-router';
import { useDiscreet } from '../../device/discreet.ts';
import { Covered } from '../../kit/covered.tsx';
import { forWhom, sinceWhen, thingOf, whereOf, type Wait } from './waits.ts';

interface ThingLinkProps {
  readonly wait: Wait;
  readonly pair: PairInShort;
  readonly today: Day;
  /** Whether the lane before it says for whom and since when; a screen reader is told here. */
  readonly laneSays?: boolean;
}

/** The thing that waits, which leads to where it is answered. */
export const ThingLink = ({ wait, pair, today, laneSays = true }: ThingLinkProps) => {
  const { discreet } = useDiscreet();
  return (
    <Link {...whereOf(wait, pair)} search={{}} className="underlined">
      {laneSays && !discreet && (
        <span className="sr-only">
          {forWhom(wait, pair)} {sinceWhen(wait, today)}:{' '}
        </span>
      )}
      <Covered width="long" within>
        {thingOf(wait, pair).map((piece) => {
          if (typeof piece === 'string') return piece;
          return 'own' in piece ? <i key={piece.own}>{piece.own}</i> : piece.says;
        })}
      </Covered>
    </Link>
  );
};
