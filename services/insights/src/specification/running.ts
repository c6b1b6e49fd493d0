import { type Scope, idIn, kindOf } from '@alliance/decider/scope';
import { UTC } from '@alliance/days/zone';
import { ManagedClock, type Clock } from '@alliance/platform/clock';
import { ChangeFeed } from '@alliance/platform/delivery/change-feed';
import type { RouteRequest, Viewer } from '@alliance/platform/http/route';
import type {
  News,
  NewsListener,
  ViewReading,
  ViewStore,
  ViewWriting,
} from '@alliance/platform/ports/view-store';
import type { Standing } from '@alliance/platform/relations/relations';
import type { RunningService } from '@alliance/platform/service/service';
import { deliveredFacts, type DatedFact } from './pair-history.ts';
import { keptViews, vaultInMemory } from './kept-views.ts';
import { TODAY } from './people.ts';

interface Kept {
  /** What was put there, by its collection and key. */
  readonly documents: Map<string, unknown>;
  /** What the platform's relations would have learnt. */
  readonly standing: Map<Scope, Standing>;
  /** As the view store would tell it. */
  tell(news: News | 'missed'): void;
  /** Goes on with a history that began as the one that was heard. */
  hear(told: readonly DatedFact[]): Promise<void>;
}

const decidesNothing = () => Promise.reject(new Error('insights decides nothing'));

/** A service that runs on nothing but memory, with the journal of one alliance. For specs. */
export const runningOn = async (
  told: readonly DatedFact[],
  clock: Clock = new ManagedClock(`${TODAY}T12:00:00.000Z`),
): Promise<RunningService & Kept> => {
  const [vault, tenant] = [vaultInMemory(), 'main'];
  const { views: journal, hear } = keptViews(vault, tenant);
  await hear(...deliveredFacts(told));
  const standing: Kept['standing'] = new Map();
  const listeners: NewsListener[] = [];
  const documents: Kept['documents'] = new Map();
  const reading: Pick<ViewReading, 'journal' | 'document' | 'documents'> &
    Pick<ViewStore, 'onNews' | 'transact'> = {
    ...journal,
    transact: (work) => work(writing as ViewWriting),
    onNews: (listener) => {
      listeners.push(listener);
      return () => undefined;
    },
    document: async <Document>(collection: string, key: string) =>
      (collection === 'standing' ? standing.get(key as Scope) : documents.get(`${collection} ${key}`)) as
        Document | undefined,
    documents: async <Document>(collection: string, prefix = '') => [
      ...[...documents].flatMap(([key, document]) =>
        key.startsWith(`${collection} ${prefix}`)
          ? [[key.slice(collection.length + 1), document as Document] as const]
          : [],
      ),
      ...[...standing].flatMap(([scope, { people }]) =>
        Object.values(people).some((person) => prefix === `${person} ${kindOf(scope)}/`)
          ? [[`${prefix}${idIn(scope)}`, {} as Document] as const]
          : [],
      ),
    ],
  };
  const writing: Pick<ViewWriting, 'document' | 'put'> = {
    document: reading.document,
    put: async (collection, key, document) =>
      void documents.set(`${collection} ${key}`, JSON.parse(JSON.stringify(document))),
  };
  return {
    name: 'insights',
    topic: undefined,
    tenant,
    clock,
    vault,
    views: reading as ViewStore,
    changeFeed: new ChangeFeed(reading),
    tell: (news) => {
      for (const listener of listeners) listener(news === 'missed' ? news : [news]);
    },
    notes: decidesNothing,
    send: decidesNothing,
    earlier: decidesNothing,
    state: decidesNothing,
    standing,
    documents,
    hear: (whole) => hear(...deliveredFacts(whole).slice(told.length)),
  };
};

export const asked = <Query>(
  { zone = UTC, ...viewer }: Omit<Viewer, 'zone'> & Partial<Viewer>,
  query: Query,
  allianceId = '',
): RouteRequest<Query> => ({
  viewer: { ...viewer, zone },
  query,
  params: { allianceId },
  body: undefined,
});
