import { describe, expect, it } from '@jest/globals';
import { viewsBesideLogs } from '../harness/views-beside-logs.ts';
import { voucherUnder, type Voucher } from '@alliance/platform/vouching/voucher';
import type { ViewStore } from '@alliance/platform/ports/view-store';
import { believedViews } from '@alliance/platform/relations/believed-views';
import { STANDING } from '@alliance/platform/relations/relations';

const scope = 'alliance/ours';
const standing = { people: { coach: 'p-1' } };
const ours = voucherUnder(new Uint8Array(32).fill(1));

/** Counts what was looked at. */
const counting = (voucher: Voucher) => {
  const counted = { looks: 0 };
  const counts: Voucher = {
    ...voucher,
    vouchesFor(text, vouched) {
      counted.looks += 1;
      return voucher.vouchesFor(text, vouched);
    },
  };
  return { counted, voucher: counts };
};

/** The same, one and the same object, whatever is asked. */
const answering = (store: ViewStore, kept: unknown): ViewStore => ({
  ...store,
  document: async <T>() => kept as T | undefined,
});

describe('views whose relations are vouched for', () => {
  it('look at a document once, until it is another', async () => {
    const { counted, voucher } = counting(ours);
    const views = believedViews('insights', viewsBesideLogs('memory'), voucher);
    await views.transact((transaction) => transaction.put(STANDING, scope, standing));
    expect(await views.document(STANDING, scope)).toEqual(standing);
    expect(await views.document(STANDING, scope)).toEqual(standing);
    expect(counted.looks).toBe(1);
    await views.transact((transaction) => transaction.put(STANDING, scope, { people: { coach: 'p-2' } }));
    expect(await views.document(STANDING, scope)).toEqual({ people: { coach: 'p-2' } });
    expect(counted.looks).toBe(2);
    await views.close();
  });
  it('look each time at what somebody could still change', async () => {
    const store = viewsBesideLogs('memory');
    await believedViews('insights', store, ours).transact((transaction) =>
      transaction.put(STANDING, scope, standing),
    );
    const kept = structuredClone(await store.document<{ document: typeof standing }>(STANDING, scope));
    const views = believedViews('insights', answering(store, kept), ours);
    expect(await views.document(STANDING, scope)).toEqual(standing);
    if (kept) kept.document.people.coach = 'p-9';
    expect(await views.document(STANDING, scope)).toBeUndefined();
    await store.close();
  });
  it('are without what somebody else has written', async () => {
    const store = viewsBesideLogs('memory');
    const others = believedViews('insights', store, voucherUnder(new Uint8Array(32).fill(2)));
    await others.transact((transaction) => transaction.put(STANDING, scope, standing));
    const views = believedViews('insights', store, ours);
    expect(await views.document(STANDING, scope)).toBeUndefined();
    expect(await views.document(STANDING, scope)).toBeUndefined();
    await store.close();
  });
  it('are without what was brought to another place', async () => {
    const store = viewsBesideLogs('memory');
    const views = believedViews('insights', store, ours);
    await views.transact((transaction) => transaction.put(STANDING, scope, standing));
    const kept = await store.document(STANDING, scope);
    await store.transact((transaction) => transaction.put(STANDING, 'alliance/theirs', kept));
    expect(await views.document(STANDING, 'alliance/theirs')).toBeUndefined();
    const brought = believedViews('insights', answering(store, kept), ours);
    expect(await brought.document(STANDING, scope)).toEqual(standing);
    expect(await brought.document(STANDING, 'alliance/theirs')).toBeUndefined();
    await store.close();
  });
});
