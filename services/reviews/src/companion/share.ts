import { reject, type Decision } from '@alliance/decider/decider';
import { ownLearningShared, type CompanionFact } from '@alliance/facts/companion';
import { verb } from '../neighbours.ts';
import { around, unlessBrought } from './brought.ts';
import type { Companion } from './decider.ts';

export const shareBody = ownLearningShared.schema.omit({ by: true, sharingId: true });

/** By the supervisor: all else here asks what the coach brings, and this is where it goes the other way. */
export const share = verb({
  body: shareBody,
  summary: 'Lay down an error, a question or an exploration of my own, in answer to something or unasked.',
  opens: true,
  needs: ({ inResponseTo }, scope) => around(inResponseTo, scope),
  decide: (
    { by, newId, people, kind, text, inResponseTo },
    _companion: Companion,
    others,
  ): Decision<CompanionFact, 'the-supervisors-own' | 'nothing-there-to-answer'> => {
    if (by !== people['supervisor']) return reject('the-supervisors-own');
    const notThere = unlessBrought(inResponseTo, others);
    if (notThere) return notThere;
    return [ownLearningShared({ by, sharingId: newId, kind, text, inResponseTo })];
  },
});
