import { describe, expect, it } from '@jest/globals';
import { fold, isRejection, type Decision } from '@alliance/decider/decider';
import { MANDATORY } from '@alliance/facts/clauses';
import { contractFacts, type ContractFact } from '@alliance/facts/contract';
import fc from 'fast-check';
import { contract } from './contract.ts';
import { contractDecider } from './decider.ts';
import { fingerprint, nextVersion } from './fingerprint.ts';
import { from, idOf } from './sentences.ts';
import { isLiving, versionInForce, type Contract } from './state.ts';

const someone = fc.constantFrom('tom', 'judith');
const words = fc.constantFrom('We learn.', 'We learn aloud.', 'We learn together.');
const aimedAt = fc.constantFrom(
  'shared-learning-aim',
  'review-rhythm',
  'records-and-retention',
  'session-format',
  'session-format',
  'ending',
  idOf(3),
  idOf(9),
);

/** What one of the two tries next: `pick` chooses among what there is, `stale` says what was so some time ago. */
const move = fc.record({
  by: someone,
  does: fc.constantFrom<keyof typeof contract.verbs>(
    ...(Object.keys(contract.verbs) as (keyof typeof contract.verbs)[]).filter((name) => name !== 'end'),
    // Often enough for several versions to come about.
    ...(['sign', 'sign', 'sign', 'sign', 'acceptAmendment', 'proposeAmendment', 'acceptAmendment'] as const),
  ),
  pick: fc.nat(20),
  clauseId: aimedAt,
  text: words,
  stale: fc.boolean(),
});
type Move = typeof move extends fc.Arbitrary<infer Value> ? Value : never;

const numbersOf = (clauseId: string, pick: number) => {
  if (clauseId === 'review-rhythm') return { everyN: 1 + (pick % 9), unit: 'weeks', graceDays: pick };
  return clauseId === 'records-and-retention'
    ? { years: pick }
    : { minutes: 60 + pick, zone: 'Asia/Kolkata', pulse: 'off', worth: pick % 4 === 0 ? 'on' : 'off' };
};

/** A body for every verb at once; each takes the fields it knows. */
const bodyOf = ({ pick, clauseId, text, stale, does }: Move, state: Contract, read: string) => {
  const living = isLiving(state) ? state : undefined;
  const next = living && nextVersion(living);
  const open = living?.open ?? [];
  return {
    templateId: 'usual-fourteen',
    clauseId: does === 'proposeAmendment' && pick % 3 === 0 ? undefined : clauseId,
    op: (['add', 'change', 'retire'] as const)[pick % 3],
    fromVersion: (living ? versionInForce(living) : 0) + (stale && pick > 15 ? 1 : 0),
    title: 'A title',
    text,
    amendmentId: open[pick % (open.length || 1)]?.id ?? living?.settled.at(-1) ?? idOf(8),
    version: next?.version ?? 1,
    textHash: next && !stale ? fingerprint(next) : read,
    ...(['proposeClause', 'proposeAmendment', 'counterAmendment'].includes(does) &&
      pick % 2 === 0 && { numbers: numbersOf(clauseId, pick) }),
    everyN: 1 + (pick % 4),
    unit: 'months',
    graceDays: 7,
    years: pick,
    until: pick % 5 === 0 ? undefined : `2026-04-${10 + pick}`,
    clauseIds: [clauseId],
    practice: 'pulse',
    agrees: pick % 2 === 0,
    words: text,
  };
};

type Attempt = (command: object, state: Contract, others: object) => Decision<ContractFact, string>;

/** The log that comes of two people trying things; whatever is refused leaves no trace. */
const logOf = (moves: readonly Move[]): readonly ContractFact[] => {
  const log: ContractFact[] = [];
  let state = contractDecider.initial;
  let read = '0'.repeat(64);
  moves.forEach((each, n) => {
    const body = bodyOf(each, state, read);
    const { decide } = contract.verbs[each.does] as unknown as { decide: Attempt };
    const decision = decide(
      from(each.by, body, { newId: idOf(100 + n), terms: { pulse: 'off' } }),
      state,
      {},
    );
    if (isRejection(decision)) return;
    log.push(...decision);
    state = fold(contractDecider, decision, state);
    if (each.pick % 4 === 0 && isLiving(state)) read = fingerprint(nextVersion(state));
  });
  return log;
};
const draft: Move = {
  by: 'tom',
  does: 'draft',
  pick: 0,
  clauseId: 'ending',
  text: 'We learn.',
  stale: false,
};
/** Proposed, answered and carried out, or not, as the case may be. */
const ending: readonly Move[] = [
  { ...draft, does: 'proposeEnding' },
  { ...draft, does: 'answerEnding', by: 'judith' },
  { ...draft, does: 'end' },
];
const log = fc
  .tuple(fc.array(move, { minLength: 10, maxLength: 70 }), fc.option(fc.nat(69), { freq: 5 }))
  .map(([moves, endsAt]) =>
    logOf([draft, ...(endsAt === null ? moves : moves.toSpliced(endsAt, 0, ...ending))]),
  );

/** Each fact with what was so before and after it. */
const steps = (facts: readonly ContractFact[]) => {
  let after = contractDecider.initial;
  return facts.map((fact, index) => {
    const before = after;
    after = contractDecider.evolve(before, fact);
    return { fact, index, before, after };
  });
};
const inForce = (state: Contract) => (state.stage === 'in-force' ? state.inForce : undefined);
const always = (holds: (facts: readonly ContractFact[]) => void, numRuns = 300) =>
  fc.assert(fc.property(log, holds), { numRuns });

describe('whatever two people try, in whatever order', () => {
  it('everything that can happen to a contract happens in these trials', () => {
    const seen = new Set(
      fc.sample(log, { numRuns: 300, seed: 1 }).flatMap((facts) => facts.map(({ type }) => type)),
    );
    // Numbers are no longer set beside the text: by what was a fact of its own, the text is edited.
    const earlier = ['ReviewRhythmSet', 'RetentionAgreed'];
    const happen = contractFacts.map(({ type }) => type).filter((type) => !earlier.includes(type));
    expect([...seen].toSorted()).toEqual(happen.toSorted());
  });
  it('at most one version is in force: each follows the one before, none follows the end', () => {
    always((facts) => {
      const activated = facts.filter((fact) => fact.type === 'ContractActivated');
      expect(activated.map(({ data }) => data.version)).toEqual(activated.map((_fact, n) => n + 1));
      const ended = facts.findIndex(({ type }) => type === 'ContractEnded');
      expect(ended === -1 ? 0 : facts.length - 1 - ended).toBe(0);
    });
  });
  it('the old terms stay in force until the next are activated', () => {
    always((facts) => {
      for (const { fact, before, after } of steps(facts))
        if (fact.type !== 'ContractActivated' && fact.type !== 'ContractEnded')
          expect(inForce(after)).toBe(inForce(before));
    });
  });
  it('a version comes in force by both signatures under its text, and no edit after either', () => {
    always((facts) => {
      const signed = new Map<string, string>();
      for (const { type, data } of facts) {
        if (type === 'ClauseProposed' || type === 'AmendmentAccepted') signed.clear();
        if (type === 'ContractSigned') signed.set(data.by, data.textHash);
        if (type !== 'ContractActivated') continue;
        expect(signed).toEqual(
          new Map([
            ['tom', data.textHash],
            ['judith', data.textHash],
          ]),
        );
        signed.clear();
      }
    });
  });
  it('an edit leaves no signature standing', () => {
    always((facts) => {
      for (const { fact, after } of steps(facts))
        if (fact.type === 'ClauseProposed' || fact.type === 'AmendmentAccepted')
          expect(after).toMatchObject({ signatures: [] });
    });
  });
  it('what is in force is, word for word, what was signed', () => {
    always((facts) => {
      for (const { fact, after } of steps(facts)) {
        if (fact.type !== 'ContractActivated' || after.stage !== 'in-force') continue;
        const { version, form, clauses, textHash } = after.inForce;
        expect(fingerprint({ form, version, nonce: after.nonce, clauses })).toBe(textHash);
      }
    });
  });
  it('no amendment is accepted by whoever wrote its latest words', () => {
    always((facts) => {
      const latestBy = new Map<string, string>();
      for (const { type, data } of facts) {
        if (type === 'AmendmentProposed' || type === 'AmendmentCountered')
          latestBy.set(data.amendmentId, data.by);
        if (type === 'AmendmentAccepted') expect(latestBy.get(data.amendmentId)).not.toBe(data.by);
      }
    });
  });
  it('the two mandatory clauses are never lost, and no clause stands there twice', () => {
    always((facts) => {
      const state = fold(contractDecider, facts);
      for (const clauses of [isLiving(state) ? state.clauses : undefined, inForce(state)?.clauses]) {
        if (!clauses) continue;
        const ids = clauses.map(({ id }) => id);
        expect(new Set(ids).size).toBe(ids.length);
        expect(ids).toEqual(expect.arrayContaining([...MANDATORY]));
      }
    });
  });
  it('a clause has one open amendment at most, and each is answered once', () => {
    always((facts) => {
      for (const { after } of steps(facts)) {
        if (!isLiving(after)) continue;
        const about = after.open.map(({ clauseId }) => clauseId);
        expect(new Set(about).size).toBe(about.length);
        expect(new Set(after.settled).size).toBe(after.settled.length);
      }
    });
  });
});
