import { t } from '@lingui/core/macro';
import type { EventsInWords } from '../../../pair/narrative/kinds.ts';

export const pulseEvents = {
  'pulses-revealed': ({ params: { session } }) => [
    t`Both answered the eight statements after session ${session}`,
  ],
} satisfies Partial<EventsInWords>;
