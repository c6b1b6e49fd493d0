import type { Offered } from '@alliance/decider/rejections';
import type { ExperimentFact } from '@alliance/facts/experiment';
import { conclude } from './conclude.ts';
import { correctTry } from './correct-try.ts';
import { decider, type Experiment } from './decider.ts';
import { propose } from './propose.ts';
import { rejections } from './rejections.ts';
import { reopen } from './reopen.ts';
import { retractTry } from './retract-try.ts';
import { revise } from './revise.ts';
import { tryIt } from './try-it.ts';

export const experiment = {
  name: 'experiment',
  of: 'alliance',
  per: 'id',
  practice: 'experiments',
  action: 'work-with-goals',
  decider,
  verbs: { propose, revise, try: tryIt, correctTry, retractTry, conclude, reopen },
  rejections,
} as const satisfies Offered<Experiment, ExperimentFact>;
