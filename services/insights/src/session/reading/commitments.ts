import type { HeldSession } from './held-sessions.ts';
import type { CommitmentAnswer } from '../past/sessions.ts';

/** Something that a member set out to do, in a review that both can read, with all that was said of it since. */
export interface Commitment {
  readonly session: HeldSession;
  /** The member in whose review it stands, and its place there. */
  readonly of: string;
  readonly index: number;
  readonly text: string;
  readonly due?: string | undefined;
  /** In the order in which they were given; the latest counts. */
  readonly answers: readonly CommitmentAnswer[];
}

export const commitmentsIn = (session: HeldSession): readonly Commitment[] =>
  session.revealedAt === undefined
    ? []
    : [...session.reviews.values()].flatMap(({ by: of, words }) =>
        (words?.commitments ?? []).map(({ text, due }, index) => ({
          session,
          of,
          index,
          text,
          due,
          answers: session.answers.filter((answer) => answer.of === of && answer.index === index),
        })),
      );

/** Done or let go; "not yet" is asked again. */
const isClosing = ({ state }: CommitmentAnswer): boolean => state !== 'not-yet';

export const isOpen = ({ answers }: Commitment): boolean => {
  const latest = answers.at(-1);
  return latest === undefined || !isClosing(latest);
};

const isSaidIn = (at: string, from: string, until: string | undefined): boolean =>
  Date.parse(at) >= Date.parse(from) && (until === undefined || Date.parse(at) < Date.parse(until));

/**
 * What comes back at a session: what was set out before it and was answered between it and the next; at the latest
 * session also all that is still open.
 */
export const comingBackAt = (held: readonly HeldSession[], session: HeldSession): readonly Commitment[] => {
  const next = held[session.number];
  return held
    .slice(0, session.number - 1)
    .flatMap((before) =>
      commitmentsIn(before).filter(
        (commitment) =>
          (next === undefined && isOpen(commitment)) ||
          commitment.answers.some(({ at }) => isSaidIn(at, session.held.heldAt, next?.held.heldAt)),
      ),
    );
};

/**
 * Of those that come back at the latest session, the ones to speak of now: set out in the last session before it that
 * had any, or answered "not yet", and nobody has spoken of them since it began. What was left longer than that is
 * there to be read and asks for nothing.
 */
export const unspokenOf = (held: readonly HeldSession[]): readonly Commitment[] => {
  const latest = held.at(-1);
  if (!latest) return [];
  const back = comingBackAt(held, latest);
  const lately = Math.max(0, ...back.map(({ session }) => session.number));
  return back.filter(
    ({ session, answers }) =>
      (session.number === lately || answers.length > 0) &&
      !answers.some(({ at }) => isSaidIn(at, latest.held.heldAt, undefined)),
  );
};
