import type { Attention, StoryEvent } from '@alliance/api-client/generated/api';
import { describe, expect, it } from '@jest/globals';
import { eventInWords } from './event-words.ts';
import { questionOf } from './questions.ts';
import { textOf } from '../../../pair/narrative/sentence.ts';
import { empty } from './told.specification.ts';

const say = (event: StoryEvent) => textOf({ pieces: eventInWords(event, empty) });

describe('what only a later build of the server knows', () => {
  it('has no words yet, and leaves the page standing', () => {
    const event = { on: '2026-11-29', kind: 'of-a-later-build', params: {} } as unknown as StoryEvent;
    expect(eventInWords(event, empty)).toEqual([]);
    const attention = { id: 'q', kind: 'of-a-later-build', params: {} } as unknown as Attention;
    expect(questionOf(attention, empty)).toBeUndefined();
  });
});

describe('a day in a line', () => {
  const planned = (there?: string): StoryEvent => ({
    on: '2026-11-29',
    kind: 'session-planned',
    params: { for: '2026-12-03', there },
  });
  it('is said for both where it is another for the other, and only there', () => {
    expect(say(planned())).toBe('A session was planned for 3 December');
    expect(say(planned('2026-12-04'))).toBe('A session was planned for 3 December (4 December for Amara)');
  });
  it('is so in whatever befalls a session', () => {
    const days = { plannedFor: '2026-12-03', there: '2026-12-04' };
    const inError = { by: 'coach', sessionId: 's', heldOn: '2026-12-03', there: '2026-12-04' } as const;
    const held = { at: '2026-12-04T02:30:00.000Z', minutes: 60, mode: 'video' } as const;
    const lines: readonly StoryEvent[] = [
      { on: '2026-12-04', kind: 'session-missed', params: days },
      { on: '2026-12-04', kind: 'session-called-off', params: { by: 'coach', ...days } },
      { on: '2026-12-04', kind: 'session-in-error', params: inError },
      { on: '2026-12-04', kind: 'session-put-back', params: inError },
      {
        on: '2026-12-04',
        kind: 'session-corrected',
        params: {
          by: 'coach',
          sessionId: 's',
          before: { ...held, on: '2026-12-02' },
          after: { ...held, on: '2026-12-03', there: '2026-12-04' },
        },
      },
    ];
    for (const line of lines) expect(say(line)).toMatch(/\b3 December( 2026)? \(4 December\1 for Amara\)/);
  });
});

describe('an event', () => {
  it('is a line', () => {
    expect(
      say({
        on: '2026-06-26',
        kind: 'reviews-opened',
        params: { session: 13, worth: { coach: 8, supervisor: 8 } },
      }),
    ).toBe('Both reviews of session 13 opened, worth 8 and 8');
    expect(
      say({
        on: '2026-06-24',
        kind: 'theme-state',
        params: { themeId: 't', label: 'Rescuing', state: 'returning', session: 13 },
      }),
    ).toBe('Rescuing came back, in session 13');
    const signed = { by: 'coach', version: 1 } as const;
    expect(say({ on: '2025-01-14', kind: 'version-signed', params: { ...signed, again: false } })).toBe(
      'Amara signed version 1',
    );
    expect(say({ on: '2025-01-15', kind: 'version-signed', params: { ...signed, again: true } })).toBe(
      'Amara signed version 1 again, as it reads since',
    );
    expect(say({ on: '2025-01-06', kind: 'invited', params: { by: 'supervisor' } })).toBe(
      'Judith invited Amara',
    );
    expect(say({ on: '2025-01-08', kind: 'formed', params: { by: 'coach' } })).toBe('Amara said yes');
  });
  it('of a correction says what is so now, and what it was before, with a year where it is another', () => {
    const was = { at: '2026-03-07T14:00:00Z', on: '2026-03-07', minutes: 75, mode: 'in-person' } as const;
    const corrected = (
      now: Partial<typeof was> | { readonly on: string; readonly mode: 'video' },
      on = '2026-06-26',
    ) =>
      say({
        on,
        kind: 'session-corrected',
        params: { by: 'supervisor', sessionId: 's', before: was, after: { ...was, ...now } },
      });
    expect(corrected({ on: '2026-03-06', mode: 'video' })).toBe(
      'Judith corrected a session: on 6 March, not 7 March; by video, not in person',
    );
    expect(corrected({ on: '2025-03-07', mode: 'video' })).toBe(
      'Judith corrected a session: on 7 March 2025, not 7 March 2026; by video, not in person',
    );
    expect(corrected({})).toBe('Judith corrected a session: another hour on 7 March');
  });
});
