import type { Offered } from '@alliance/decider/rejections';
import type { PulseFact } from '@alliance/facts/pulse';
import { decider, type Pulse } from './decider.ts';
import { open } from './open.ts';
import { rejections } from './rejections.ts';
import { seal } from './seal.ts';
import { takeBack } from './take-back.ts';

export const pulse = {
  name: 'pulse',
  of: 'alliance',
  per: 'id',
  practice: 'pulse',
  action: 'answer-pulse',
  decider,
  verbs: { open, seal, takeBack },
  rejections,
} as const satisfies Offered<Pulse, PulseFact>;
