import type { ReviewsWay } from '@alliance/api-client/generated/api';

const onOrOff = (said: string | undefined): 'on' | 'off' | undefined =>
  said === 'on' || said === 'off' ? said : undefined;

const wayOf = (said: string | undefined): ReviewsWay | undefined =>
  said === 'sealed' || said === 'open' || said === 'by-one' ? said : undefined;

/** All of them, once one was switched; else none. */
export const practicesIn = (draft: Readonly<Record<string, string>>) => ({
  worth: onOrOff(draft['worth']),
  pulse: onOrOff(draft['pulse']),
  guesses: onOrOff(draft['guesses']),
  depths: onOrOff(draft['depths']),
  growth: onOrOff(draft['growth']),
  experiments: onOrOff(draft['experiments']),
  impact: onOrOff(draft['impact']),
  companion: onOrOff(draft['companion']),
  preparation: onOrOff(draft['preparation']),
  reviews: wayOf(draft['reviews']),
});
