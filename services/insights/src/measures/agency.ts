import { mean } from './mean.ts';
import { reliableChangeCriterion, type Reliability } from './reliable-change.ts';

/** SD and reliability of the six agency statements: assumed, since no study of them exists yet. */
export const PROVISIONAL_RELIABILITY: Reliability = { sd: 1.2, r: 0.8 };

export interface AgencyChange {
  /** Mean of the six items over the first pulse (or first two), and over the last (or last two). */
  readonly from: number;
  readonly to: number;
  readonly change: number;
  /** A change has to exceed this, either way, to be told from chance. */
  readonly criterion: number;
  readonly verdict: 'improved' | 'declined' | 'no-reliable-change';
  /** How many pulses stand on either side, and how many there are in all. */
  readonly pulsesOnEachSide: 1 | 2;
  readonly pulses: number;
  /** Always so: the criterion rests on assumed figures, and every screen says it. */
  readonly provisional: true;
}

/** One pulse: the mean of one member's six agency items, each 0 to 10. */
export const agencyMean = (items: readonly number[]): number | undefined =>
  items.length === 0 ? undefined : mean(items);

const verdictOf = (change: number, criterion: number): AgencyChange['verdict'] => {
  if (change > criterion) return 'improved';
  return change < -criterion ? 'declined' : 'no-reliable-change';
};

/**
 * Measure 5, one member's own account over the pulses given, the earliest first: from the first to the last,
 * or, with four or more, from the mean of the first two to that of the last two, which no pulse is then part
 * of twice. Undefined with fewer than two. It is read at alliance reviews only, which is the caller's to see to.
 *
 * Source: Jacobson and Truax 1991, see `reliable-change.ts`.
 */
export const agencyChange = (
  pulses: readonly (readonly number[])[],
  reliability: Reliability = PROVISIONAL_RELIABILITY,
): AgencyChange | undefined => {
  const means = pulses.flatMap((items) => agencyMean(items) ?? []);
  if (means.length < 2) return undefined;
  const pulsesOnEachSide = means.length >= 4 ? 2 : 1;
  const [from, to] = [mean(means.slice(0, pulsesOnEachSide)), mean(means.slice(-pulsesOnEachSide))];
  const criterion = reliableChangeCriterion(reliability, pulsesOnEachSide);
  return {
    from,
    to,
    change: to - from,
    criterion,
    verdict: verdictOf(to - from, criterion),
    pulsesOnEachSide,
    pulses: means.length,
    provisional: true,
  };
};
