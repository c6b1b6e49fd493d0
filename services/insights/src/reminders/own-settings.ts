import { scopeOf } from '@alliance/decider/scope';
import type { MailKind } from '@alliance/facts/own';
import type { Recorded } from '@alliance/facts/recorded';
import { openFacts } from '@alliance/platform/sealing/seal-fact';
import type { RunningService } from '@alliance/platform/service/service';

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

/** Nothing else that is somebody's own is opened here. */
export const ownSettings =
  ({ views, vault, tenant }: Pick<RunningService, 'views' | 'vault' | 'tenant'>) =>
  async (person: string): Promise<OwnSettings> => {
    const heard = await views.journal(scopeOf('person', person), { id: person });
    const sealed = heard.map(({ fact }) => fact).filter(({ type }) => ABOUT.has(type));
    const facts = await openFacts(vault, tenant, sealed);
    return facts.toSorted((a, b) => a.revision - b.revision).reduce(withFact, {});
  };
