import { plural, select, t } from '@lingui/core/macro';
import { nameOf } from '../../../pair/narrative/for-both.ts';
import type { Questions } from '../../../pair/narrative/kinds.ts';
import { count } from '../../../words/counts.ts';

export const impactQuestions = {
  'impact-to-recognise': ({ params: { by, level, notes } }, story) => {
    const name = nameOf(story, by);
    return {
      text:
        notes === 1
          ? select(level, {
              practice: `${name} tells what changed in practice. Do you recognise it? It can wait.`,
              client: `${name} tells what changed for a client. Do you recognise it? It can wait.`,
              other: `${name} tells what changed in the community. Do you recognise it? It can wait.`,
            })
          : plural(notes, {
              other: `${name} tells of ${count(notes)} things that changed. Do you recognise them? They can wait.`,
            }),
      leads: { to: '/pairs/$allianceId/impact', says: t`Read what changed` },
    };
  },
} satisfies Partial<Questions>;
