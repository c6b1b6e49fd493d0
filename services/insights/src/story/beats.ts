import { agreementBeats, draftedBeat, openAmendmentBeats } from '../agreement/story/beats.ts';
import type { Beat } from './beat.ts';
import { assumptionsBeats, beganBeat, learningHistoriesBeat } from '../alliance/story/beginning-beats.ts';
import { endedBeat } from '../alliance/story/ended-beat.ts';
import { closedGoalBeats, goalsBeat } from '../goal/story/beats.ts';
import { agencyBeat, distanceBeat } from '../pulse/story/beats.ts';
import { metBeat, themeBeats } from '../session/story/beats.ts';
import type { Telling } from './telling.ts';

/**
 * In the order in which it is told: how we came together, what we first agreed, how often we met and what we
 * worked on there, what that changed between us, and where we stand.
 */
export const beatsOf = (telling: Telling): readonly Beat[] => {
  const agreements = agreementBeats(telling);
  return [
    ...beganBeat(telling),
    ...learningHistoriesBeat(telling),
    ...draftedBeat(telling),
    ...agreements.filter(({ kind }) => kind === 'first-agreement'),
    ...metBeat(telling),
    ...assumptionsBeats(telling),
    ...themeBeats(telling),
    ...agreements.filter(({ kind }) => kind === 'agreement-changed'),
    ...openAmendmentBeats(telling),
    ...goalsBeat(telling),
    ...closedGoalBeats(telling),
    ...distanceBeat(telling),
    ...agencyBeat(telling),
    ...endedBeat(telling),
  ];
};
