import { t } from '@lingui/core/macro';
import { fetched } from '../../../kit/fetched.tsx';
import { whileItGoesOn, type WayToAdd } from '../../../pair/way-to-add.ts';

const form = <Name extends 'EndForm' | 'LearnedForm' | 'ProposeEndingForm'>(name: Name) =>
  fetched(() => import('../ending-forms.tsx'), name);

/** Resting for a while, and coming to an end. */
export const endingWays: readonly WayToAdd[] = [
  {
    id: 'pause',
    says: t`Rest for a while`,
    isOffered: whileItGoesOn(
      ({ story: { rows }, pair: { partnership } }) =>
        !partnership.paused && (rows.agreement.versions.length > 0 || rows.agreement.draft !== undefined),
    ),
    Form: fetched(() => import('../pause-form.tsx'), 'PauseForm'),
  },
  {
    id: 'propose-ending',
    says: t`Propose an ending`,
    isOffered: whileItGoesOn(({ pair }) => !pair.partnership.ending),
    Form: form('ProposeEndingForm'),
  },
  {
    id: 'learned',
    says: t`Write what it taught you`,
    isOffered: ({ pair }) => pair.partnership.endedOn !== undefined,
    Form: form('LearnedForm'),
  },
  {
    id: 'end',
    says: t`Bring it to an end`,
    isOffered: () => false,
    isPossible: ({ pair }) => pair.partnership.ending !== undefined,
    Form: form('EndForm'),
  },
];
