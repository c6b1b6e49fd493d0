import { dayOf } from '@alliance/platform/clock';
import { notFound } from '@alliance/platform/http/problem';
import type { Asked } from '@alliance/platform/http/route';
import { alliancesOf } from '@alliance/platform/relations/relations';
import type { RunningService } from '@alliance/platform/service/service';
import { look, type Seen } from '../documents/looking.ts';
import { partnershipJournal } from '../journal/partnership-journal.ts';
import type { AsOf } from './as-of.ts';

/** How routes come to what they draw their documents from. */
export interface LookingIn {
  /** The alliance of the path, as of the day of the query; throws not-found where there is nothing to see. */
  seen(asked: Asked<AsOf>): Promise<Seen>;
  /** All alliances of whoever asks, as of today. */
  allSeen(viewer: string): Promise<readonly Seen[]>;
}

export const lookingIn = (running: RunningService): LookingIn => {
  const journals = partnershipJournal(running);
  const today = () => dayOf(running.clock.now());
  const lookAt = async (allianceId: string, viewer: string, asOf = today()) =>
    look(await journals.read(allianceId), { allianceId, viewer, today: today(), asOf });
  return {
    seen: async ({ params, viewer, query }) => {
      const seen = await lookAt(params['allianceId'] ?? '', viewer.id, query.asOf);
      if (!seen) throw notFound();
      return seen;
    },
    allSeen: async (viewer) => {
      const ids = await alliancesOf(running.views, viewer);
      const each = await Promise.all(ids.map((id) => lookAt(id, viewer)));
      return each.filter((seen) => seen !== undefined);
    },
  };
};
