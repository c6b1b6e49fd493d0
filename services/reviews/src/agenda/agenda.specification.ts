import type { Command, Others, Verb } from '@alliance/decider/aggregate';
import { fold } from '@alliance/decider/decider';
import { given } from '@alliance/decider/specification';
import {
  agendaItemShared,
  agendaItemWithdrawn,
  momentInsightOffered,
  momentWorkedWith,
  type AgendaFact,
} from '@alliance/facts/agenda';
import {
  sessionHeld,
  sessionReviewSubmitted,
  sessionReviewsRevealed,
  sessionScheduled,
} from '@alliance/facts/session';
import { themeNamed } from '@alliance/facts/theme';
import { session } from '../session/session.ts';
import { themes } from '../theme/themes.ts';
import { agenda } from './agenda.ts';
import type { Agenda } from './decider.ts';

/** What the two bring to a session, as the specs of its verbs tell of it. */
export const itemId = '6b0f6f9e-0d8e-4a57-9f7e-0a4c6f1d9e01';
export const nowhere = '6b0f6f9e-0d8e-4a57-9f7e-0a4c6f1d9e99';
export const insightId = '6b0f6f9e-0d8e-4a57-9f7e-0a4c6f1d9e02';
export const sessionId = '6b0f6f9e-0d8e-4a57-9f7e-0a4c6f1d9b14';
export const nextId = '6b0f6f9e-0d8e-4a57-9f7e-0a4c6f1d9b15';
export const heldId = '6b0f6f9e-0d8e-4a57-9f7e-0a4c6f1d9b13';
export const silence = '6b0f6f9e-0d8e-4a57-9f7e-0a4c6f1d9c02';

export const as = <Body extends object>(by: string, body: Body): Command<Body> => ({
  by,
  at: '2026-07-02T08:00:00.000Z',
  zone: 'UTC',
  today: '2026-07-02',
  newId: itemId,
  nonce: 'n'.repeat(32),
  scope: 'alliance/a1',
  people: { coach: 'amara', supervisor: 'judith' },
  ...body,
});

const meeting = { by: 'amara', sessionId, at: '2026-07-15T16:00:00Z', minutes: 60, mode: 'video' } as const;
const named = themeNamed({
  by: 'judith',
  themeId: silence,
  label: 'Silence',
  family: 'not-knowing-and-silence',
});
const around = { themes: fold(themes.decider, [named]) };
export const planned: Others = { ...around, session: fold(session.decider, [sessionScheduled(meeting)]) };
export const held: Others = { ...around, session: fold(session.decider, [sessionHeld(meeting)]) };
export const noSession: Others = { ...around, session: session.decider.initial };

const before = { ...meeting, sessionId: heldId, at: '2026-06-24T16:00:00Z' };
const setOut = sessionReviewSubmitted({
  by: 'judith',
  sessionId: heldId,
  learning: 'hers',
  commitments: [{ text: 'Say it when I am about to mend something' }],
  recontractNeeded: false,
});
const sealedBefore = [sessionHeld(before), setOut];
/** What is brought comes from a session's reviews, which are sealed or open to both. */
export const bringing = (reviews: 'sealed' | 'revealed'): Others => {
  const opened = reviews === 'revealed' ? [sessionReviewsRevealed({ by: 'amara', sessionId: heldId })] : [];
  return {
    ...around,
    session: [planned['session'], fold(session.decider, [...sealedBefore, ...opened])],
  };
};
/** Of the session that it is for, and of no other. */
export const forThe = ({ session: one, ...rest }: Others): Others => ({ ...rest, session: [one] });

export const to =
  <Body extends object, Reason extends string>(
    verb: Verb<Body, Agenda, AgendaFact, Reason>,
    others: Others = planned,
  ) =>
  (command: Command<Body>, state: Agenda) =>
    verb.decide(command, state, others);

export const words = 'When you brought your own silence I was glad, and later I minded.';
export const came = 'We both looked after the other’s silence.';
export const shared = agendaItemShared({ by: 'amara', itemId, sessionId, text: words });
export const offered = momentInsightOffered({
  by: 'judith',
  itemId,
  insightId,
  insight: came,
  themeIds: [silence],
});

export const nothing = given(agenda.decider);
export const anItem = given(agenda.decider, [shared]);
export const withdrawn = anItem.and(agendaItemWithdrawn({ by: 'amara', itemId }));
export const anInsight = anItem.and(offered);
export const workedWith = anInsight.and(
  momentWorkedWith({ by: 'amara', itemId, insightId, insight: came, themeIds: [silence] }),
);
