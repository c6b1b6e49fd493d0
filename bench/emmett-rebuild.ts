import type { Scope } from '@alliance/decider/scope';
import { randomUUID } from 'node:crypto';
import {
  pongoMultiStreamProjection,
  rebuildPostgreSQLProjections,
  type PostgreSQLProcessor,
  type PostgresReadEventMetadata,
} from '@event-driven-io/emmett-postgresql';
import { openPool } from '@alliance/platform-distributed/postgres/pool';
import { postgresViewStore } from '@alliance/platform-distributed/postgres/postgres-view-store';
import { sampleVoucher } from '@alliance/platform-tests/sample-chain';
import { someFacts } from './appends.ts';
import type { Contender, Ours, Theirs } from './emmett-contenders.ts';
import type { EmmettEvent } from './emmett-store.ts';
import { measured, type Measured } from './measuring.ts';

const ALLIANCES = 128;
const PER_STREAM = 50;
/** Facts to a transaction, by both. */
const BATCH = 500;
/** Theirs may go on at once; by default it would rest for 50 ms after a batch. */
const pulling = (batchSize: number) => ({ batchSize, pullingFrequencyInMs: 0 });

/** What a projection tells of an alliance: enough to see that every fact was folded, and once. */
type FoldedCounts = Readonly<Record<'facts' | 'levels', number>>;

const folded = (before: FoldedCounts | null | undefined, level: unknown): FoldedCounts => ({
  facts: (before?.facts ?? 0) + 1,
  levels: (before?.levels ?? 0) + Number(level),
});

/** The same past for whoever is asked to tell it. */
export const recordPast = async (contender: Contender, count: number): Promise<void> => {
  const facts = someFacts(count);
  for (let from = 0; from < count; from += PER_STREAM) {
    const scope: Scope = `alliance/a-${(from / PER_STREAM) % ALLIANCES}`;
    const stream = `goal-${randomUUID()}`;
    const some = facts.slice(from, from + PER_STREAM).map((fact) => ({ ...fact, stream, scope }));
    await contender.append({ stream, expected: 0, facts: some });
  }
};

const timing = async (what: string, facts: number, rebuild: () => Promise<Iterable<FoldedCounts>>) => {
  const begin = performance.now();
  const told = await rebuild();
  const took = performance.now() - begin;
  const there = [...told].reduce((sum, each) => sum + each.facts, 0);
  if (there !== facts) throw new Error(`${what}: ${facts} facts were to be folded and ${there} were`);
  return measured(what, facts, took, []);
};

/** All in global order, folded in memory. */
export const foldOurs = ({ name, store }: Ours, facts: number, batch: number): Promise<Measured> =>
  timing(`${name}, read and folded, ${batch} at once`, facts, async () => {
    const told = new Map<string, FoldedCounts>();
    for (let last = 0; ;) {
      const some = await store.readAll(last, batch);
      for (const { scope, open } of some) told.set(scope, folded(told.get(scope), open['level']));
      const end = some.at(-1);
      if (!end) return told.values();
      last = end.position;
    }
  });

/** Their consumer with a processor that keeps no checkpoint: nothing but reading and folding. */
export const foldTheirs = ({ name, store }: Theirs, facts: number, batch: number): Promise<Measured> =>
  timing(`${name}, read and folded, ${batch} at once`, facts, async () => {
    const told = new Map<string, FoldedCounts>();
    const id = `folds-${randomUUID()}`;
    const folding: PostgreSQLProcessor<EmmettEvent> = {
      id,
      instanceId: id,
      type: 'reactor',
      isActive: true,
      init: async () => {},
      start: async () => 'BEGINNING',
      close: async () => {},
      handle: async (messages) => {
        for (const { data } of messages)
          told.set(data.scope, folded(told.get(data.scope), data.open['level']));
        return undefined;
      },
    };
    const consumer = store.consumer<EmmettEvent>({
      processors: [folding],
      pulling: pulling(batch),
      stopWhen: { noMessagesLeft: true },
    });
    await consumer.start();
    return told.values();
  });

/** A durable document for each alliance, with a checkpoint: so many facts to a transaction. */
export const documentsOfOurs = async (
  { name, store }: Ours,
  url: string,
  service: string,
  facts: number,
): Promise<Measured> => {
  const pool = openPool(url);
  const views = await postgresViewStore(pool, service, sampleVoucher);
  const rebuild = async () => {
    for (let last = 0; ;) {
      const some = await store.readAll(last, BATCH);
      const end = some.at(-1);
      if (!end) return (await views.documents<FoldedCounts>('told')).map(([, told]) => told);
      await views.transact(async (transaction) => {
        for (const { scope, open } of some) {
          const before = await transaction.document<FoldedCounts>('told', scope);
          await transaction.put('told', scope, folded(before, open['level']));
        }
        await transaction.moveCheckpoint('rebuild', 'log', 0, end.position);
      });
      last = end.position;
    }
  };
  try {
    return await timing(`${name}, durable documents and a checkpoint`, facts, rebuild);
  } finally {
    await views.close();
    await pool.end();
  }
};

const toldIn = async (url: string): Promise<readonly FoldedCounts[]> => {
  const pool = openPool(url, { connections: 1 });
  try {
    const { rows } = await pool.query<{ data: FoldedCounts }>('SELECT data FROM told');
    return rows.map(({ data }) => data);
  } finally {
    await pool.end();
  }
};

/** Their own way to do so: a projection into documents, rebuilt from zero. */
export const documentsOfTheirs = ({ name }: Theirs, url: string, facts: number): Promise<Measured> => {
  const projection = pongoMultiStreamProjection<
    FoldedCounts,
    EmmettEvent,
    PostgresReadEventMetadata,
    EmmettEvent
  >({
    collectionName: 'told',
    canHandle: ['GoalRated'],
    getDocumentId: ({ data }) => data.scope,
    initialState: () => ({ facts: 0, levels: 0 }),
    evolve: (before: FoldedCounts, { data }: Pick<EmmettEvent, 'data'>) => folded(before, data.open['level']),
  });
  return timing(`${name}, durable documents and a checkpoint`, facts, async () => {
    const consumer = rebuildPostgreSQLProjections<EmmettEvent>({
      connectionString: url,
      projections: [projection],
      pulling: pulling(BATCH),
    });
    await consumer.start();
    await consumer.close();
    return toldIn(url);
  });
};
