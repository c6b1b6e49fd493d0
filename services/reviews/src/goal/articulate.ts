import { idIn } from '@alliance/decider/scope';
import type { Decision } from '@alliance/decider/decider';
import { goalArticulated, type GoalFact } from '@alliance/facts/goal';
import type { z } from 'zod';
import { verb } from '../neighbours.ts';
import { linkedThemes } from '../policies/linked-themes.ts';
import { unlessAMember } from '../policies/members-only.ts';
import type { Goal } from './decider.ts';

export const articulateBody = goalArticulated.schema.omit({ by: true, goalId: true });
export type Articulate = z.infer<typeof articulateBody>;

export const articulate = verb({
  body: articulateBody,
  summary:
    'Put a learning goal into words, with what 0 and at least one other of its five levels would look like.',
  opens: true,
  needs: (_body, scope) => ({ themes: idIn(scope) }),
  decide: (
    { by, newId, text, owner, weight, anchors, themeIds, people },
    _goal: Goal,
    others,
  ): Decision<GoalFact, 'not-a-member' | 'no-such-theme' | 'theme-merged'> => {
    const stranger = unlessAMember(owner, people);
    if (stranger) return stranger;
    const linked = linkedThemes(themeIds, others.themes);
    if ('rejected' in linked) return linked;
    return [goalArticulated({ by, goalId: newId, text, owner, weight, anchors, themeIds: [...linked] })];
  },
});
