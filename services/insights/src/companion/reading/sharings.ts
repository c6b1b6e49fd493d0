import { amongTheLast, type AmongTheLast } from '../../measures/companion-reciprocity.ts';
import type { ReadModel } from '../../pair/read-model.ts';
import { heldIn, type HeldSession } from '../../session/reading/held-sessions.ts';
import type { ObservationPast, OwnLearning, OwnLearningPast } from '../past/companion.ts';
import { broughtAs, broughtByCoach, type Brought } from './brought.ts';

/** Something of the supervisor's own, as it reads now. */
export interface Sharing {
  readonly past: OwnLearningPast;
  readonly now: OwnLearning;
  /** The day on which it was first laid down. */
  readonly on: string;
  /** What it answers, while that counts. */
  readonly answers: Brought | undefined;
  /** The latest session that was held by then. */
  readonly session: HeldSession | undefined;
}

const isOwnLearning = (each: OwnLearningPast | ObservationPast): each is OwnLearningPast =>
  each.as === 'own-learning';

/** In the order in which they were laid down. */
export const sharingsIn = (seen: ReadModel): readonly Sharing[] =>
  [...seen.past.companion.values()].filter(isOwnLearning).map((past) => {
    const [first] = past.said;
    const now = past.said.at(-1) ?? first;
    return {
      past,
      now,
      on: seen.dayOf(first.at),
      answers: broughtAs(seen, now.inResponseTo),
      session: heldIn(seen).findLast(({ held }) => Date.parse(held.heldAt) <= Date.parse(first.at)),
    };
  });

/** Those of a session and the days after it until the next. */
export const laidDownAfter = (sharings: readonly Sharing[], { id }: HeldSession): readonly Sharing[] =>
  sharings.filter(({ session }) => session?.id === id);

/** For each held session, in how many of the last six each of the two brought something of their own. */
export const lastSixIn = (seen: ReadModel): readonly AmongTheLast[] => {
  const sharings = sharingsIn(seen);
  const brought = new Set(
    broughtByCoach(seen).flatMap(({ answered, session }) => (answered.kind === 'touch' ? [session] : [])),
  );
  return amongTheLast(
    heldIn(seen).map((session) => {
      const own = laidDownAfter(sharings, session);
      return {
        coach: brought.has(session.number),
        supervisor: own.length > 0,
        inAnswer: own.some(({ answers }) => answers !== undefined),
      };
    }),
  );
};
