import { describe, expect, it } from '@jest/globals';
import type { StoryEvent } from '../../../app/documents/story-events.ts';
import { eventInWords } from './event-words.ts';
import { textOf } from './sentence.ts';
import { empty } from './told.specification.ts';

const say = (event: StoryEvent) => textOf({ pieces: eventInWords(event, empty) });

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
    expect(say({ on: '2025-01-08', kind: 'formed', params: { by: 'coach' } })).toBe('Amara said yes');
  });
});
