import { scopeOf } from '@alliance/decider/scope';
import { dayOf } from '@alliance/days/days';
import { UTC } from '@alliance/days/zone';
import { invalid, notFound } from '@alliance/platform/http/problem';
import type { RouteRequest, Viewer } from '@alliance/platform/http/route';
import { relationOf, scopesOf, standingIn } from '@alliance/platform/relations/relations';
import type { RunningService } from '@alliance/platform/service/service';
import { look, type Seen } from '../pair/looking.ts';
import { partnershipJournal, type JournalRead } from '../journal/partnership-journal.ts';
import { pastsByPrefix } from '../past/pasts-by-prefix.ts';
import type { AsOf } from './as-of.ts';

/** How routes come to what they draw their documents from. */
export interface LookingIn {
  /**
   * The alliance of the path, as of the day of the query. Throws not-found where there is nothing to see, and
   * refuses a day that has not come yet where the viewer lives.
   */
  seen(asked: RouteRequest<AsOf>): Promise<Seen>;
  /** All alliances of whoever asks, as of today. */
  allSeen(viewer: Viewer): Promise<readonly Seen[]>;
  /** One of them now, wherever they live; and the journal that it rests on. */
  lookNow(allianceId: string, person: string): Promise<Looked>;
}

export interface Looked {
  /** Undefined where there is nothing to see. */
  readonly seen: Seen | undefined;
  readonly journal: JournalRead;
}

const notYet = () => invalid([{ pointer: '/asOf', detail: 'This day has not come yet.' }]);

export const lookingIn = (running: RunningService): LookingIn => {
  const journals = partnershipJournal(running);
  const fold = pastsByPrefix();
  const lookAt = async (
    allianceId: string,
    { id, zone }: Pick<Viewer, 'id' | 'zone'>,
    asOf?: string,
  ): Promise<Looked> => {
    const scope = scopeOf('alliance', allianceId);
    const relation = relationOf(scope, await standingIn(running.views, scope), id);
    const viewer = { id, zone, relation };
    const journal = await journals.read(scope, id);
    const now = running.clock.now();
    const today = dayOf(now, viewer.zone);
    if (asOf !== undefined && asOf > today) throw notYet();
    const { tokens } = running.vault;
    return { journal, seen: look(journal, { allianceId, viewer, now, asOf: asOf ?? today, tokens }, fold) };
  };
  return {
    seen: async ({ params, viewer, query }) => {
      const { seen } = await lookAt(params['allianceId'] ?? '', viewer, query.asOf);
      if (!seen) throw notFound();
      return seen;
    },
    allSeen: async (viewer) => {
      const ids = await scopesOf(running.views, 'alliance', viewer.id);
      const each = await Promise.all(ids.map((id) => lookAt(id, viewer)));
      return each.flatMap(({ seen }) => seen ?? []);
    },
    lookNow: (allianceId, person) => lookAt(allianceId, { id: person, zone: UTC }),
  };
};
