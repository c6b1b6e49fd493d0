import type { HeldSession } from '../reading/held-sessions.ts';
import type { SessionPast } from '../past/sessions.ts';
import { roleOf } from '../../pair/looking.ts';
import { meetingOf } from '../document/corrections.ts';
import { worthOf } from './reviewed-row.ts';
import type { Dated } from '../../story/story-event.ts';
import type { Telling } from '../../story/telling.ts';

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

/** What was put right of a session: told to both, with what had been recorded and what counts since. */
const rightEvents = (
  telling: Telling,
  { id: sessionId, corrections, errors, held }: SessionPast,
): readonly Dated[] => [
  ...corrections.map(({ by, at, before, after }): Dated => ({
    at,
    event: {
      kind: 'session-corrected',
      params: {
        by: roleOf(telling, by),
        sessionId,
        before: meetingOf(telling, before),
        after: meetingOf(telling, after),
      },
    },
  })),
  ...errors.map(({ by, at, is }): Dated => {
    const began = held?.heldAt ?? at;
    const day = { heldOn: telling.dayOf(began), ...telling.thereOf(began) };
    return {
      at,
      event: {
        kind: is === 'in-error' ? 'session-in-error' : 'session-put-back',
        params: { by: roleOf(telling, by), sessionId, ...day },
      },
    };
  }),
];

/** What was said of an open review later, and what became of what was set out in it. */
const laterEvents = (telling: Telling, { number, reviews, answers }: HeldSession): readonly Dated[] => [
  ...[...reviews.values()].flatMap(({ additions }) =>
    additions.map(({ at, by }): Dated => ({
      at,
      event: { kind: 'review-added-to', params: { by: roleOf(telling, by), session: number } },
    })),
  ),
  ...answers.map(({ at, by, of, state }): Dated => ({
    at,
    event: {
      kind: 'commitment-answered',
      params: { by: roleOf(telling, by), of: roleOf(telling, of), session: number, state },
    },
  })),
];

/** The day of a session that didn't come about as it was planned. */
const plannedFor = (telling: Telling, startsAt: string) => ({
  plannedFor: telling.dayOf(startsAt),
  ...telling.thereOf(startsAt),
});

/** A session stands at the day on which it was held, and is news from when that was first recorded. */
export const sessionEvents = (telling: Telling): readonly Dated[] => [
  ...[...telling.past.sessions.values()].flatMap((session) => [
    ...rightEvents(telling, session),
    ...session.calledOff.map(({ at, by, plan }): Dated => ({
      at,
      event: {
        kind: 'session-called-off',
        params: { by: roleOf(telling, by), ...plannedFor(telling, plan?.startsAt ?? at) },
      },
    })),
    ...session.plans.map(({ at, startsAt }): Dated => ({
      at,
      event: {
        kind: 'session-planned',
        params: { for: telling.dayOf(startsAt), ...telling.thereOf(startsAt) },
      },
    })),
    ...session.missed.map(({ at, plan }): Dated => ({
      at,
      event: { kind: 'session-missed', params: plannedFor(telling, plan?.startsAt ?? at) },
    })),
  ]),
  ...telling.held.flatMap((session): readonly Dated[] => [
    {
      at: session.held.heldAt,
      recordedAt: (session.corrections[0]?.before ?? session.held).at,
      event: { kind: 'session-held', params: { session: session.number } },
    },
    ...reviewEvents(telling, session),
    ...laterEvents(telling, session),
  ]),
  ...telling.pulses.map(({ pulse, session }): Dated => ({
    at: pulse.revealedAt ?? pulse.opened.at,
    event: { kind: 'pulses-revealed', params: { session: session.number } },
  })),
];
