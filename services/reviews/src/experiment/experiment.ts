import type { Aggregate } from '@alliance/decider/aggregate';
import type { ExperimentFact } from '@alliance/facts/experiment';
import { conclude } from './conclude.ts';
import { correctTry } from './correct-try.ts';
import { decider, type Experiment } from './decider.ts';
import { propose } from './propose.ts';
import { reopen } from './reopen.ts';
import { retractTry } from './retract-try.ts';
import { revise } from './revise.ts';
import { tryIt } from './try-it.ts';

export const experiment = {
  name: 'experiment',
  of: 'alliance',
  per: 'id',
  decider,
  verbs: { propose, revise, try: tryIt, correctTry, retractTry, conclude, reopen },
} as const satisfies Aggregate<Experiment, ExperimentFact>;
