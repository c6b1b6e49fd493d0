import { describe, expect, it } from '@jest/globals';
import {
  allianceFormed,
  allianceInvited,
  assumptionReframed,
  assumptionSurfaced,
} from '@alliance/facts/alliance';
import { journalOf, on, uuid, type DatedFact } from '../../specification/pair-history.ts';
import { AMARA, begins, JUDITH } from '../../specification/people.ts';
import { pastOf } from '../../past/past.ts';

const pastOfAll = (...told: readonly DatedFact[]) => pastOf(journalOf(told).facts);

describe('the names of the two', () => {
  it('are the inviter’s from the invitation and the other’s from the yes', () => {
    expect(pastOfAll(...begins('2025-01-08')).alliance.members).toEqual({
      coach: { id: AMARA, name: 'Amara Osei' },
      supervisor: { id: JUDITH, name: 'Judith Lindqvist' },
    });
  });
  it('are told the right way round where the coach invited', () => {
    const told = [
      ...on(
        '2025-01-08',
        allianceInvited({
          by: AMARA,
          inviterRole: 'coach',
          inviteeRole: 'supervisor',
          inviterName: 'Amara Osei',
          message: 'Shall we?',
          secretHash: 'b'.repeat(64),
        }),
      ),
      ...on(
        '2025-01-09',
        allianceFormed({
          by: JUDITH,
          coachId: AMARA,
          supervisorId: JUDITH,
          accepterName: 'Judith Lindqvist',
        }),
      ),
    ];
    expect(pastOfAll(...told).alliance.members).toEqual({
      coach: { id: AMARA, name: 'Amara Osei' },
      supervisor: { id: JUDITH, name: 'Judith Lindqvist' },
    });
  });
});

describe('an assumption', () => {
  it('keeps every way in which it was put, whoever put it', () => {
    const told = [
      ...begins('2025-01-08'),
      ...on('2025-01-10', assumptionSurfaced({ by: AMARA, assumptionId: uuid(1), text: 'I must know.' })),
      ...on(
        '2025-03-10',
        assumptionReframed({ by: JUDITH, assumptionId: uuid(1), from: 'I must know.', to: 'I may ask.' }),
      ),
      ...on(
        '2025-06-10',
        assumptionReframed({ by: AMARA, assumptionId: uuid(1), from: 'I may ask.', to: 'We ask.' }),
      ),
    ];
    const assumption = pastOfAll(...told).alliance.assumptions.get(uuid(1));
    expect(assumption).toMatchObject({ by: AMARA, text: 'I must know.' });
    expect(assumption?.reframings.map(({ by, to }) => [by, to])).toEqual([
      [JUDITH, 'I may ask.'],
      [AMARA, 'We ask.'],
    ]);
  });
});
