import { describe, expect, it } from '@jest/globals';
import { agreeRetention } from '@alliance/contracts/contract/agree-retention';
import { acceptAmendment } from '@alliance/contracts/contract/accept-amendment';
import { canonicalText } from '@alliance/facts/canonical-text';
import { counterAmendment } from '@alliance/contracts/contract/counter-amendment';
import { fingerprint, nextVersion, saysWhatIsInForce } from '@alliance/contracts/contract/fingerprint';
import { proposeAmendment } from '@alliance/contracts/contract/propose-amendment';
import { proposeClause } from '@alliance/contracts/contract/propose-clause';
import { from, idOf, livingAfter, signedBy, yields } from '@alliance/contracts/contract/sentences';
import { draft } from '@alliance/contracts/contract/draft';
import { allianceFormed } from '@alliance/facts/alliance';
import {
  amendmentAccepted,
  amendmentProposed,
  reviewRhythmSet,
  type ContractFact,
} from '@alliance/facts/contract';
import { createHash } from 'node:crypto';
import { ALLIANCE, on } from '../../specification/pair-history.ts';
import { seenBy } from '../../specification/people.ts';
import { revisionFor } from '../../specification/revisions.ts';
import { agreementOf } from './agreement.ts';

const [TOM, JUDITH] = ['tom', 'judith'];
const formed = on(
  '2025-01-08',
  allianceFormed({ by: TOM, coachId: TOM, supervisorId: JUDITH, accepterName: 'Tom Ferreira' }),
);

/** What the contracts service decided, as this service hears of it: the facts of one decision in one instant. */
const agreementAfter = (facts: readonly ContractFact[]) =>
  agreementOf(seenBy(TOM, [...formed, ...on('2025-01-09', ...facts)]));

const template = yields([], draft, from(JUDITH, { templateId: 'usual-fourteen' }));
const reworded = yields(
  template,
  proposeClause,
  from(TOM, { clauseId: 'ending', text: 'In a café,\r\nif we can.', wants: 'no hurry' } as const),
);
const first = signedBy(reworded, TOM, JUDITH);
const id = (newId: string) => ({ newId });
const proposed = yields(
  first,
  proposeAmendment,
  from(TOM, { op: 'add', title: 'Companions', text: 'We learn.', fromVersion: 1 } as const, id(idOf(20))),
);
const countered = yields(
  proposed,
  counterAmendment,
  from(JUDITH, { amendmentId: idOf(20), text: 'Both of us learn.' }),
);
const accepted = yields(countered, acceptAmendment, from(TOM, { amendmentId: idOf(20) }));
const half = signedBy(accepted, TOM);
const second = signedBy(accepted, TOM, JUDITH);
/** Let go and taken back word for word, before anybody signed: the clause now stands last. */
const gone = yields(
  yields(
    second,
    proposeAmendment,
    from(TOM, { op: 'retire', clauseId: 'session-format', fromVersion: 2 } as const, id(idOf(21))),
  ),
  acceptAmendment,
  from(JUDITH, { amendmentId: idOf(21) }),
);
const words = second.findLast(
  (fact) => fact.type === 'ClauseProposed' && fact.data.clauseId === 'session-format',
);
const back = yields(
  yields(
    gone,
    proposeAmendment,
    from(
      JUDITH,
      {
        op: 'add',
        clauseId: 'session-format',
        title: words && 'title' in words.data ? String(words.data.title) : '',
        text: words && 'text' in words.data ? String(words.data.text) : '',
        fromVersion: 2,
      } as const,
      id(idOf(22)),
    ),
  ),
  acceptAmendment,
  from(TOM, { amendmentId: idOf(22) }),
);
/** Other line ends are no other words: what would be signed is in force already. */
const sameWords = [
  ...first,
  amendmentProposed({
    by: TOM,
    amendmentId: idOf(23),
    clauseId: 'ending',
    op: 'change',
    fromVersion: 1,
    text: 'In a café,\nif we can.',
  }),
  amendmentAccepted({ by: JUDITH, amendmentId: idOf(23) }),
];
/** Numbers in a draft, another by amendment, and numbers that were set beside the text in earlier days. */
const withYears = signedBy(yields(template, agreeRetention, from(TOM, { years: 3 })), TOM, JUDITH);
const twentyYears = yields(
  yields(
    withYears,
    proposeAmendment,
    from(
      JUDITH,
      {
        op: 'change',
        clauseId: 'records-and-retention',
        text: 'As before.',
        numbers: { years: 20 },
        fromVersion: 1,
      } as const,
      id(idOf(24)),
    ),
  ),
  acceptAmendment,
  from(TOM, { amendmentId: idOf(24) }),
);
const besideTheText = [...withYears, reviewRhythmSet({ by: TOM, everyN: 6, unit: 'weeks', graceDays: 7 })];

describe('what can be signed', () => {
  it.each([
    ['a draft', template],
    ['a draft that was re-worded', reworded],
    ['an open amendment', countered],
    ['an amendment that was accepted', accepted],
    ['one signature', half],
    ['two', second],
    ['a clause let go', gone],
    ['a clause let go and taken back', back],
    ['other line ends', sameWords],
    ['numbers in the draft', withYears],
    ['other numbers that were accepted', twentyYears],
    ['numbers beside the text', besideTheText],
  ])('after %s is what the contracts service takes, by version and fingerprint', (_what, facts) => {
    const contract = livingAfter(facts);
    const { next, revision } = agreementAfter(facts);
    expect(next && { version: next.version, textHash: next.textHash }).toEqual(
      saysWhatIsInForce(contract)
        ? undefined
        : { version: nextVersion(contract).version, textHash: fingerprint(nextVersion(contract)) },
    );
    expect(revision).toBe(revisionFor(TOM, `contract-${ALLIANCE}`, facts.length));
  });
  it('can be hashed again by anyone, from what is sent', () => {
    const { versions, nonce = '' } = agreementAfter(second);
    expect(versions).toHaveLength(2);
    for (const { form, version, textHash, clauses } of versions) {
      const text = clauses.map(({ clauseId, title, text, numbers }) => ({
        id: clauseId,
        title,
        text,
        numbers,
      }));
      const bytes = canonicalText({ form, version, nonce, clauses: text });
      expect(createHash('sha256').update(bytes).digest('hex')).toBe(textHash);
    }
  });
  it('says who has signed it', () => {
    expect(agreementAfter(half).next?.signatures.map(({ by }) => by)).toEqual(['coach']);
    expect(agreementAfter(second).next).toBeUndefined();
  });
});
