import type { HeldSession } from '../../past/held-sessions.ts';
import { roleOf } from '../looking.ts';
import { worthOf } from './reviewed-row.ts';
import type { Dated } from './story-event.ts';
import type { Telling } from './telling.ts';

/** The second review opens both in the same instant; that both are open says enough. */
const reviewEvents = (telling: Telling, session: HeldSession): readonly Dated[] => {
  const { number, reviews, revealedAt } = session;
  const sealed = [...reviews.values()]
    .filter(({ at }) => at !== revealedAt)
    .map(({ at, by }): Dated => {
      const params = { by: roleOf(telling, by), session: number };
      return { at, event: { kind: 'review-sealed', params } };
    });
  const worth = worthOf(telling, session);
  if (revealedAt === undefined || !worth) return sealed;
  return [
    ...sealed,
    { at: revealedAt, event: { kind: 'reviews-opened', params: { session: number, worth } } },
  ];
};

/** A session stands at the day on which it was held, whenever that was recorded. */
export const sessionEvents = (telling: Telling): readonly Dated[] => [
  ...[...telling.past.sessions.values()].flatMap(({ plans, missed }) => [
    ...plans.map(({ at, startsAt }): Dated => ({
      at,
      event: { kind: 'session-planned', params: { for: telling.dayOf(startsAt) } },
    })),
    ...missed.map(({ at, plan }): Dated => ({
      at,
      event: { kind: 'session-missed', params: { plannedFor: telling.dayOf(plan?.startsAt ?? at) } },
    })),
  ]),
  ...telling.held.flatMap((session): readonly Dated[] => [
    {
      at: session.held.heldAt,
      event: { kind: 'session-held', params: { session: session.number } },
    },
    ...reviewEvents(telling, session),
  ]),
  ...telling.pulses.map(({ pulse, session }): Dated => ({
    at: pulse.revealedAt ?? pulse.opened.at,
    event: { kind: 'pulses-revealed', params: { session: session.number } },
  })),
];
