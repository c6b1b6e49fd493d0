import type { Command, Others, Verb } from '@alliance/decider/aggregate';
import { fold } from '@alliance/decider/decider';
import type { Reached } from '@alliance/decider/reach';
import { given } from '@alliance/decider/specification';
import {
  questionAnswered,
  questionBrought,
  questionLetGo,
  questionShared,
  questionTakenBack,
  type QuestionFact,
} from '@alliance/facts/question';
import { sessionHeld, sessionScheduled } from '@alliance/facts/session';
import type { Agenda, AgendaItem } from '../agenda/decider.ts';
import { session } from '../session/session.ts';
import type { Questions } from './decider.ts';
import { questions } from './questions.ts';

/** Questions that two keep, as the specs of their verbs tell of them. */
export const questionId = '6b0f6f9e-0d8e-4a57-9f7e-0a4c6f1d9d01';
export const nowhere = '6b0f6f9e-0d8e-4a57-9f7e-0a4c6f1d9d99';
export const itemId = '6b0f6f9e-0d8e-4a57-9f7e-0a4c6f1d9e01';
export const newItemId = '6b0f6f9e-0d8e-4a57-9f7e-0a4c6f1d9e02';
export const sessionId = '6b0f6f9e-0d8e-4a57-9f7e-0a4c6f1d9b14';
export const nextId = '6b0f6f9e-0d8e-4a57-9f7e-0a4c6f1d9b15';
export const text = 'What would D. have said if I’d given her one more breath?';
export const scope = 'alliance/a1';

export const as = <Body extends object>(by: string, body: Body): Command<Body> => ({
  by,
  at: '2026-07-02T08:00:00.000Z',
  zone: 'UTC',
  today: '2026-07-02',
  newId: questionId,
  nonce: 'n'.repeat(32),
  scope,
  people: { coach: 'amara', supervisor: 'judith' },
  ...body,
});

export const item = (stage: AgendaItem['stage'], inSession = sessionId): Agenda => ({
  [itemId]: { stage, by: 'amara', sessionId: inSession },
});
/** As the agenda is when a question is brought, or taken off it. */
export const there = (state: Agenda = {}): Reached => ({ id: newItemId, state });

const meeting = { by: 'amara', sessionId, at: '2026-07-01T16:00:00Z', minutes: 60, mode: 'video' } as const;
export const planned: Others = { session: fold(session.decider, [sessionScheduled(meeting)]) };
export const held: Others = { session: fold(session.decider, [sessionHeld(meeting)]) };

export const to =
  <Body extends object, Reason extends string>(
    verb: Verb<Body, Questions, QuestionFact, Reason>,
    reached?: Reached,
    others: Others = { agenda: reached?.state ?? {} },
  ) =>
  (command: Command<Body>, state: Questions) =>
    verb.decide(command, state, others, reached);

export const nothing = given(questions.decider);
export const kept = given(questions.decider, [questionShared({ by: 'amara', questionId, text })]);
export const brought = kept.and(questionBrought({ by: 'amara', questionId, sessionId, itemId }));
export const answered = kept.and(questionAnswered({ by: 'amara', questionId }));
export const gone = kept.and(questionLetGo({ by: 'amara', questionId }));
export const back = kept.and(questionTakenBack({ by: 'amara', questionId }));
