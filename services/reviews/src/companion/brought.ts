import { idIn, type Scope } from '@alliance/decider/scope';
import { reject, type Rejection } from '@alliance/decider/decider';
import type { Answered } from '@alliance/facts/companion';
import type { Neighbours } from '../neighbours.ts';

/** Ids of what else the decision has to know. */
type Around = {
  readonly themes?: string;
  readonly session?: string;
  readonly experiment?: string;
  readonly agenda?: string;
};

/** What has to be known to see whether it is there. */
export const around = (answered: Answered | undefined, scope: Scope): Around => {
  switch (answered?.kind) {
    case 'touch':
      return { themes: idIn(scope) };
    case 'review':
      return { session: answered.id };
    case 'experiment':
      return { experiment: answered.id };
    case 'agenda-item':
      return { agenda: idIn(scope) };
    case undefined:
      return {};
  }
};

type Known = { readonly [Name in keyof Around]: Neighbours[Name] | undefined };

const isThere = (answered: Answered, { themes, session, experiment, agenda }: Known): boolean => {
  switch (answered.kind) {
    case 'touch': {
      const theme = themes?.[answered.id];
      return theme?.stage === 'live' && theme.touchedIn.includes(answered.sessionId);
    }
    case 'review':
      return session?.stage === 'held' && session.reviews === 'revealed';
    case 'experiment':
      return experiment !== undefined && experiment.stage !== 'unknown';
    case 'agenda-item': {
      const item = agenda && Object.hasOwn(agenda, answered.id) ? agenda[answered.id] : undefined;
      return item !== undefined && item.stage !== 'withdrawn';
    }
  }
};

const isSame = (one: Answered, other: Answered | undefined): boolean =>
  one.kind === other?.kind &&
  one.id === other.id &&
  (one.kind !== 'touch' || (other.kind === 'touch' && one.sessionId === other.sessionId));

/**
 * An answer is to something that both can read. What isn't there and what is sealed are refused alike; what it stood
 * beside before may stay.
 */
export const unlessBrought = (
  answered: Answered | undefined,
  known: Known,
  before?: Answered,
): Rejection<'nothing-there-to-answer'> | undefined =>
  answered === undefined || isSame(answered, before) || isThere(answered, known)
    ? undefined
    : reject('nothing-there-to-answer');
