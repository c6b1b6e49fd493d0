import type { EventsInWords } from '../../../pair/telling/kinds.ts';

export const pulseEvents = {
  'pulses-revealed': ({ params: { session } }) => [
    `Both answered the eight statements after session ${session}`,
  ],
} satisfies Partial<EventsInWords>;
