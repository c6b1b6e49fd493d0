import type { SealedFact } from '@alliance/facts/recorded';
import { backoff, type Waits } from '@alliance/platform/backoff';
import { NotVouchedFor } from '@alliance/platform/vouching/not-vouched-for';
import type { Connection } from './connection.ts';

/** Before a lost subscription is taken up again. */
const WAITS: Waits = { first: 50, longest: 5_000 };

interface Followed {
  head(): number;
  learn(facts: readonly SealedFact[]): void;
  readOn(): Promise<void>;
  /** A subscription is over. */
  lost(why: 'broken' | 'silent'): void;
  /** What was told isn't what was recorded: it isn't listened to any more. */
  refused(error: NotVouchedFor): void;
}

/**
 * Follows the log by a subscription, from what is known on. A subscription can also be lost without a word: so
 * every `silence` milliseconds the log is read on beside it, and one that has not told by then what was known
 * the time before is replaced. Returns what ends it.
 */
export const follow = (
  subscribe: Connection['subscribe'],
  { head, learn, readOn, lost, refused }: Followed,
  silence: number,
): (() => void) => {
  let current: (() => void) | undefined;
  let again: NodeJS.Timeout | undefined;
  const waiting = backoff(WAITS);
  /** Up to where the subscription has told, and where the log ended when it was last looked at. */
  let announced = 0;
  let due = 0;

  const begin = () => {
    announced = due = head();
    current = subscribe(announced, {
      heard(fact) {
        waiting.reset();
        announced = fact.position;
        // A gap means that reading on has the rest, or that it is lost as well: then it is found out there.
        if (announced <= head() + 1) learn([fact]);
        else void readOn().catch(() => {});
      },
      lost(error) {
        current = undefined;
        if (error instanceof NotVouchedFor) return refused(error);
        lost('broken');
        again = setTimeout(begin, waiting.next());
      },
    });
  };
  const look = async () => {
    if (current && announced < due) {
      lost('silent');
      current();
      begin();
    }
    // What can't be read now is looked for again the next time.
    await readOn().catch(() => {});
    due = head();
  };

  begin();
  const watch = setInterval(() => void look(), silence);
  return () => {
    clearInterval(watch);
    clearTimeout(again);
    current?.();
  };
};
