import { setTimeout as pause } from 'node:timers/promises';
import { report, troubleOf } from '@alliance/platform/report';
import type { Voucher } from '@alliance/platform/vouching/voucher';
import { headsIn, type AnchorText } from '@alliance/platform/vouching/anchors';
import { NotVouchedFor } from '@alliance/platform/vouching/not-vouched-for';
import { turnOfAll, compareWith, FILES, PUT_BACK, tiedAnchor, type AnchoredFile } from './anchors.ts';
import type { AnchoredLog } from './sqlite-event-store.ts';

/** Milliseconds after a change until the first file is told: the last one knows of it within a second. */
const GATHER = 750;
/** Milliseconds between two files: each waits for the disk, and with it everybody who asks for something meanwhile. */
const APART = 25;

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
  const ending = new AbortController();

  /** Tells one file after the other, and answers whether all of them have taken it. */
  const anchorAll = async (files: readonly AnchoredFile[], anchor: AnchorText): Promise<boolean> => {
    let taken = 0;
    for (const [at, file] of files.entries()) {
      if (at > 0) await pause(APART, undefined, { signal: ending.signal, ref: false }).catch(() => undefined);
      await file.write(anchor).then(
        () => (taken += 1),
        () => undefined,
      );
    }
    return taken === files.length;
  };
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
    if (await anchorAll(files, anchor)) turn += 1;
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
    }, GATHER).unref();
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
      ending.abort();
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
