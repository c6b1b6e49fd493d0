import type { MailKind } from '@alliance/facts/own';
import type { Recorded } from '@alliance/facts/recorded';
import { ownFactsOf } from '../own/own-facts.ts';

/** What somebody has chosen for themselves, as far as it is about time and letters; what they haven't is absent. */
export interface OwnSettings {
  readonly mailKinds?: readonly MailKind[];
  /** Null where they go by the device that they read on. */
  readonly zone?: string | null;
}

const withFact = (settings: OwnSettings, fact: Recorded): OwnSettings => {
  switch (fact.type) {
    case 'MailKindsChosen':
      return { ...settings, mailKinds: fact.data.kinds };
    case 'TimeZoneChosen':
      return { ...settings, zone: fact.data.zone };
    default:
      return settings;
  }
};

const ABOUT = new Set(['MailKindsChosen', 'TimeZoneChosen']);

/** What somebody has chosen, by their id. */
export const ownSettings = (running: Parameters<typeof ownFactsOf>[0]) => {
  const factsOf = ownFactsOf(running, ABOUT);
  return async (person: string): Promise<OwnSettings> => (await factsOf(person)).reduce(withFact, {});
};
