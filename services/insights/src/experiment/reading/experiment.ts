import type { HeldSession } from '../../session/reading/held-sessions.ts';
import type { Conclusion, ExperimentPast, Proposal, Reopening, TakenOut, Try } from '../past/experiments.ts';

export const presentProposal = ({ proposals }: ExperimentPast): Proposal => proposals.at(-1) ?? proposals[0];

export const isTry = (said: Try | TakenOut): said is Try => 'noticed' in said;

/** All that was said of one try, the oldest first; what was said last holds. */
export const triesSaid = ({ told }: ExperimentPast): readonly (readonly (Try | TakenOut)[])[] => [
  ...Map.groupBy(told, ({ number }) => number).values(),
];

export interface TryNow {
  readonly now: Try;
  /** When it was first told. */
  readonly toldAt: string;
  /** What was said of it before it was put right, the oldest first. */
  readonly before: readonly Try[];
}

/** The tries that count, by the day on which they were. */
export const triesOf = (experiment: ExperimentPast): readonly TryNow[] =>
  triesSaid(experiment)
    .flatMap((said): readonly TryNow[] => {
      const [first, now] = [said[0], said.at(-1)];
      if (!first || !now || !isTry(now)) return [];
      return [{ now, toldAt: first.at, before: said.slice(0, -1).filter(isTry) }];
    })
    .toSorted((a, b) => (a.now.triedOn < b.now.triedOn ? -1 : a.now.triedOn > b.now.triedOn ? 1 : 0));

export const isConclusion = (end: Conclusion | Reopening): end is Conclusion => 'outcome' in end;

/** What became of it; undefined while it is open. */
export const conclusionOf = ({ ends }: ExperimentPast): Conclusion | undefined => {
  const latest = ends.at(-1);
  return latest && isConclusion(latest) ? latest : undefined;
};

/** The session in which it was kept or adapted: there it moves what it is linked to. One that doesn't count moves nothing. */
export const movedIn = (
  experiment: ExperimentPast,
  held: readonly HeldSession[],
): HeldSession | undefined => {
  const conclusion = conclusionOf(experiment);
  if (!conclusion || conclusion.outcome === 'dropped') return undefined;
  return held.find(({ id }) => id === conclusion.sessionId);
};
