import { describe, it } from '@jest/globals';
import type { Command } from '@alliance/decider/aggregate';
import { given } from '@alliance/decider/specification';
import { organisationFounded } from '@alliance/facts/organisation';
import { organisationDecider, type Organisation } from './decider.ts';
import { found, type Found } from './found.ts';

const id = '0f0e0d0c-0b0a-4908-8706-000000000001';
const founding = (by: string, name: string) => ({
  name,
  by,
  at: '2026-03-01T09:00:00.000Z',
  zone: 'Asia/Tokyo',
  today: '2026-03-01',
  newId: id,
  nonce: 'n'.repeat(32),
  scope: `organisation/${id}` as const,
  people: {},
});
const decide = (command: Command<Found>, organisation: Organisation) =>
  found.decide(command, organisation, {});
const harbour = organisationFounded({ by: 'colm', name: 'The Harbour Practice' });

describe('an organisation', () => {
  it('is founded by whoever names it', () => {
    given(organisationDecider).when(decide, founding('colm', 'The Harbour Practice')).thenFacts(harbour);
  });
  it('is founded once', () => {
    const there = given(organisationDecider, [harbour]);
    there.when(decide, founding('colm', 'The Harbour Practice')).thenRejected('already-founded');
    there.when(decide, founding('mallory', 'Mine now')).thenRejected('already-founded');
  });
});
