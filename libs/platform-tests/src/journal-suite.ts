import type { Scope } from '@alliance/decider/scope';
import { describe, expect, it } from '@jest/globals';
import type { UnplacedFact } from '@alliance/facts/recorded';
import type { JournalReader } from '@alliance/platform/ports/view-store';
import { idsOf, someFact } from './sample-facts.ts';
import type { SubscribedStore } from './subscribed-store.ts';

const some = (scope: Scope, count: number) =>
  Array.from({ length: count }, () => someFact('goal-1', { scope }));

/** What holds for the facts that a service has heard of. */
export const journalSuite = (store: () => SubscribedStore): void => {
  const factsOf = (scope: Scope, count: number, topic = 'reviews') =>
    store().record(topic, some(scope, count));

  describe('the journal', () => {
    it('keeps facts as they came, in the order in which they were entered, numbered over all alliances', async () => {
      const ours = await factsOf('alliance/ours', 2);
      const theirs = await factsOf('organisation/theirs', 2);
      const signed = await factsOf('alliance/ours', 1, 'contracts');
      await store().transact((transaction) => transaction.enter('reviews', [...ours, ...theirs]));
      await store().transact((transaction) => transaction.enter('contracts', signed));
      expect((await store().journal('alliance/ours', 'everyone')).slice(0, 2)).toEqual(
        ours.map((fact, at) => ({ entry: at + 1, topic: 'reviews', fact })),
      );
      expect(
        (await store().journal('alliance/ours', 'everyone')).map(({ entry, topic }) => [entry, topic]),
      ).toEqual([
        [1, 'reviews'],
        [2, 'reviews'],
        [5, 'contracts'],
      ]);
      expect((await store().journal('organisation/theirs', 'everyone')).map(({ entry }) => entry)).toEqual([
        3, 4,
      ]);
      expect(await store().journal('person/nobody', 'everyone')).toEqual([]);
    });
    it('is one for each scope, also where ids of several kinds are the same', async () => {
      const scopes = ['alliance/one', 'person/one', 'organisation/one'] as const;
      const facts = (await Promise.all(scopes.map((scope) => factsOf(scope, 1)))).flat();
      await store().transact((transaction) => transaction.enter('reviews', facts));
      for (const [at, scope] of scopes.entries())
        expect((await store().journal(scope, 'everyone')).map(({ fact }) => fact)).toEqual([facts[at]]);
    });
    it('is answered from after an entry on', async () => {
      const facts = await factsOf('alliance/ours', 5);
      await store().transact((transaction) => transaction.enter('reviews', facts));
      expect((await store().journal('alliance/ours', 'everyone', 3)).map(({ entry }) => entry)).toEqual([
        4, 5,
      ]);
    });
    it('has a fact once: in one call, in one transaction, and in a later one', async () => {
      const [one, two, three] = await factsOf('alliance/ours', 3);
      if (!one || !two || !three) throw new Error('three were recorded');
      const entered = await store().transact(async (transaction) => [
        await transaction.enter('reviews', [one, one]),
        await transaction.enter('reviews', [one, two]),
      ]);
      expect(entered.map((entries) => idsOf(entries.map(({ fact }) => fact)))).toEqual([[one.id], [two.id]]);
      const later = await store().transact((transaction) => transaction.enter('reviews', [two, three, one]));
      expect(later).toEqual([{ entry: 3, topic: 'reviews', fact: three }]);
      expect((await store().journal('alliance/ours', 'everyone')).map(({ entry }) => entry)).toEqual([
        1, 2, 3,
      ]);
    });
    it('shows a transaction what it has entered itself', async () => {
      const before = await factsOf('alliance/ours', 2);
      const theirs = await factsOf('organisation/theirs', 1);
      const later = await factsOf('alliance/ours', 1);
      await store().transact((transaction) => transaction.enter('reviews', before));
      await store().transact(async (transaction) => {
        await transaction.enter('reviews', [...theirs, ...later]);
        expect((await transaction.journal('alliance/ours', 'everyone')).map(({ entry }) => entry)).toEqual([
          1, 2, 4,
        ]);
        expect((await transaction.journal('alliance/ours', 'everyone', 2)).map(({ entry }) => entry)).toEqual(
          [4],
        );
      });
    });
    it('takes many facts at once', async () => {
      const facts = await factsOf('alliance/ours', 3_000);
      const entered = await store().transact((transaction) => transaction.enter('reviews', facts));
      expect(idsOf(entered.map(({ fact }) => fact))).toEqual(idsOf(facts));
      expect(await store().journal('alliance/ours', 'everyone')).toEqual(entered);
    });
    describe('and what is its author’s alone', () => {
      const [amara, judith] = [{ id: 'amara' }, { id: 'judith' }];
      const did = (type: string, by: string) =>
        someFact('session-1', { type, open: { by }, scope: 'alliance/ours' });
      const entered = async (...facts: readonly UnplacedFact[]) => {
        const recorded = await store().record('reviews', facts);
        await store().transact((transaction) => transaction.enter('reviews', recorded));
      };
      const entriesFor = async (reader: JournalReader, afterEntry?: number) =>
        (await store().journal('alliance/ours', reader, afterEntry)).map(({ entry }) => entry);

      it('gives a kept question to whoever kept it, and to nobody else', async () => {
        await entered(did('SessionHeld', 'judith'), did('QuestionKept', 'amara'));
        expect(await entriesFor(amara)).toEqual([1, 2]);
        for (const reader of [judith, 'everyone'] as const) {
          expect(await entriesFor(reader)).toEqual([1]);
          expect(await entriesFor(reader, 1)).toEqual([]);
        }
      });
      it('gives the other the last rewriting of a review with what opens it, also from after it on', async () => {
        const [submitted, rewritten] = ['SessionReviewSubmitted', 'SessionReviewRewritten'] as const;
        await entered(
          did(submitted, 'amara'),
          did(rewritten, 'amara'),
          did(rewritten, 'amara'),
          did(submitted, 'judith'),
        );
        expect(await entriesFor(judith)).toEqual([1, 4]);
        expect(await entriesFor(amara)).toEqual([1, 2, 3, 4]);
        await entered(did('SessionReviewsRevealed', 'judith'));
        for (const reader of [judith, 'everyone'] as const) {
          expect(await entriesFor(reader)).toEqual([1, 3, 4, 5]);
          expect(await entriesFor(reader, 4)).toEqual([3, 5]);
          expect(await entriesFor(reader, 5)).toEqual([]);
        }
        expect(await entriesFor(amara, 4)).toEqual([5]);
      });
      it('keeps a rewriting of what was taken back from the other for good', async () => {
        await entered(
          ...['Submitted', 'Rewritten', 'TakenBack', 'Submitted'].map((what) =>
            did(`SessionReview${what}`, 'amara'),
          ),
          did('SessionReviewsRevealed', 'judith'),
        );
        expect(await entriesFor(judith)).toEqual([1, 3, 4, 5]);
        expect(await entriesFor(amara)).toEqual([1, 2, 3, 4, 5]);
      });
    });
  });
};
