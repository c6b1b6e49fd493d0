import { onePerService, type OnePerService } from '@alliance/platform/adapters/one-per-service';
import type { Voucher } from '@alliance/platform/vouching/voucher';
import { openAs, type Surviving } from './database.ts';
import { sqliteNotes, type AnchoredNotes } from './sqlite-notes.ts';

export const NOTES = /^(.+)\.notes\.db$/;

/** The files in which services note what no log holds. One is made when a service first asks for it. */
export interface NotesFiles extends OnePerService<AnchoredNotes> {
  /** Those that are open. */
  all(): readonly AnchoredNotes[];
  /**
   * Looks whether those that were there are what was noted.
   * @param isKnown whether another file knows of one of this name.
   * @throws NotVouchedFor
   */
  check(isKnown: (name: string) => boolean): void;
}

export const notesFiles = (options: {
  readonly voucher: Voucher;
  readonly surviving: Surviving;
  fileIn(name: string): string;
  onChanged(): void;
}): NotesFiles => {
  const { voucher, surviving, fileIn, onChanged } = options;
  const open: AnchoredNotes[] = [];
  let isChecked = false;
  const notes = onePerService(async (service) => {
    const name = `${service}.notes.db`;
    const made = openAs(
      fileIn(name),
      (database) => sqliteNotes(database, { name, voucher }, onChanged),
      surviving,
    );
    // One that wasn't there before is known to nobody.
    if (isChecked) made.check(false);
    open.push(made);
    return made;
  });
  return {
    ...notes,
    all: () => open,
    check(isKnown) {
      for (const each of open) each.check(isKnown(each.anchored.name));
      isChecked = true;
    },
  };
};
