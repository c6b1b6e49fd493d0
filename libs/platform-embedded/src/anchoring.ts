import { report, troubleOf } from '@alliance/platform/report';
import type { Voucher } from '@alliance/platform/vouching/voucher';
import { headsIn } from '@alliance/platform/vouching/anchors';
import { NotVouchedFor } from '@alliance/platform/vouching/not-vouched-for';
import { turnOfAll, compareWith, FILES, PUT_BACK, tiedAnchor, type AnchoredFile } from './anchors.ts';
import type { AnchoredLog } from './sqlite-event-store.ts';

/** Milliseconds after a change, at most, until every file knows of it. */
const WITHIN = 900;

/** What is anchored, and where. */
export interface Anchored {
  readonly voucher: Voucher;
  /** By the names of services. */
  logs(): ReadonlyMap<string, AnchoredLog>;
  erased(): number;
  files(): readonly AnchoredFile[];
}

/** Keeps in every file that can't be made again how far all of them have come. */
export interface Anchoring {
  /** @throws NotVouchedFor when a file is older than another says, or was changed. */
  compare(): void;
  /** Something has changed, in a log or elsewhere. */
  changed(): void;
  /** Writes what is to be written. */
  stop(): Promise<void>;
}

export const anchoring = (anchored: Anchored): Anchoring => {
  let timer: NodeJS.Timeout | undefined;
  let writing: Promise<void> = Promise.resolve();
  /** Whether there is something that no anchor knows of. */
  let isBehind = false;
  /** The last that every file has taken. */
  let turn = 0;

  const write = async () => {
    if (!isBehind) return;
    isBehind = false;
    const files = anchored.files();
    const anchor = tiedAnchor(anchored.voucher, {
      logs: Object.fromEntries([...anchored.logs()].map(([name, log]) => [name, log.anchor()])),
      erased: anchored.erased(),
      turn: turn + 1,
      files: files.map(({ name }) => name),
    });
    // One that can't be written now, on a full disk or while somebody has the file, is written again soon.
    const ends = await Promise.allSettled(files.map((file) => file.write(anchor)));
    if (ends.every(({ status }) => status === 'fulfilled')) turn += 1;
    else soon();
  };
  const now = () =>
    (writing = writing
      .then(write)
      .catch((error: unknown) => report('not-anchored', troubleOf(error), 'warning')));
  const soon = () => {
    isBehind = true;
    timer ??= setTimeout(() => {
      timer = undefined;
      void now();
    }, WITHIN).unref();
  };

  return {
    compare() {
      const logs = anchored.logs();
      const present = {
        linkAt: (log: string, position: number) =>
          position === 0 ? (logs.get(log)?.linkAt(0) ?? '') : logs.get(log)?.linkAt(position),
        erased: anchored.erased(),
      };
      const all = anchored.files().map((file) => {
        const anchor = file.read();
        return { name: file.name, heads: anchor && headsIn(anchored.voucher, file.name, anchor, FILES) };
      });
      for (const { name, heads } of all) if (heads) compareWith(present, heads, name);
      turn = turnOfAll(all);
      soon();
    },
    changed: soon,
    async stop() {
      clearTimeout(timer);
      await now();
      // Once more, so that whatever is older than this moment is more than one turn behind.
      isBehind = true;
      await now();
      clearTimeout(timer);
    },
  };
};

/**
 * Where a file must hold an anchor and doesn't yet, because it was just made, it gets its first.
 * @throws NotVouchedFor when it was made before, and its anchor was taken out.
 */
export const firstAnchor = async (voucher: Voucher, file: AnchoredFile, isNew: boolean): Promise<void> => {
  if (file.read()) return;
  if (!isNew) throw new NotVouchedFor(`${file.name} doesn’t say any more how far it had come. ${PUT_BACK}`);
  await file.write(tiedAnchor(voucher, { logs: {}, erased: 0, turn: 0, files: [] }));
};
