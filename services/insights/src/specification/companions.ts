import {
  observationCorrected,
  observedInOther,
  ownLearningCorrected,
  ownLearningShared,
  sharingAnswered,
  sharingTakenBack,
  type Answered,
  type OwnLearningKind,
  type Quality,
} from '@alliance/facts/companion';
import { on, uuid, type DatedFact } from './pair-history.ts';
import { AMARA, JUDITH, session, theme } from './people.ts';

export const sharing = (number: number): string => uuid(800 + number);

/** That a theme came up in a session, by their numbers. */
export const itCameUp = (number: number, inSession: number): Answered => ({
  kind: 'touch',
  id: theme(number),
  sessionId: session(inSession),
});

interface Said {
  readonly kind?: OwnLearningKind;
  readonly text?: string;
  readonly to?: Answered;
}

const learning = (number: number, { kind = 'question', text = 'I still don’t know.', to }: Said) => ({
  sharingId: sharing(number),
  kind,
  text,
  inResponseTo: to,
});

export const layDown = (number: number, day: string, said: Said = {}): readonly DatedFact[] =>
  on(`${day}T19:00`, ownLearningShared({ by: JUDITH, ...learning(number, said) }));

export const wordAnew = (
  number: number,
  day: string,
  { why, ...said }: Said & { readonly why?: string },
): readonly DatedFact[] =>
  on(`${day}T19:05`, ownLearningCorrected({ by: JUDITH, ...learning(number, said), why }));

const seen = (number: number, quality: Quality, text: string) => ({
  sharingId: sharing(number),
  quality,
  text,
});

export const observe = (
  by: string,
  number: number,
  day: string,
  quality: Quality = 'attention',
  text = 'You asked again.',
): readonly DatedFact[] => on(`${day}T19:10`, observedInOther({ by, ...seen(number, quality, text) }));

export const observeAnew = (
  by: string,
  number: number,
  day: string,
  quality: Quality,
  text: string,
): readonly DatedFact[] => on(`${day}T19:15`, observationCorrected({ by, ...seen(number, quality, text) }));

export const sayToIt = (by: string, number: number, day: string, text = 'So do I.'): readonly DatedFact[] =>
  on(`${day}T19:20`, sharingAnswered({ by, sharingId: sharing(number), text }));

export const takeItBack = (by: string, number: number, day: string): readonly DatedFact[] =>
  on(`${day}T19:25`, sharingTakenBack({ by, sharingId: sharing(number) }));

/** What the two of a year are to each other as companions: put right in all its parts, answered, taken back. */
export const companions: readonly DatedFact[] = [
  ...layDown(1, '2025-04-19', { to: itCameUp(2, 3) }),
  ...wordAnew(1, '2025-04-20', { kind: 'exploration', to: itCameUp(2, 3), why: 'I am looking for it.' }),
  ...sayToIt(AMARA, 1, '2025-04-21'),
  ...layDown(2, '2025-06-19', { kind: 'error', text: 'I used the word twice.' }),
  ...observe(AMARA, 3, '2025-06-20'),
  ...observeAnew(AMARA, 3, '2025-06-21', 'curiosity', 'You wondered.'),
  ...sayToIt(JUDITH, 3, '2025-06-22'),
  ...layDown(4, '2025-06-22', { kind: 'error', text: 'Too much of me.' }),
  ...wordAnew(4, '2025-06-23', { kind: 'error', text: 'Still too much of me.' }),
  ...takeItBack(JUDITH, 4, '2025-06-24'),
  ...observe(JUDITH, 5, '2025-06-25', 'candour', 'You said that you had nodded.'),
];
