import { commitmentState } from '@alliance/facts/session';
import { day, role } from '@alliance/facts/vocabulary';
import { z } from 'zod';
import { roleOf, type ReadModel } from '../../pair/read-model.ts';
import { there } from '../../pair/of-the-pair.ts';
import { eventOf, type Dated } from '../../narrative/event.ts';
import type { OneOf } from '../../narrative/one-of.ts';
import { meeting, meetingOf } from '../document/corrections.ts';
import { onceOf } from '../../past/once-of.ts';
import type { SessionPast } from '../past/sessions.ts';
import { heldIn, type HeldSession } from '../reading/held-sessions.ts';
import { worth, worthOf } from '../reading/worth.ts';

const session = z.int().min(1);
const by = { by: role };

export const sessionEvent = [
  eventOf(['session-planned'], { for: day, there }),
  eventOf(['session-held'], { session }),
  eventOf(['session-missed'], { plannedFor: day, there }),
  eventOf(['session-called-off'], { ...by, plannedFor: day, there }),
  eventOf(['session-corrected'], { ...by, sessionId: z.string(), before: meeting, after: meeting }),
  eventOf(['session-in-error', 'session-put-back'], { ...by, sessionId: z.string(), heldOn: day, there }),
  eventOf(['review-added-to'], { ...by, session }),
  eventOf(['commitment-answered'], { ...by, of: role, session, state: commitmentState }),
  eventOf(['review-sealed', 'review-written'], { ...by, session }),
  eventOf(['reviews-opened'], { session, worth: worth.optional() }),
] as const;

type ChapterEvent = Dated<OneOf<typeof sessionEvent>>;

/**
 * What is sealed the second opens both in the same instant; that both are open says enough. What was written to be open
 * is told one by one.
 */
const reviewEvents = (seen: ReadModel, session: HeldSession): readonly ChapterEvent[] => {
  const { number, reviews, revealedAt } = session;
  const sealed = [...reviews.values()]
    .filter(({ at, opens }) => opens !== 'sealed' || at !== revealedAt)
    .map(({ at, by, opens }): ChapterEvent => {
      const params = { by: roleOf(seen, by), session: number };
      return { at, event: { kind: opens === 'sealed' ? 'review-sealed' : 'review-written', params } };
    });
  const worth = worthOf(seen, session);
  const isReadable = [...reviews.values()].every(({ words, opens }) => words && opens === 'sealed');
  if (revealedAt === undefined || !isReadable) return sealed;
  return [
    ...sealed,
    { at: revealedAt, event: { kind: 'reviews-opened', params: { session: number, worth } } },
  ];
};

/** What was put right of a session: told to both, with what had been recorded and what counts since. */
const rightEvents = (
  seen: ReadModel,
  { id: sessionId, corrections, errors, held }: SessionPast,
): readonly ChapterEvent[] => [
  ...corrections.map(({ by, at, before, after }): ChapterEvent => ({
    at,
    event: {
      kind: 'session-corrected',
      params: {
        by: roleOf(seen, by),
        sessionId,
        before: meetingOf(seen, before),
        after: meetingOf(seen, after),
      },
    },
  })),
  ...errors.map(({ by, at, is }): ChapterEvent => {
    const began = held?.heldAt ?? at;
    const day = { heldOn: seen.dayOf(began), ...seen.thereOf(began) };
    return {
      at,
      event: {
        kind: is === 'in-error' ? 'session-in-error' : 'session-put-back',
        params: { by: roleOf(seen, by), sessionId, ...day },
      },
    };
  }),
];

/** What was said of an open review later, and what became of what was set out in it. */
const laterEvents = (seen: ReadModel, { number, reviews, answers }: HeldSession): readonly ChapterEvent[] => [
  ...[...reviews.values()].flatMap(({ additions }) =>
    additions.map(({ at, by }): ChapterEvent => ({
      at,
      event: { kind: 'review-added-to', params: { by: roleOf(seen, by), session: number } },
    })),
  ),
  ...answers.map(({ at, by, of, state }): ChapterEvent => ({
    at,
    event: {
      kind: 'commitment-answered',
      params: { by: roleOf(seen, by), of: roleOf(seen, of), session: number, state },
    },
  })),
];

/** The day of a session that didn't come about as it was planned. */
const plannedFor = (seen: ReadModel, startsAt: string) => ({
  plannedFor: seen.dayOf(startsAt),
  ...seen.thereOf(startsAt),
});

/**
 * A session stands at the day on which it was held, and is news from when that was first recorded. Told again only where
 * a session has changed.
 */
export const sessionEvents = onceOf(
  (seen: ReadModel): readonly ChapterEvent[] => [
    ...[...seen.past.sessions.values()].flatMap((session) => [
      ...rightEvents(seen, session),
      ...session.calledOff.map(({ at, by, plan }): ChapterEvent => ({
        at,
        event: {
          kind: 'session-called-off',
          params: { by: roleOf(seen, by), ...plannedFor(seen, plan?.startsAt ?? at) },
        },
      })),
      ...session.plans.map(({ at, startsAt }): ChapterEvent => ({
        at,
        event: {
          kind: 'session-planned',
          params: { for: seen.dayOf(startsAt), ...seen.thereOf(startsAt) },
        },
      })),
      ...session.missed.map(({ at, plan }): ChapterEvent => ({
        at,
        event: { kind: 'session-missed', params: plannedFor(seen, plan?.startsAt ?? at) },
      })),
    ]),
    ...heldIn(seen).flatMap((session): readonly ChapterEvent[] => [
      {
        at: session.held.heldAt,
        recordedAt: (session.corrections[0]?.before ?? session.held).at,
        event: { kind: 'session-held', params: { session: session.number } },
      },
      ...reviewEvents(seen, session),
      ...laterEvents(seen, session),
    ]),
  ],
  (seen) => [seen.past.sessions, heldIn(seen)],
);
