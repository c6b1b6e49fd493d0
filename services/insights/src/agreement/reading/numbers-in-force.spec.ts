import { describe, expect, it } from '@jest/globals';
import { contract } from '@alliance/contracts/contract/contract';
import { contractDecider } from '@alliance/contracts/contract/decider';
import { fingerprint, nextVersion } from '@alliance/contracts/contract/fingerprint';
import { from, idOf } from '@alliance/contracts/contract/sentences';
import { isLiving, versionInForce, type Contract } from '@alliance/contracts/contract/state';
import { fold, isRejection, type Decision } from '@alliance/decider/decider';
import { canonicalText } from '@alliance/facts/canonical-text';
import { listed, type ClauseNumbers } from '@alliance/facts/clause-numbers';
import { retentionAgreed, reviewRhythmSet, type ContractFact } from '@alliance/facts/contract';
import fc from 'fast-check';
import { pastOf } from '../../past/past.ts';
import { journalOf, on } from '../../specification/pair-history.ts';
import { AMARA, begins, drafts, JUDITH, sign, signWords } from '../../specification/people.ts';
import { countingZone } from './counting-zone.ts';
import { formatInForce, retentionInForce, rhythmInForce } from './numbers-in-force.ts';

type Does = 'setReviewRhythm' | 'agreeRetention' | 'proposeAmendment' | 'acceptAmendment' | 'sign';
const move = fc.record({
  by: fc.constantFrom('tom', 'judith'),
  does: fc.constantFrom<Does>(
    'setReviewRhythm',
    'agreeRetention',
    'proposeAmendment',
    'acceptAmendment',
    'sign',
    'sign',
    'sign',
  ),
  n: fc.integer({ min: 1, max: 20 }),
  clauseId: fc.constantFrom('review-rhythm', 'records-and-retention', 'session-format'),
});
type Attempt = (command: object, state: Contract, others: object) => Decision<ContractFact, string>;

const numbersOf = (clauseId: string, n: number): ClauseNumbers => {
  if (clauseId === 'review-rhythm') return { everyN: n, unit: 'weeks', graceDays: n };
  return clauseId === 'records-and-retention' ? { years: n } : { minutes: 60 + n, zone: 'Asia/Kolkata' };
};

const logOf = (moves: readonly (typeof move extends fc.Arbitrary<infer Move> ? Move : never)[]) => {
  const log: ContractFact[] = [];
  let state = contractDecider.initial;
  const tries = (does: keyof typeof contract.verbs, by: string, body: object, newId = idOf(1)) => {
    const { decide } = contract.verbs[does] as unknown as { decide: Attempt };
    const decision = decide(from(by, body, { newId }), state, {});
    if (isRejection(decision)) return;
    log.push(...decision);
    state = fold(contractDecider, decision, state);
  };
  tries('draft', 'tom', { templateId: 'usual-fourteen' });
  moves.forEach(({ by, does, n, clauseId }, index) => {
    if (!isLiving(state)) return;
    const next = nextVersion(state);
    const numbers = numbersOf(clauseId, n);
    const amendmentId = state.open[0]?.id ?? idOf(1);
    const fromVersion = versionInForce(state);
    const body = {
      ...numbersOf('review-rhythm', n),
      years: n,
      op: 'change',
      clauseId,
      text: 'So.',
      numbers,
      fromVersion,
    };
    tries(
      does,
      by,
      { ...body, amendmentId, version: next.version, textHash: fingerprint(next) },
      idOf(100 + index),
    );
  });
  return log;
};

describe('numbers in force', () => {
  it('are in the text under both signatures, whatever two people try', () => {
    let checked = 0;
    fc.assert(
      fc.property(fc.array(move, { minLength: 8, maxLength: 40 }), (moves) => {
        const told = logOf(moves).flatMap((fact) => on('2026-03-11', fact));
        const past = pastOf(journalOf(told).facts).contract;
        const version = past.versions.at(-1);
        const inForce = [rhythmInForce(past), retentionInForce(past), formatInForce(past)];
        if (!version) return expect(inForce).toEqual([undefined, undefined, undefined]);
        const text = canonicalText({ ...version, nonce: past.drafted?.nonce ?? '' });
        expect(fingerprint({ ...version, nonce: past.drafted?.nonce ?? '' })).toBe(version.textHash);
        for (const held of inForce) {
          if (!held) continue;
          const { at: _at, signed, ...numbers } = held;
          expect(signed).toBe(true);
          for (const number of listed(numbers))
            expect(text).toContain(`${JSON.stringify(['number', ...number])}\n`);
          checked += 1;
        }
      }),
      { numRuns: 200, seed: 4 },
    );
    expect(checked).toBeGreaterThan(100);
  });

  const signed = [...begins('2025-01-08'), ...drafts(JUDITH, '2025-01-09')];
  const beside = [
    ...on('2025-01-12', reviewRhythmSet({ by: AMARA, everyN: 6, unit: 'weeks', graceDays: 7 })),
    ...on('2025-01-12', retentionAgreed({ by: JUDITH, years: 3 })),
  ];
  const contractAfter = (...told: readonly (readonly (typeof beside)[number][])[]) =>
    pastOf(journalOf(told.flat()).facts).contract;
  it('that were set beside the text count, unsigned, until the next version', () => {
    const before = contractAfter(signed, beside, signWords(1, '2025-01-14'));
    expect(rhythmInForce(before)).toMatchObject({ everyN: 6, signed: false });
    expect(retentionInForce(before)).toMatchObject({ years: 3, signed: false });
    const after = contractAfter(signed, beside, signWords(1, '2025-01-14'), sign(2, '2025-02-01'));
    expect(rhythmInForce(after)).toMatchObject({ everyN: 6, signed: true });
  });
  it('count in UTC until a zone is signed', () => {
    expect(countingZone(contractAfter(signed, sign(1, '2025-01-14')))).toBe('UTC');
  });
});
