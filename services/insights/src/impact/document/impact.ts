import { day, role } from '@alliance/facts/vocabulary';
import { revision } from '@alliance/platform/http/command-routes';
import { z } from 'zod';
import type { GoalPast } from '../../goal/past/goals.ts';
import { ofThePair, pairOf } from '../../pair/of-the-pair.ts';
import { roleOf, type ReadModel } from '../../pair/read-model.ts';
import type { ResponseOf } from '../../pair/response.ts';
import { heldIn } from '../../session/reading/held-sessions.ts';
import { refTo, sessionRef } from '../../session/reading/session-ref.ts';
import { chainResponse, impactChain } from './chain.ts';
import { impactNote } from './impact-note.ts';
import { noteResponse } from './note-response.ts';

const beginning = z
  .strictObject({
    goalId: z.string(),
    by: role,
    wordings: z.array(z.strictObject({ text: z.string(), from: day })).min(1),
    until: day.optional().meta({ description: 'The day on which it was reached or laid down.' }),
  })
  .meta({
    id: 'ImpactBeginning',
    description: 'A goal, at which a note can begin; also one that has ended.',
  });

export const impact = z
  .strictObject({
    ...ofThePair,
    sessions: z.array(sessionRef),
    revision: revision.meta({ description: 'Of all that was told, for If-Match.' }),
    goals: z.array(beginning).meta({ description: 'In the order in which they were put into words.' }),
    notes: z.array(impactNote).meta({ description: 'In the order in which they were told.' }),
    chain: impactChain.optional().meta({ description: 'Absent while nothing is told.' }),
  })
  .meta({
    id: 'ImpactDocument',
    description: 'What the learning changed, as told by one and recognised by the other, as of a day.',
  });

export type Impact = ResponseOf<typeof impact>;

const beginningOf = (seen: ReadModel, goal: GoalPast): Impact['goals'][number] => ({
  goalId: goal.id,
  by: roleOf(seen, goal.articulated.by),
  wordings: goal.wordings.map(({ text, at }) => ({ text, from: seen.dayOf(at) })),
  until: goal.closed && seen.dayOf(goal.closed.at),
});

export const impactOf = (seen: ReadModel): Impact => ({
  ...pairOf(seen),
  sessions: heldIn(seen).map(refTo),
  revision: seen.revisionOf(`impact-${seen.allianceId}`),
  goals: [...seen.past.goals.values()].map((goal) => beginningOf(seen, goal)),
  notes: [...seen.past.impacts.values()].map((note) => noteResponse(seen, note)),
  chain: chainResponse(seen),
});
