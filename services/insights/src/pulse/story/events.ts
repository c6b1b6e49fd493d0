import { z } from 'zod';
import type { ReadModel } from '../../pair/read-model.ts';
import { eventOf, type Dated } from '../../narrative/event.ts';
import type { OneOf } from '../../narrative/one-of.ts';
import { revealedIn } from '../reading/revealed-pulses.ts';

export const pulseEvent = [eventOf(['pulses-revealed'], { session: z.int().min(1) })] as const;

export const pulseEvents = (seen: ReadModel): readonly Dated<OneOf<typeof pulseEvent>>[] =>
  revealedIn(seen).map(({ pulse, session }) => ({
    at: pulse.revealedAt ?? pulse.opened.at,
    event: { kind: 'pulses-revealed', params: { session: session.number } },
  }));
