import { describe, expect, it } from '@jest/globals';
import { given } from '@alliance/decider/specification';
import {
  clauseCommented,
  clauseCommentsSettled,
  contractEnded,
  contractEndingAnswered,
  contractEndingProposed,
  contractEndingWithdrawn,
  contractResumed,
  contractSuspended,
} from '@alliance/facts/contract';
import { answerEnding } from './answer-ending.ts';
import { contractDecider } from './decider.ts';
import { end } from './end.ts';
import { proposeEnding } from './propose-ending.ts';
import { resume } from './resume.ts';
import { drafted, from, inForce, livingAfter, signedBy, to } from './sentences.ts';
import { settleComments } from './settle-comments.ts';
import { suspend } from './suspend.ts';
import { withdrawEnding } from './withdraw-ending.ts';

const until = { until: '2026-06-01' };
const paused = contractSuspended({ by: 'tom', ...until });

describe('pausing', () => {
  it('lasts until a day or stays open, signed or not, and asks for no reason', () => {
    for (const past of [drafted, inForce]) {
      given(contractDecider, past).when(to(suspend), from('tom', until)).thenFacts(paused);
      given(contractDecider, past)
        .when(to(suspend), from('judith', {}))
        .thenFacts(contractSuspended({ by: 'judith' }));
    }
  });
  it('keeps no reason that a scenario of earlier days gives', () => {
    given(contractDecider, inForce)
      .when(to(suspend), from('tom', suspend.body.parse({ ...until, reasonCode: 'illness' })))
      .thenFacts(paused);
  });
  it('may be moved to another day, today included, which ends it', () => {
    given(contractDecider, [...inForce, paused])
      .when(to(suspend), from('judith', { until: '2026-03-11' }))
      .thenTypes('ContractSuspended');
    given(contractDecider, [...inForce, paused])
      .when(to(suspend), from('judith', until))
      .thenRejected('nothing-would-change');
  });
  it('looks ahead', () => {
    given(contractDecider, inForce)
      .when(to(suspend), from('tom', { until: '2026-03-10' }))
      .thenRejected('day-has-passed');
    for (const until of ['2029-03-12', '9999-12-31'])
      given(contractDecider, inForce).when(to(suspend), from('tom', { until })).thenRejected('too-far-ahead');
    given(contractDecider, inForce)
      .when(to(suspend), from('tom', { until: '2029-03-11' }))
      .thenTypes('ContractSuspended');
  });
  it('is ended by either, while it lasts', () => {
    given(contractDecider, [...inForce, paused])
      .when(to(resume), from('judith', {}))
      .thenFacts(contractResumed({ by: 'judith' }))
      .when(to(resume), from('tom', {}))
      .thenRejected('nothing-paused');
    given(contractDecider, [...inForce, contractSuspended({ by: 'tom', until: '2026-03-11' })])
      .when(to(resume), from('judith', {}))
      .thenRejected('nothing-paused');
  });
});

describe('ending', () => {
  const mayEndFrom = '2026-03-12T17:12:00.000Z';
  const asked = contractEndingProposed({ by: 'tom', mayEndFrom, reason: 'Our work is done.' });
  const ended = contractEnded({ by: 'judith', version: 1, at: '2026-03-11' });
  const yes = contractEndingAnswered({ by: 'judith', agrees: true });
  const notYet = { agrees: false, words: 'Let us meet once more.' };
  it('asks the other first, signed or not', () => {
    for (const past of [drafted, inForce])
      given(contractDecider, past)
        .when(to(proposeEnding), from('tom', { reason: 'Our work is done.' }))
        .thenFacts(asked)
        .when(to(proposeEnding), from('judith', {}))
        .thenRejected('ending-already-proposed');
    given(contractDecider, inForce).when(to(end), from('tom', {})).thenRejected('no-ending-proposed');
  });
  it('comes at once when both agree', () => {
    for (const by of ['tom', 'judith'])
      given(contractDecider, [...inForce, asked, yes])
        .when(to(end), from(by, {}))
        .thenTypes('ContractEnded');
  });
  it('waits a day otherwise, and is then open to either, whatever was answered', () => {
    const answered = contractEndingAnswered({ by: 'judith', ...notYet });
    for (const past of [
      [...inForce, asked],
      [...inForce, asked, answered],
    ]) {
      for (const by of ['tom', 'judith']) {
        given(contractDecider, past)
          .when(to(end), from(by, {}, { at: '2026-03-12T17:11:59.999Z' }))
          .thenRejected('ending-waits');
        given(contractDecider, past)
          .when(to(end), from(by, {}, { at: mayEndFrom }))
          .thenTypes('ContractEnded');
      }
    }
  });
  it('is answered in words by the other, and no answer is a veto', () => {
    given(contractDecider, [...inForce, asked])
      .when(to(answerEnding), from('judith', notYet))
      .thenFacts(contractEndingAnswered({ by: 'judith', ...notYet }))
      .when(to(answerEnding), from('judith', { agrees: true }))
      .thenFacts(yes);
    given(contractDecider, [...inForce, asked])
      .when(to(answerEnding), from('judith', { agrees: false }))
      .thenRejected('answer-needs-words');
    given(contractDecider, [...inForce, asked])
      .when(to(answerEnding), from('tom', { agrees: true }))
      .thenRejected('not-your-turn');
    given(contractDecider, inForce)
      .when(to(answerEnding), from('judith', { agrees: true }))
      .thenRejected('no-ending-proposed');
  });
  it('is taken back by whoever proposed it, until it is answered', () => {
    given(contractDecider, [...inForce, asked])
      .when(to(withdrawEnding), from('tom', {}))
      .thenFacts(contractEndingWithdrawn({ by: 'tom' }))
      .when(to(end), from('tom', {}))
      .thenRejected('no-ending-proposed');
    given(contractDecider, [...inForce, asked])
      .when(to(withdrawEnding), from('judith', {}))
      .thenRejected('not-yours-to-withdraw');
    for (const answer of [yes, contractEndingAnswered({ by: 'judith', agrees: false, words: 'Why now?' })])
      given(contractDecider, [...inForce, asked, answer])
        .when(to(withdrawEnding), from('tom', {}))
        .thenRejected('ending-answered');
    given(contractDecider, inForce)
      .when(to(withdrawEnding), from('tom', {}))
      .thenRejected('no-ending-proposed');
  });
  it('comes with the ending of the alliance, where that was proposed', () => {
    const living = livingAfter(inForce);
    const alliance = { stage: 'ending', ending: { by: 'tom', mayEndFrom } };
    expect(end.decide(from('judith', {}), living, { alliance })).toMatchObject({ rejected: 'ending-waits' });
    expect(end.decide(from('judith', {}, { at: mayEndFrom }), living, { alliance })).toEqual([ended]);
    expect(end.needs?.({}, 'alliance/our-alliance', contractDecider.initial)).toEqual({
      alliance: 'our-alliance',
    });
  });
  it('comes at once where both agree to end the alliance, also if either had asked for the contract’s alone', () => {
    const living = livingAfter([...inForce, asked]);
    const agreed = { stage: 'ending', ending: { by: 'judith', mayEndFrom, agrees: true } };
    expect(end.decide(from('judith', {}), living, { alliance: agreed })).toEqual([ended]);
    const waiting = { stage: 'ending', ending: { by: 'judith', mayEndFrom: '2026-03-13T00:00:00.000Z' } };
    expect(end.decide(from('tom', {}), living, { alliance: waiting })).toMatchObject({
      rejected: 'ending-waits',
      detail: { from: mayEndFrom },
    });
  });
  it('happens once', () => {
    given(contractDecider, [...inForce, ended])
      .when(to(end), from('tom', {}))
      .thenRejected('contract-has-ended');
    given(contractDecider).when(to(end), from('tom', {})).thenRejected('nothing-drafted');
  });
});

describe('what was asked about a clause', () => {
  const remark = clauseCommented({ by: 'tom', clauseId: 'ending', text: 'Who tells the sponsor?' });
  const seen = clauseCommentsSettled({ by: 'judith', clauseId: 'ending' });
  it('waits for the other until they have seen it, or answer with words of their own', () => {
    given(contractDecider, [...inForce, remark])
      .when(to(settleComments), from('judith', { clauseId: 'ending' }))
      .thenFacts(seen)
      .when(to(settleComments), from('judith', { clauseId: 'ending' }))
      .thenRejected('nothing-asked');
    const answer = clauseCommented({ by: 'judith', clauseId: 'ending', text: 'I do.' });
    given(contractDecider, [...inForce, remark, answer])
      .when(to(settleComments), from('judith', { clauseId: 'ending' }))
      .thenRejected('nothing-asked');
    given(contractDecider, [...inForce, remark, answer])
      .when(to(settleComments), from('tom', { clauseId: 'ending' }))
      .thenTypes('ClauseCommentsSettled');
  });
  it('is answered by both signing the words that it was about', () => {
    given(contractDecider, signedBy([...drafted, remark], 'tom'))
      .when(to(settleComments), from('judith', { clauseId: 'ending' }))
      .thenFacts(seen);
    given(contractDecider, signedBy([...drafted, remark], 'tom', 'judith'))
      .when(to(settleComments), from('judith', { clauseId: 'ending' }))
      .thenRejected('nothing-asked');
  });
  it('is nothing for whoever asked', () => {
    given(contractDecider, [...inForce, remark])
      .when(to(settleComments), from('tom', { clauseId: 'ending' }))
      .thenRejected('nothing-asked');
    expect(() => settleComments.body.parse({})).toThrow();
  });
});
