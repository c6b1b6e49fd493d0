import { dayOf, type Day } from '@alliance/days/days';
import type { Zone } from '@alliance/days/zone';
import type { Scope } from '@alliance/decider/scope';
import type { Projection } from '@alliance/platform/delivery/projection';
import type { DocumentReading } from '@alliance/platform/ports/view-store';

const HELD = 'held-sessions';
const LATEST: Readonly<Record<string, boolean>> = {
  SessionHeld: true,
  SessionCorrected: true,
  SessionRecordedInError: false,
  SessionPutBack: true,
};

/** The types of fact that are heard for it. */
export const ABOUT_HELD_SESSIONS = Object.keys(LATEST);

interface Held {
  readonly at: string;
  readonly counts: boolean;
}

/** When the sessions of each alliance were held, so that a rhythm may count them. Nothing else of them is kept. */
export const heldSessions: Projection = {
  name: HELD,
  apply: async (transaction, _topic, facts) => {
    for (const { type, scope, open } of facts) {
      const counts = LATEST[type];
      if (counts === undefined) continue;
      const key = `${scope} ${String(open['sessionId'])}`;
      const at = open['at'] ?? (await transaction.document<Held>(HELD, key))?.at;
      if (typeof at === 'string') await transaction.put(HELD, key, { at, counts } satisfies Held);
    }
  },
};

/** The days, in that zone, on which sessions were held that count. */
export const heldDays = async (
  views: Pick<DocumentReading, 'documents'>,
  scope: Scope,
  zone: Zone,
): Promise<readonly Day[]> =>
  (await views.documents<Held>(HELD, `${scope} `))
    .filter(([, { counts }]) => counts)
    .map(([, { at }]) => dayOf(at, zone));
