import { logBehind } from '@alliance/facts/catalogue';
import type { EventStore } from '../ports/event-store.ts';
import type { ReadingLog } from '../ports/ports.ts';
import type { ViewStore } from '../ports/view-store.ts';
import { report } from '../report.ts';
import { canonicalJson } from '../vouching/canonical-json.ts';
import { relationsInMemory, type RelationRow } from './relations-in-memory.ts';
import { RELATION_FACTS, SO_FAR, takeIn } from './relations.ts';

/** Another name where what is kept is worked out anew: all logs are then read once. Since the third, it says since when. */
const ALL = 'all-since';
const BATCH = 500;

interface SoFar {
  /** By topic, the position of the last fact of its log that is in it. */
  readonly upTo: Readonly<Record<string, number>>;
  readonly rows: readonly RelationRow[];
}

type Logs = ReadonlyMap<string, Pick<EventStore, 'readAll'>>;

const withLogs = <Result>(
  readingLog: ReadingLog,
  [topic, ...more]: readonly string[],
  work: (logs: Logs) => Promise<Result>,
  opened: Logs = new Map(),
): Promise<Result> =>
  topic === undefined
    ? work(opened)
    : readingLog(logBehind(topic), (log) =>
        withLogs(readingLog, more, work, new Map([...opened, [topic, log]])),
      );

/**
 * Holds who stands in which relation, as a service’s views have it, against the logs, and puts right what differs: a
 * line that is missing, or was put back as it was before an end, is vouched for and still isn’t true. What the logs
 * said is kept, vouched for like any line, with how far each was read: one that is older is brought up to now, and
 * where there is none, or none of ours, all is read. To be done before anything is answered.
 * @throws StoreUnavailable
 * @throws NotVouchedFor where a log isn’t what was recorded.
 */
export const putRelationsRight = async (
  { name, subscribesTo }: { readonly name: string; readonly subscribesTo: readonly string[] },
  views: ViewStore,
  readingLog: ReadingLog,
): Promise<void> => {
  const before = await views.document<SoFar>(SO_FAR, ALL);
  const known = new Map(before?.rows.map((row) => [canonicalJson(row.slice(0, 2)), canonicalJson(row[2])]));
  const upTo = new Map(Object.entries(before?.upTo ?? {}));
  const inMemory = relationsInMemory(before?.rows ?? []);
  /** Answers whether there was more about relations: of everything else there may be more without an end. */
  const readOn = async (logs: Logs): Promise<boolean> => {
    let isMore = false;
    for (const [topic, log] of logs)
      for (;;) {
        const facts = await log.readAll(upTo.get(topic) ?? 0, BATCH);
        const last = facts.at(-1);
        if (!last) break;
        isMore ||= facts.some(({ type }) => RELATION_FACTS.has(type));
        upTo.set(topic, last.position);
        await takeIn(inMemory, facts);
      }
    return isMore;
  };
  /** Answers whether something was missing that had been there. */
  const put = (): Promise<boolean> =>
    views.transact(async (transaction) => {
      let wasThere = false;
      for (const [collection, key, document] of inMemory.rows()) {
        const right = canonicalJson(document);
        if (canonicalJson(await transaction.document(collection, key)) === right) continue;
        // What was recorded since may not have been heard yet.
        wasThere ||= known.get(canonicalJson([collection, key])) === right;
        await transaction.put(collection, key, document);
      }
      await transaction.put(SO_FAR, ALL, { upTo: Object.fromEntries(upTo), rows: inMemory.rows() });
      return wasThere;
    });

  const wasThere = await withLogs(readingLog, subscribesTo, async (logs) => {
    await readOn(logs);
    const found = await put();
    // Another process may have put a line there meanwhile that is newer than what was just written over it.
    while (await readOn(logs)) await put();
    return found;
  });
  if (wasThere) report('relations-put-right', { service: name }, 'warning');
};
