import type { Offered } from '@alliance/decider/rejections';
import type { CompanionFact } from '@alliance/facts/companion';
import { answer } from './answer.ts';
import { correctObservation } from './correct-observation.ts';
import { correct } from './correct.ts';
import { decider, type Companion } from './decider.ts';
import { observe } from './observe.ts';
import { rejections } from './rejections.ts';
import { share } from './share.ts';
import { takeBack } from './take-back.ts';

/** What the two are to each other as companions in learning: what the supervisor lays down, what either sees in the other. */
export const companion = {
  name: 'companion',
  of: 'alliance',
  per: 'id',
  practice: 'companion',
  action: 'shape-alliance',
  decider,
  verbs: { share, correct, observe, correctObservation, answer, takeBack },
  rejections,
} as const satisfies Offered<Companion, CompanionFact>;
