import { day, depth, goalLevel, id, instant } from '@alliance/facts/vocabulary';
import { practice, reviewsWay } from '@alliance/facts/practices';
import type { MembersByName } from '@alliance/platform/http/problem-members';
import { z } from 'zod';

/** A session as it was sent. */
const planned = z.object({ startsAt: instant });
const theme = z.object({ themeId: id });
const touch = z.object({ themeId: id, sessionId: id });

/** What refusals of this service say beside their names. */
export const members = {
  'no-such-impact': z.object({ impactId: id }),
  'no-such-goal': z.object({ goalId: id.optional() }),
  'goal-concluded': z.object({
    goalId: id.optional().meta({ description: 'Which it is, where several were sent.' }),
    as: z.enum(['achieved', 'released']).optional(),
  }),
  'level-without-words': z.object({ level: goalLevel }),
  'no-such-theme': z.object({ themeId: id.optional() }),
  'theme-merged': z.object({ themeId: id, into: id.meta({ description: 'The theme to go on with.' }) }),
  'name-taken': z.object({ themeId: id.meta({ description: 'The theme by this name.' }) }),
  'merged-into-itself': theme,
  'already-touched': touch,
  'not-touched': touch,
  'practice-not-agreed': z.object({ practice }),
  'reviews-open-otherwise': z.object({
    opens: reviewsWay.meta({ description: 'How a review of this session opens.' }),
  }),
  'depth-not-the-same': z.object({ offered: depth, yours: depth }),
  'before-we-began': z.object({ began: day }),
  'tried-ahead': z.object({ triedOn: day }),
  'noticed-ahead': z.object({ noticedOn: day }),
  'coached-ahead': z.object({ coachedOn: day }),
  'preparing-already': z.object({ preparationId: id }),
  'yet-to-come': z.object({ heldAt: instant }),
  'too-long-ago': z.object({ earliest: day }),
  'day-has-passed': planned,
  'too-far-ahead': planned,
} as const satisfies MembersByName;
