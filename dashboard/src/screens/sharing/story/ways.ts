import { t } from '@lingui/core/macro';
import { fetched } from '../../../kit/fetched.tsx';
import { whileItGoesOn, type WayToAdd } from '../../../pair/way-to-add.ts';
import { LearningHistory } from './on-a-press.ts';
import { assumptionsIn } from '../assumptions-in.ts';

/** What the two tell each other outside the sessions. */
export const sharingWays: readonly WayToAdd[] = [
  {
    id: 'history',
    says: t`Tell what has helped you learn`,
    // Before the first session this question stands on the page by itself.
    isOffered: whileItGoesOn(
      ({ story, pair: { held, viewer } }) =>
        held.length > 0 && !story.rows.shared[viewer].some(({ kind }) => kind === 'learning-history'),
    ),
    Form: LearningHistory,
  },
  {
    id: 'assumption',
    says: t`Tell an assumption`,
    isOffered: whileItGoesOn(() => true),
    Form: fetched(() => import('../assumption-form.tsx'), 'AssumptionForm'),
  },
  {
    id: 'anew',
    says: t`See an assumption anew`,
    isOffered: whileItGoesOn(({ story }) => assumptionsIn(story).length > 0),
    Form: fetched(() => import('../reframe-form.tsx'), 'ReframeForm'),
  },
];
