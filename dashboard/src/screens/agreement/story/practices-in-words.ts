import type { ClauseNumbers, Practice, ReviewsWay } from '@alliance/api-client/generated/api';
import { t } from '@lingui/core/macro';
import { list } from '../../../words/counts.ts';

/** A practice as it is called, and what follows from using it; how it is offered where it would say something. */
export const PRACTICES: Readonly<
  Record<Practice, { readonly name: string; readonly says: string; readonly offer: string }>
> = {
  worth: {
    name: t`what a session was worth`,
    says: t`Each review asks for a number from 0 to 10; both stand side by side, never averaged.`,
    offer: t`You have reviewed several sessions. Would it say something to note what each was worth to you?`,
  },
  pulse: {
    name: t`the pulse`,
    says: t`Now and then both answer fourteen short statements blind; they open together.`,
    offer: t`You have met for a while. Would it say something to answer a few statements about how you work, each blind?`,
  },
  guesses: {
    name: t`guesses`,
    says: t`In a pulse each may guess what the other answers.`,
    offer: t`You have answered pulses together. Would you like to guess each other’s answers, too?`,
  },
  depths: {
    name: t`depths`,
    says: t`When a theme comes up, the two of you agree how deep it went.`,
    offer: t`A theme has come up several times. Would it say something to agree how deep it went?`,
  },
  growth: {
    name: t`growth`,
    says: t`Each may place themselves as a practitioner, in words or on a line; the other answers.`,
    offer: t`You have learned together for a while. Would you like to place how you grow as practitioners?`,
  },
  experiments: {
    name: t`experiments`,
    says: t`Something small and unfamiliar is tried for size, then kept, adapted or dropped.`,
    offer: t`Something you set out to do was answered “not yet”. Would a small experiment help?`,
  },
  impact: {
    name: t`impact`,
    says: t`Either tells what the learning changed: in practice, for a client, in the wider community.`,
    offer: t`A goal was achieved. Would you like to note what it changed, and for whom?`,
  },
  companion: {
    name: t`the supervisor’s own learning`,
    says: t`The supervisor may lay down an error, a question or an exploration of their own.`,
    offer: t`You have met for a while. Would you like a place for what the supervisor is learning, too?`,
  },
  preparation: {
    name: t`preparation`,
    says: t`Before a session each may prepare for themselves, and put on the agenda what they choose.`,
    offer: t`Your next session is planned. Would you like a place to prepare it?`,
  },
};

export const REVIEWS_WAYS: readonly { readonly value: ReviewsWay; readonly label: string }[] = [
  { value: 'sealed', label: t`Both at once` },
  { value: 'open', label: t`Each as written` },
  { value: 'by-one', label: t`One for both` },
];

export const REVIEWS_SAY: Readonly<Record<ReviewsWay, string>> = {
  sealed: t`Reviews stay sealed until both are there.`,
  open: t`A review is open as soon as it is written.`,
  'by-one': t`One of us writes the review of a session for both.`,
};

export const isPractice = (name: string): name is Practice => name in PRACTICES;

/** What a text says of practices, as it would be read out; nothing where it says nothing of them. */
export const practicesInWords = (numbers: ClauseNumbers): readonly string[] => {
  const said = Object.entries(numbers).filter(([name]) => isPractice(name));
  if (said.length === 0) return [];
  const on = said.flatMap(([name, value]) =>
    value === 'on' && isPractice(name) && name !== 'depths' ? [PRACTICES[name].name] : [],
  );
  const reviews = 'reviews' in numbers ? numbers.reviews : undefined;
  return [
    on.length > 0
      ? t`Beside sessions, reviews in words and what we set out to do we use ${list(on)}.`
      : t`We keep to sessions, reviews in words and what we set out to do.`,
    REVIEWS_SAY[reviews ?? 'sealed'],
  ];
};
