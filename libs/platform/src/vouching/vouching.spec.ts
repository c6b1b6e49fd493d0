import { describe, expect, it } from '@jest/globals';
import type { SealedFact } from '@alliance/facts/recorded';
import { sampleVoucher } from '@alliance/platform-tests/sample-chain';
import { placed, someFact } from '@alliance/platform-tests/sample-facts';
import fc from 'fast-check';
import { canonicalJson } from './canonical-json.ts';
import { carried, chainOf } from './chain.ts';
import { envelopeText, leafOf } from './leaf.ts';
import { NotVouchedFor } from './not-vouched-for.ts';
import { BEGINNING, voucherUnder } from './voucher.ts';

const chain = chainOf(sampleVoucher, 'reviews');

const texts = fc.string({ unit: 'grapheme' });
const facts: fc.Arbitrary<SealedFact> = fc
  .record(
    {
      id: texts,
      stream: texts,
      revision: fc.nat(),
      position: fc.nat(),
      scope: texts.map((id) => `alliance/${id}` as const),
      at: texts,
      type: texts,
      version: fc.nat(),
      open: fc.dictionary(
        fc.oneof(texts, fc.constant('__proto__')),
        fc.jsonValue().map((value) => JSON.parse(JSON.stringify(value)) as unknown),
      ),
      sealed: texts,
      keyId: texts,
      commandId: texts,
      commandDigest: texts,
    },
    {
      requiredKeys: [
        'id',
        'stream',
        'revision',
        'position',
        'scope',
        'at',
        'type',
        'version',
        'open',
        'commandId',
        'commandDigest',
      ],
    },
  )
  .map((fact) => ({ ...fact }));

const backwards = (value: unknown): unknown => {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(backwards);
  return Object.fromEntries(
    Object.entries(value)
      .toReversed()
      .map(([name, part]) => [name, backwards(part)]),
  );
};

/** A log, each of its facts with what vouches for it. */
const log = (count: number): readonly SealedFact[] => {
  const all: SealedFact[] = [];
  let previous: Uint8Array = BEGINNING;
  for (let position = 1; position <= count; position++) {
    const fact = placed(someFact('goal-1'), position);
    const links = chain.links(fact, previous);
    all.push({ ...fact, vouched: carried(links) });
    previous = links.link;
  }
  return all;
};

describe('the leaf of a fact', () => {
  it('is taken over what canonical JSON makes of its envelope and its log', () => {
    fc.assert(
      fc.property(facts, (fact) => {
        expect(envelopeText('reviews', fact)).toBe(canonicalJson({ ...fact, log: 'reviews' }));
        // JSON has no zero below zero.
        const told: unknown = JSON.parse(JSON.stringify({ ...fact, log: 'reviews' }));
        expect(JSON.parse(envelopeText('reviews', fact))).toEqual(told);
      }),
    );
  });
  it('is the same in whatever order fields come', () => {
    fc.assert(
      fc.property(facts, (fact) => {
        expect(leafOf('reviews', backwards(fact) as SealedFact)).toEqual(leafOf('reviews', fact));
      }),
    );
  });
  it('is another as soon as any field is another, or is taken away, and in another log', () => {
    fc.assert(
      fc.property(facts, facts, (fact, other) => {
        const leaf = leafOf('reviews', fact).toString('hex');
        expect(leafOf('contracts', fact).toString('hex')).not.toBe(leaf);
        for (const name of Object.keys(other) as (keyof SealedFact)[]) {
          const changed = { ...fact, [name]: other[name] };
          const same = canonicalJson(changed) === canonicalJson(fact);
          expect(leafOf('reviews', changed).toString('hex') === leaf).toBe(same);
        }
        const { sealed: _sealed, ...bare } = fact;
        expect(leafOf('reviews', bare).toString('hex') === leaf).toBe(fact.sealed === undefined);
      }),
    );
  });
});

describe('what vouches for a fact', () => {
  it('lets it through as it was recorded', () => {
    for (const fact of log(5)) chain.checkCarried(fact);
  });
  it('refuses it once any field is another', () => {
    fc.assert(
      fc.property(facts, fc.integer({ min: 0, max: 4 }), (other, at) => {
        const fact = log(5)[at]!;
        for (const name of Object.keys(other) as (keyof SealedFact)[])
          expect(() => chain.checkCarried({ ...fact, [name]: other[name], position: at + 1_000 })).toThrow(
            NotVouchedFor,
          );
      }),
    );
  });
  it('refuses one that was moved or swapped, that nothing vouches for, and what another root key made', () => {
    const [first, second] = log(2) as [SealedFact, SealedFact];
    const { vouched: _vouched, ...bare } = first;
    const elsewhere = chainOf(voucherUnder(Buffer.alloc(32, 8)), 'reviews');
    for (const wrong of [
      { ...first, position: 2 },
      { ...first, vouched: second.vouched! },
      { ...first, vouched: { ...first.vouched!, previous: second.vouched!.previous } },
      { ...first, vouched: carried(elsewhere.links(first, BEGINNING)) },
      { ...first, vouched: { previous: '', link: '' } },
      bare,
    ])
      expect(() => chain.checkCarried(wrong)).toThrow(NotVouchedFor);
  });
  it('doesn’t hold for another log', () => {
    expect(() => chainOf(sampleVoucher, 'contracts').checkCarried(log(1)[0]!)).toThrow(NotVouchedFor);
  });
});

describe('a text that is vouched for', () => {
  it('is known again, and no other, and under no other root key', () => {
    fc.assert(
      fc.property(texts, texts, (text, other) => {
        const vouched = sampleVoucher.vouch(text);
        expect(sampleVoucher.vouchesFor(text, vouched)).toBe(true);
        expect(sampleVoucher.vouchesFor(other, vouched)).toBe(other === text);
        expect(voucherUnder(Buffer.alloc(32, 8)).vouchesFor(text, vouched)).toBe(false);
        expect(sampleVoucher.vouchesFor(text, '')).toBe(false);
      }),
    );
  });
});
