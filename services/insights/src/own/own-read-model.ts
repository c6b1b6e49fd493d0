import { dayOf, endOf, type Day } from '@alliance/days/days';
import type { Zone } from '@alliance/days/zone';
import { scopeOf } from '@alliance/decider/scope';
import type { PersonFact } from '@alliance/facts/catalogue';
import { visibilityOf } from '@alliance/facts/visibility';
import { revisionToken } from '@alliance/platform/commands/revisions';
import type { Tokens } from '@alliance/platform/sealing/tokens';
import type { Journal } from '../journal/partnership-journal.ts';
import type { ReadModel } from '../pair/read-model.ts';
import { lastVisibleRevision } from '../visibility/visible-revisions.ts';
import { ownPastOf, withdrawals, type OwnPast } from './own-past.ts';
import { withoutWithdrawn } from './withdrawn.ts';

/** What somebody reads of their own, as of a day of theirs. */
export interface OwnReadModel {
  readonly personId: string;
  readonly today: Day;
  readonly asOf: Day;
  readonly past: OwnPast;
  /** The day that it was where they read. */
  readonly dayOf: (instant: string) => Day;
  /** A stream's revision token as of that day: what a command of theirs sends as `If-Match`. */
  readonly revisionOf: (stream: string) => string;
  /** The pair beside which they read it, as they see it on that day; absent where it is read without one. */
  readonly pair?: ReadModel | undefined;
}

export interface OwnQuery {
  readonly personId: string;
  readonly zone: Zone;
  /** An instant, ISO 8601 in UTC. */
  readonly now: string;
  readonly asOf: Day;
  readonly tokens: Tokens;
  readonly pair?: ReadModel | undefined;
}

/** The same time rule as of a pair: what they could see at the end of that day where they read. */
export const ownReadModelOf = (
  journal: Journal<PersonFact>,
  { personId, zone, now, asOf, tokens, pair }: OwnQuery,
): OwnReadModel => {
  const end = endOf(asOf, zone);
  const reader = { id: personId, relation: 'oneself' };
  const scope = scopeOf('person', personId);
  return {
    personId,
    today: dayOf(now, zone),
    asOf,
    past: ownPastOf(
      withoutWithdrawn(journal.facts, withdrawals).filter(
        (fact) => visibilityOf(fact, reader, end, {}) === 'whole',
      ),
    ),
    dayOf: (instant) => dayOf(instant, zone),
    revisionOf: (stream) =>
      revisionToken(
        tokens,
        { scope, stream, person: personId },
        lastVisibleRevision(personId, end, stream, journal),
      ),
    pair,
  };
};
