import type { Scope } from '@alliance/decider/scope';
import { describe, expect, it } from '@jest/globals';
import type { UnplacedFact } from '@alliance/facts/recorded';
import type { JournalReader, ViewStore } from '@alliance/platform/ports/view-store';
import { idsOf, placed, someFact } from './sample-facts.ts';

const factsOf = (scope: Scope, count: number) =>
  Array.from({ length: count }, (_, at) => placed(someFact('goal-1', { scope }), at + 1));

/** What holds for the facts that a service has heard of. */
export const journalSuite = (store: () => ViewStore): void =>
  describe('the journal', () => {
    it('keeps facts as they came, in the order in which they were entered, numbered over all alliances', async () => {
      const [ours, theirs] = [factsOf('alliance/ours', 2), factsOf('organisation/theirs', 2)];
      await store().transact((transaction) => transaction.enter('reviews', [...ours, ...theirs]));
      await store().transact((transaction) => transaction.enter('contracts', factsOf('alliance/ours', 1)));
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
      const facts = scopes.flatMap((scope) => factsOf(scope, 1));
      await store().transact((transaction) => transaction.enter('reviews', facts));
      for (const [at, scope] of scopes.entries())
        expect((await store().journal(scope, 'everyone')).map(({ fact }) => fact)).toEqual([facts[at]]);
    });
    it('is answered from after an entry on', async () => {
      await store().transact((transaction) => transaction.enter('reviews', factsOf('alliance/ours', 5)));
      expect((await store().journal('alliance/ours', 'everyone', 3)).map(({ entry }) => entry)).toEqual([
        4, 5,
      ]);
    });
    it('has a fact once: in one call, in one transaction, and in a later one', async () => {
      const [one, two, three] = factsOf('alliance/ours', 3) as [
        ReturnType<typeof placed>,
        ReturnType<typeof placed>,
        ReturnType<typeof placed>,
      ];
      const entered = await store().transact(async (transaction) => [
        await transaction.enter('reviews', [one, one]),
        await transaction.enter('reviews', [one, two]),
      ]);
      expect(entered.map((entries) => idsOf(entries.map(({ fact }) => fact)))).toEqual([[one.id], [two.id]]);
      const later = await store().transact((transaction) =>
        transaction.enter('contracts', [two, three, one]),
      );
      expect(later).toEqual([{ entry: 3, topic: 'contracts', fact: three }]);
      expect((await store().journal('alliance/ours', 'everyone')).map(({ entry }) => entry)).toEqual([
        1, 2, 3,
      ]);
    });
    it('shows a transaction what it has entered itself', async () => {
      await store().transact((transaction) => transaction.enter('reviews', factsOf('alliance/ours', 2)));
      await store().transact(async (transaction) => {
        await transaction.enter('reviews', [
          ...factsOf('organisation/theirs', 1),
          ...factsOf('alliance/ours', 1),
        ]);
        expect((await transaction.journal('alliance/ours', 'everyone')).map(({ entry }) => entry)).toEqual([
          1, 2, 4,
        ]);
        expect((await transaction.journal('alliance/ours', 'everyone', 2)).map(({ entry }) => entry)).toEqual(
          [4],
        );
      });
    });
    it('takes many facts at once', async () => {
      const facts = factsOf('alliance/ours', 3_000);
      const entered = await store().transact((transaction) => transaction.enter('reviews', facts));
      expect(idsOf(entered.map(({ fact }) => fact))).toEqual(idsOf(facts));
      expect(await store().journal('alliance/ours', 'everyone')).toEqual(entered);
    });
    describe('and what is its author’s alone', () => {
      const [amara, judith] = [{ id: 'amara' }, { id: 'judith' }];
      const did = (type: string, by: string) =>
        someFact('session-1', { type, open: { by }, scope: 'alliance/ours' });
      const entered = (...facts: readonly UnplacedFact[]) =>
        store().transact((transaction) =>
          transaction.enter(
            'reviews',
            facts.map((fact, at) => placed(fact, at + 1)),
          ),
        );
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
        await store().transact((transaction) =>
          transaction.enter('reviews', [placed(did('SessionReviewsRevealed', 'judith'), 5)]),
        );
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
