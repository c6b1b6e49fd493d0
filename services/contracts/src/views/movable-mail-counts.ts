import type { Notes } from '@alliance/platform/ports/view-store';
import { LETTERS } from './mail-allowance.ts';

/** One thing that is known of letters that left: a count, or whether a command's letter did. */
export interface MailCountRow {
  readonly id: string;
  readonly known: unknown;
}

/**
 * What is known of letters, for bringing an installation from one database to another: no fact says which letter
 * left, so that nothing could make it anew, and both limits and letters that came twice would begin again.
 */
export const movableMailCounts = (notes: Notes) => ({
  async *rows(): AsyncGenerator<MailCountRow> {
    for (const [id, known] of await notes.documents<unknown>(LETTERS)) yield { id, known };
  },
  /** Adds a row; one that is here stays as it is. */
  adopt: (row: MailCountRow): Promise<void> =>
    notes.transact(async (transaction) => {
      if ((await transaction.document(LETTERS, row.id)) === undefined)
        await transaction.put(LETTERS, row.id, row.known);
    }),
});
