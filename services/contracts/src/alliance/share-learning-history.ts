import { verb, type Command } from '@alliance/decider/aggregate';
import { reject, type Decision } from '@alliance/decider/decider';
import { learningHistoryShared, type AllianceFact } from '@alliance/facts/alliance';
import type { z } from 'zod';
import { betweenTheTwo } from './formed.ts';

const body = learningHistoryShared.schema.omit({ by: true });
export type ShareLearningHistory = z.infer<typeof body>;

export const shareLearningHistory = verb({
  body,
  summary: 'Tell what helped and what hindered your learning in earlier relationships.',
  decide: betweenTheTwo((command: Command<ShareLearningHistory>): Decision<AllianceFact, 'nothing-told'> => {
    const { by, helpedBy, hinderedBy, insight } = command;
    if (helpedBy.length === 0 && hinderedBy.length === 0 && !insight) return reject('nothing-told');
    return [learningHistoryShared({ by, helpedBy, hinderedBy, insight })];
  }),
});
