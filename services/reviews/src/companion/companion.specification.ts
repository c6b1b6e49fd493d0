import type { Command, Others, Verb } from '@alliance/decider/aggregate';
import { fold } from '@alliance/decider/decider';
import { given } from '@alliance/decider/specification';
import {
  observedInOther,
  ownLearningShared,
  sharingAnswered,
  type Answered,
  type CompanionFact,
} from '@alliance/facts/companion';
import { experimentProposed } from '@alliance/facts/experiment';
import { sessionHeld, sessionReviewsRevealed } from '@alliance/facts/session';
import { themeNamed, themeTouched } from '@alliance/facts/theme';
import { experiment } from '../experiment/experiment.ts';
import { session } from '../session/session.ts';
import { themes } from '../theme/themes.ts';
import type { Agenda, AgendaItem } from '../agenda/decider.ts';
import { companion } from './companion.ts';
import type { Companion } from './decider.ts';

/** What a supervisor lays down beside what a coach brought, as the specs of its verbs tell of it. */
export const sharingId = '6b0f6f9e-0d8e-4a57-9f7e-0a4c6f1d9f01';
export const sessionId = '6b0f6f9e-0d8e-4a57-9f7e-0a4c6f1d9b13';
export const silence = '6b0f6f9e-0d8e-4a57-9f7e-0a4c6f1d9c01';
const tenBreaths = '6b0f6f9e-0d8e-4a57-9f7e-0a4c6f1d9d01';

export const as = <Body extends object>(by: string, body: Body): Command<Body> => ({
  by,
  at: '2026-02-11T18:00:00.000Z',
  zone: 'UTC',
  today: '2026-02-11',
  newId: sharingId,
  nonce: 'n'.repeat(32),
  scope: 'alliance/a1',
  people: { coach: 'amara', supervisor: 'judith' },
  ...body,
});

const held = sessionHeld({ by: 'amara', sessionId, at: '2026-02-11T14:00:00Z', minutes: 75, mode: 'video' });
const reading = { depth: 2, namedBy: 'amara', function: 'restorative', eye: 4 } as const;
export const sealedReviews = fold(session.decider, [held]);
/** What else the pair has: silence came up in the session, both reviews of it are open, ten breaths are tried. */
export const around: Others = {
  themes: fold(themes.decider, [
    themeNamed({ by: 'amara', themeId: silence, label: 'Silence', family: 'not-knowing-and-silence' }),
    themeTouched({ by: 'judith', themeId: silence, sessionId, ...reading }),
  ]),
  session: fold(session.decider, [held, sessionReviewsRevealed({ by: 'judith', sessionId })]),
  experiment: fold(experiment.decider, [
    experimentProposed({
      by: 'amara',
      experimentId: tenBreaths,
      what: 'Ten breaths',
      themeIds: [],
      goalIds: [],
    }),
  ]),
};
export const to =
  <Body extends object, Reason extends string>(
    verb: Verb<Body, Companion, CompanionFact, Reason>,
    others: Others = around,
  ) =>
  (command: Command<Body>, state: Companion) =>
    verb.decide(command, state, others);

export const itCameUp: Answered = { kind: 'touch', id: silence, sessionId };
export const aReview: Answered = { kind: 'review', id: sessionId };
export const anItem: Answered = { kind: 'agenda-item', id: '6b0f6f9e-0d8e-4a57-9f7e-0a4c6f1d9e71' };
/** What the coach brought, as it stands. */
export const onAgenda = (stage: AgendaItem['stage']): { readonly agenda: Agenda } => ({
  agenda: { [anItem.id]: { stage, by: 'amara', sessionId } },
});
export const aTry: Answered = { kind: 'experiment', id: tenBreaths };

export const ownSilence = {
  kind: 'question',
  text: 'A client of mine went quiet twelve years ago.',
  inResponseTo: itCameUp,
} as const;
export const theWindow = { quality: 'attention', text: 'You asked for the window again.' } as const;

const shared = ownLearningShared({ by: 'judith', sharingId, ...ownSilence });
export const nothing = given(companion.decider);
export const own = given(companion.decider, [shared]);
export const observed = given(companion.decider, [observedInOther({ by: 'amara', sharingId, ...theWindow })]);
export const answered = own.and(sharingAnswered({ by: 'amara', sharingId, text: 'It is lighter so.' }));
