import { Written } from '@alliance/platform/http/route';
import { LRUCache } from 'lru-cache';
import type { Journal } from '../journal/partnership-journal.ts';
import type { ReadModel } from '../pair/read-model.ts';

/** Characters of all documents that are kept as they were written: with two bytes each, 32 MiB. */
const MOST = 16 * 1024 * 1024;

/** What somebody sees, and the journal that it rests on: one and the same until something is heard, or erased. */
export interface ReadModelInJournal {
  readonly seen: ReadModel;
  readonly journal: Journal;
}

interface Kept {
  readonly journal: Journal;
  readonly written: Written;
}

/**
 * Documents as of today, as they were written last. Who looks again while nothing has come since, on the same day and
 * from the same zone, is sent the same text; a page asks for eight of them, and most are as they were.
 */
export const documentsWritten = (most = MOST) => {
  const kept = new LRUCache<string, Kept>({
    maxSize: most,
    sizeCalculation: ({ written }) => written.json.length,
  });
  /** @param document what is drawn: its name, and what its address says. */
  return (
    { seen, journal }: ReadModelInJournal,
    document: string,
    draw: (seen: ReadModel) => unknown,
  ): Written => {
    if (seen.asOf !== seen.today) return new Written(draw(seen));
    const { allianceId, viewer, together, zones, today, countedAsOf } = seen;
    const name = JSON.stringify([allianceId, viewer, together, zones, today, countedAsOf, document]);
    const known = kept.get(name);
    if (known?.journal === journal) return known.written;
    const written = new Written(draw(seen));
    kept.set(name, { journal, written });
    return written;
  };
};
