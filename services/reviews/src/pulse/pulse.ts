import type { Aggregate } from '@alliance/decider/aggregate';
import type { PulseFact } from '@alliance/facts/pulse';
import { decider, type Pulse } from './decider.ts';
import { open } from './open.ts';
import { seal } from './seal.ts';
import { takeBack } from './take-back.ts';

export const pulse = {
  name: 'pulse',
  of: 'alliance',
  per: 'id',
  decider,
  verbs: { open, seal, takeBack },
} as const satisfies Aggregate<Pulse, PulseFact>;
