import { DROPPED } from '../delivery/parked.ts';
import type { ViewReading, ViewStore, ViewWriting } from '../ports/view-store.ts';
import { report } from '../report.ts';
import { canonicalJson } from '../vouching/canonical-json.ts';
import type { Voucher } from '../vouching/voucher.ts';
import { SCOPES, SO_FAR, STANDING } from './relations.ts';

/**
 * What access rests on, and notes of what was dropped. Everything else that views hold is looked at only by those whom
 * this lets in.
 */
const VOUCHED: ReadonlySet<string> = new Set([STANDING, SCOPES, SO_FAR, DROPPED]);

interface Kept {
  readonly document: unknown;
  readonly vouched: string;
}

const isKept = (value: unknown): value is Kept =>
  typeof value === 'object' && value !== null && 'document' in value && 'vouched' in value;

/**
 * Views whose relations are vouched for: who has heard a fact that was vouched for says so of what it makes of it. What
 * somebody else has written there is as if it weren't there, and is reported once.
 */
export const believedViews = (service: string, views: ViewStore, voucher: Voucher): ViewStore => {
  let isReported = false;
  const textOf = (collection: string, key: string, document: unknown) =>
    `document ${canonicalJson([service, collection, key, document])}`;
  /** Where a store keeps documents at hand, which nobody can change, one is looked at once. */
  const lookedAt = new WeakMap<object, string>();
  const isOurs = (collection: string, key: string, kept: unknown): kept is Kept => {
    if (!isKept(kept) || typeof kept.vouched !== 'string') return false;
    if (lookedAt.get(kept) === `${collection} ${key}`) return true;
    if (!voucher.vouchesFor(textOf(collection, key, kept.document), kept.vouched)) return false;
    if (Object.isFrozen(kept) && Object.isFrozen(kept.document)) lookedAt.set(kept, `${collection} ${key}`);
    return true;
  };
  const believed = <T>(collection: string, key: string, kept: unknown): T | undefined => {
    if (kept === undefined || !VOUCHED.has(collection)) return kept as T | undefined;
    if (isOurs(collection, key, kept)) return kept.document as T;
    if (!isReported) report('not-vouched-for', { consumer: service, error: 'NotVouchedFor' });
    isReported = true;
    return undefined;
  };

  const reading = (from: ViewReading): Pick<ViewReading, 'document' | 'documents'> => ({
    document: async <T>(collection: string, key: string) =>
      believed<T>(collection, key, await from.document(collection, key)),
    documents: async <T>(collection: string, prefix?: string) =>
      (await from.documents(collection, prefix)).flatMap(([key, kept]) => {
        const document = believed<T>(collection, key, kept);
        return document === undefined ? [] : [[key, document] as const];
      }),
  });
  const writing = (to: ViewWriting): ViewWriting => ({
    ...to,
    ...reading(to),
    put: (collection, key, document) =>
      to.put(
        collection,
        key,
        VOUCHED.has(collection)
          ? { document, vouched: voucher.vouch(textOf(collection, key, document)) }
          : document,
      ),
  });
  return {
    ...views,
    ...reading(views),
    transact: (work) => views.transact((transaction) => work(writing(transaction))),
  };
};
