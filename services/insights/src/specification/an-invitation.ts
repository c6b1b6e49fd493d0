import { invitationDeclined, invitationReaddressed, invitationWithdrawn } from '@alliance/facts/alliance';
import { on, uuid, type DatedFact } from './pair-history.ts';
import { begins, JUDITH } from './people.ts';

const readdressed = (day: string) =>
  on(
    `${day}T11:00`,
    invitationReaddressed({
      by: JUDITH,
      inviteeEmail: 'amara@osei.example',
      letterId: uuid(900),
      secretHash: 'b'.repeat(64),
    }),
  );

/** Whatever else may become of an invitation; never of one that a year follows. */
export const anInvitationThatCameToNothing: readonly DatedFact[] = [
  ...readdressed('2025-10-01'),
  ...on('2025-10-02', invitationDeclined({ by: 'tom' }), invitationWithdrawn({ by: JUDITH })),
];

/** A first letter on 8 January, to a wrong address; another the day after; a yes to that a week later. */
export const beginsWithAWrongAddress = (): readonly DatedFact[] => [
  ...begins('2026-01-08').slice(0, 1),
  ...readdressed('2026-01-09'),
  ...begins('2026-01-16').slice(1),
];
