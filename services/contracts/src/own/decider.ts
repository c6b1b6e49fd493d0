import { evolveBy, type Decider } from '@alliance/decider/decider';
import type { Language, MailKind, OwnFact } from '@alliance/facts/own';

/** What somebody has chosen for themselves; what they haven't is absent. */
export interface Settings {
  readonly mailKinds?: readonly MailKind[];
  /** Null where they go by the device that they read on. */
  readonly zone?: string | null;
  /** Null where they go by the browser that they read in. */
  readonly language?: Language | null;
}

export const settingsDecider: Decider<Settings, OwnFact> = {
  initial: {},
  evolve: evolveBy<Settings, OwnFact>({
    MailKindsChosen: (settings, { kinds }) => ({ ...settings, mailKinds: kinds }),
    TimeZoneChosen: (settings, { zone }) => ({ ...settings, zone }),
    LanguageChosen: (settings, { language }) => ({ ...settings, language }),
  }),
};
