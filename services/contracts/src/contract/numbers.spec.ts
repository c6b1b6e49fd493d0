import { describe, expect, it } from '@jest/globals';
import { given } from '@alliance/decider/specification';
import {
  amendmentAccepted,
  amendmentCountered,
  amendmentProposed,
  clauseProposed,
  contractActivated,
  contractSigned,
  retentionAgreed,
  reviewRhythmSet,
} from '@alliance/facts/contract';
import { acceptAmendment } from './accept-amendment.ts';
import { counterAmendment } from './counter-amendment.ts';
import { contractDecider } from './decider.ts';
import { draft } from './draft.ts';
import { fingerprint } from './fingerprint.ts';
import { proposeAmendment } from './propose-amendment.ts';
import { proposeClause } from './propose-clause.ts';
import { amendmentId, asRead, drafted, from, idOf, livingAfter, signedBy, to, yields } from './sentences.ts';
import { sign } from './sign.ts';

const weeks = (everyN: number) => ({ everyN, unit: 'weeks', graceDays: 7 }) as const;
const clauseOf = (facts: Parameters<typeof livingAfter>[0], clauseId: string) => {
  const clause = livingAfter(facts).clauses.find(({ id }) => id === clauseId);
  if (!clause) throw new Error(`no ${clauseId} in this spec`);
  return clause;
};
const { title, text } = clauseOf(drafted, 'review-rhythm');
const six = yields(
  drafted,
  proposeClause,
  from('tom', { clauseId: 'review-rhythm', text, numbers: weeks(6) } as const),
);
const signed = signedBy(six, 'tom', 'judith');
const toThree = { op: 'change', clauseId: 'review-rhythm', text, numbers: weeks(3), fromVersion: 1 } as const;

describe('the numbers of a clause', () => {
  it('are changed in a draft with or without its words', () => {
    expect(clauseOf(six, 'review-rhythm')).toMatchObject({ title, text, numbers: weeks(6) });
    const reworded = yields(
      six,
      proposeClause,
      from('judith', { clauseId: 'review-rhythm', text: 'Often.' } as const),
    );
    expect(clauseOf(reworded, 'review-rhythm')).toMatchObject({ text: 'Often.', numbers: weeks(6) });
  });
  it('stand only beside a clause that has a place for them', () => {
    for (const clauseId of ['ending', 'records-and-retention'] as const)
      given(contractDecider, drafted)
        .when(to(proposeClause), from('tom', { clauseId, text: 'So.', numbers: weeks(6) }))
        .thenRejected('numbers-of-another-clause');
    given(contractDecider, drafted)
      .when(to(proposeClause), from('tom', { title: 'Ours', text: 'So.', numbers: { years: 3 } }))
      .thenRejected('numbers-of-another-clause');
    given(contractDecider, signed)
      .when(to(proposeAmendment), from('tom', { ...toThree, numbers: { years: 3 } }))
      .thenRejected('numbers-of-another-clause');
    given(contractDecider, yields(signed, proposeAmendment, from('tom', toThree)))
      .when(to(counterAmendment), from('judith', { ...amendmentId, text, numbers: { years: 3 } }))
      .thenRejected('numbers-of-another-clause');
  });
  it('are read as numbers, and zones as zones that there are', () => {
    const numbers = (given: object) =>
      proposeClause.body.parse({ clauseId: 'session-format', text, numbers: given });
    expect(numbers({ zone: 'Australia/Lord_Howe', minutes: 75 })).toMatchObject({ numbers: { minutes: 75 } });
    for (const bad of [
      {},
      { zone: 'Mars/Olympus' },
      { zone: '+02:00' },
      { years: 21 },
      { years: 3, minutes: 60 },
    ])
      expect(() => numbers(bad)).toThrow();
  });
  it('begin with the zone of whoever drafts', () => {
    const usual = { templateId: 'usual-fourteen', countedIn: 'Asia/Kolkata' } as const;
    expect(clauseOf(yields([], draft, from('tom', usual)), 'session-format').numbers).toEqual({
      zone: 'Asia/Kolkata',
    });
    expect(clauseOf(drafted, 'session-format').numbers).toBeUndefined();
  });
  it('are changed by an amendment, with the same words', () => {
    given(contractDecider, signed)
      .when(to(proposeAmendment), from('tom', { ...toThree, numbers: weeks(6) }))
      .thenRejected('nothing-would-change');
    const accepted = yields(
      yields(signed, proposeAmendment, from('tom', toThree)),
      acceptAmendment,
      from('judith', amendmentId),
    );
    expect(clauseOf(accepted, 'review-rhythm').numbers).toEqual(weeks(3));
    expect(livingAfter(accepted)).toMatchObject({ inForce: { version: 1 } });
    const second = signedBy(accepted, 'judith', 'tom');
    expect(livingAfter(second)).toMatchObject({ stage: 'in-force', inForce: { version: 2, form: 2 } });
  });
  it('are countered, and what an offer leaves out stays on the table', () => {
    const proposed = yields(signed, proposeAmendment, from('tom', toThree));
    given(contractDecider, proposed)
      .when(to(counterAmendment), from('judith', { ...amendmentId, text, numbers: weeks(4) }))
      .thenFacts(amendmentCountered({ by: 'judith', ...amendmentId, text, numbers: weeks(4) }));
    given(contractDecider, proposed)
      .when(to(counterAmendment), from('judith', { ...amendmentId, text: 'Often.' }))
      .thenFacts(amendmentCountered({ by: 'judith', ...amendmentId, text: 'Often.', numbers: weeks(3) }));
    given(contractDecider, proposed)
      .when(to(counterAmendment), from('judith', { ...amendmentId, text }))
      .thenRejected('nothing-would-change');
  });
  it('make no difference of accents and line ends that were typed another way', () => {
    const accented = yields(
      six,
      proposeClause,
      from('tom', { clauseId: 'ending', text: 'au café\nsoon' } as const),
    );
    given(contractDecider, accented)
      .when(to(proposeClause), from('judith', { clauseId: 'ending', text: 'au cafe\u0301\r\nsoon' }))
      .thenRejected('nothing-would-change');
  });
});

/** As the usual fourteen were before one of them had something beside its words. */
const draftedOnce = drafted.map((fact) => {
  if (fact.type !== 'ClauseProposed') return fact;
  const { numbers: _none, ...words } = fact.data;
  return clauseProposed(words);
});

describe('a version that was signed before numbers belonged to the text', () => {
  const beside = [reviewRhythmSet({ by: 'tom', ...weeks(6) }), retentionAgreed({ by: 'judith', years: 3 })];
  const hashOfWords = fingerprint({
    form: 1,
    version: 1,
    nonce: livingAfter(draftedOnce).nonce,
    clauses: livingAfter(draftedOnce).clauses,
  });
  const toms = contractSigned({ by: 'tom', version: 1, textHash: hashOfWords, form: 1 });
  const judiths = contractSigned({ by: 'judith', version: 1, textHash: hashOfWords, form: 1 });
  const activated = contractActivated({
    by: 'judith',
    version: 1,
    textHash: hashOfWords,
    form: 1,
    effectiveFrom: '2026-01-01',
  });
  it('still verifies, byte for byte, whenever its numbers were set', () => {
    for (const facts of [
      [...draftedOnce, ...beside, toms, judiths, activated],
      [...draftedOnce, toms, ...beside, judiths, activated],
      [...draftedOnce, toms, judiths, activated, ...beside],
    ]) {
      const contract = livingAfter(facts);
      if (contract.stage !== 'in-force') throw new Error('it is in force');
      const { form, version, clauses, textHash } = contract.inForce;
      expect(fingerprint({ form, version, nonce: contract.nonce, clauses })).toBe(textHash);
    }
  });
  it('takes its numbers into the text that is signed next', () => {
    const facts = [...draftedOnce, ...beside, toms, judiths, activated];
    const second = signedBy(facts, 'tom', 'judith');
    expect(livingAfter(second)).toMatchObject({
      inForce: { version: 2, form: 2, textHash: asRead(facts).textHash },
    });
    const numbers = livingAfter(second).clauses.flatMap((clause) => clause.numbers ?? []);
    expect(numbers).toEqual([{ years: 3 }, weeks(6)]);
  });
  it('asks for another signature where one was given for words without their numbers', () => {
    given(contractDecider, [...draftedOnce, toms])
      .when(to(sign), from('judith', asRead(draftedOnce)))
      .thenTypes('ContractSigned');
  });
  it('leaves nothing to sign where no numbers were ever set', () => {
    given(contractDecider, [...draftedOnce, toms, judiths, activated])
      .when(to(sign), from('tom', asRead([...draftedOnce, toms, judiths, activated])))
      .thenRejected('nothing-to-sign');
  });
  it('keeps the numbers of a clause whose words are amended by a proposal of then', () => {
    const facts = [
      ...draftedOnce,
      ...beside,
      amendmentProposed({
        by: 'tom',
        amendmentId: idOf(4),
        clauseId: 'review-rhythm',
        op: 'change',
        fromVersion: 0,
        text: 'Often.',
      }),
      amendmentAccepted({ by: 'judith', amendmentId: idOf(4) }),
    ];
    expect(clauseOf(facts, 'review-rhythm')).toMatchObject({ text: 'Often.', numbers: weeks(6) });
  });
});
