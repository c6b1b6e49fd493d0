import { describe, expect, it } from '@jest/globals';
import { memberRenamed, memberZoneTold } from '@alliance/facts/alliance';
import { on } from '../specification/pair-history.ts';
import { AMARA, begins, drafts, JUDITH, seenBy, sign } from '../specification/people.ts';
import { agreementOf } from '../agreement/document/agreement.ts';
import type { ReadModel } from './read-model.ts';
import { partnershipOf } from '../partnership/partnership.ts';
import { storyOf } from '../story/story.ts';

const told = [
  ...begins('2025-01-08'),
  ...drafts(JUDITH, '2025-01-11'),
  ...sign(1, '2025-01-14'),
  ...on('2025-03-01', memberRenamed({ by: JUDITH, name: 'Judith Berg' })),
  ...on('2025-05-01', memberRenamed({ by: JUDITH, name: 'Judith Berg-Osei' })),
];
const supervisor = (asOf?: string) => partnershipOf(seenBy(AMARA, told, asOf)).members.supervisor;

describe('a member’s name', () => {
  it('is the latest, and on an earlier day the one of that day', () => {
    expect(supervisor().name).toBe('Judith Berg-Osei');
    expect(supervisor('2025-03-01').name).toBe('Judith Berg');
    expect(supervisor('2025-02-28').name).toBe('Judith Lindqvist');
    expect(supervisor('2024-12-01').name).toBe('Judith Lindqvist');
  });
  it('under a signed version stays the one that it was signed with', () => {
    const { signatures } = agreementOf(seenBy(AMARA, told)).versions[0] ?? {};
    expect([signatures?.coach.name, signatures?.supervisor.name]).toEqual(['Amara Osei', 'Judith Lindqvist']);
  });
  it('that is new is told to the other', () => {
    expect(storyOf(seenBy(AMARA, told)).events.slice(-2)).toEqual([
      {
        on: '2025-03-01',
        kind: 'member-renamed',
        params: { by: 'supervisor', from: 'Judith Lindqvist', to: 'Judith Berg' },
      },
      {
        on: '2025-05-01',
        kind: 'member-renamed',
        params: { by: 'supervisor', from: 'Judith Berg', to: 'Judith Berg-Osei' },
      },
    ]);
  });
});

describe('a member’s zone', () => {
  const zones = [
    ...told,
    ...on('2025-06-01', memberZoneTold({ by: JUDITH, zone: 'Europe/Stockholm' })),
    ...on('2025-09-01', memberZoneTold({ by: JUDITH, zone: 'Pacific/Auckland' })),
  ];
  it('is where they live now, on an earlier day too', () => {
    const { members } = partnershipOf(seenBy(AMARA, zones, '2025-07-01'));
    expect([members.supervisor.zone, members.coach.zone]).toEqual(['Pacific/Auckland', undefined]);
  });
  it('is no news, and no day on which something happened', () => {
    const [before, after] = [seenBy(AMARA, told), seenBy(AMARA, zones)];
    const eventsOf = (seen: ReadModel) =>
      storyOf(seen).events.map((event) => ({ ...event, there: undefined }));
    expect(eventsOf(after)).toEqual(eventsOf(before));
    expect(partnershipOf(after).days).toEqual(partnershipOf(before).days);
  });
});
