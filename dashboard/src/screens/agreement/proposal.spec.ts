import { describe, expect, it } from '@jest/globals';
import { leaderPath } from '../../pair/leaders.tsx';
import { apart } from './apart.ts';
import { bodyOf, errorsIn, missingUsual, type Proposal } from './proposal.ts';
import { agreement, version } from './specification.ts';

const proposal: Proposal = {
  op: 'change',
  clauseId: 'listen',
  title: '',
  text: ' We listen first. ',
  why: ' ',
  numbers: {},
  from: 'We listen.',
};
const listen = version(1, '2025-02-14').clauses[0];
const sent = (written: Proposal) => JSON.parse(JSON.stringify(bodyOf(written, agreement())));

describe('a proposal while it is written', () => {
  it('has to change something, and to say which clause', () => {
    expect(errorsIn(proposal, listen)).toEqual({});
    expect(errorsIn({ ...proposal, text: 'We listen.' }, listen)).toHaveProperty('text');
    expect(errorsIn({ ...proposal, clauseId: '' }, undefined)).toHaveProperty('clauseId');
  });
  it('has changed something where a number is begun, and says what that number lacks', () => {
    const rhythm = { ...proposal, clauseId: 'review-rhythm', text: 'We listen.', numbers: { everyN: '3' } };
    expect(errorsIn(rhythm, listen)).toEqual({ graceDays: 'A whole number, 0 to 90.' });
  });
  it('says of the supervisor’s own pages what was chosen, and has changed something by that alone', () => {
    const clauseId = 'confidentiality-and-its-limits';
    const named = { ...proposal, clauseId, text: 'We listen.', numbers: { supervisorsPages: 'named' } };
    const before = { clauseId, kind: clauseId, title: 'Confidentiality', text: 'We listen.' } as const;
    expect(errorsIn(named, before)).toEqual({});
    expect(errorsIn(named, { ...before, numbers: { supervisorsPages: 'named' } })).toHaveProperty('text');
    expect(sent(named)).toMatchObject({ text: 'We listen.', numbers: { supervisorsPages: 'named' } });
    expect(sent({ ...named, numbers: { supervisorsPages: 'not-named' } })).toMatchObject({
      numbers: { supervisorsPages: 'not-named' },
    });
    expect(sent({ ...named, numbers: {} })).not.toHaveProperty('numbers');
  });
  it('needs a title where it adds a clause, and no words where it lets one go', () => {
    expect(errorsIn({ ...proposal, op: 'add', title: ' ' }, undefined)).toEqual({
      title: 'Give the clause a title.',
    });
    expect(errorsIn({ ...proposal, op: 'retire', text: '' }, listen)).toEqual({});
  });
  it('is too long where the server would say so', () => {
    expect(errorsIn({ ...proposal, text: 'x'.repeat(8_001) }, listen).text).toContain('8,001');
  });
  it('is sent from the version that was read, trimmed, without what was left empty', () => {
    expect(sent(proposal)).toEqual({
      op: 'change',
      fromVersion: 1,
      clauseId: 'listen',
      text: 'We listen first.',
    });
    expect(sent({ ...proposal, op: 'retire', why: 'Done.' })).toEqual({
      op: 'retire',
      fromVersion: 1,
      clauseId: 'listen',
      why: 'Done.',
    });
    expect(sent({ ...proposal, op: 'add', clauseId: '', title: 'First' })).toEqual({
      op: 'add',
      fromVersion: 1,
      title: 'First',
      text: 'We listen first.',
    });
  });
  it('can bring back a usual clause that was let go', () => {
    expect(missingUsual(agreement())).toHaveLength(14);
  });
});

describe('marks on the time axis', () => {
  it('step back in time where they would lie on one another', () => {
    expect(apart([100, 100, 103], 7)).toEqual([89, 96, 103]);
    expect(apart([10, 50], 7)).toEqual([10, 50]);
    expect(apart([], 7)).toEqual([]);
  });
});

describe('a leader', () => {
  it('goes straight down where its column is below it', () => {
    expect(leaderPath({ from: 40, to: 40, by: 'both' }, 0, 30)).toBe('M40 0V30');
  });
  it('turns towards its column on its own level', () => {
    expect(leaderPath({ from: 100, to: 20, by: 'coach' }, 1, 40)).toBe(
      'M100 0V13Q100 19 94 19H26Q20 19 20 25V40',
    );
  });
});
