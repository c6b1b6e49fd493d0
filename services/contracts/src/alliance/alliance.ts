import type { Offered } from '@alliance/decider/rejections';
import type { AllianceFact } from '@alliance/facts/alliance';
import { acceptInvitation } from './accept-invitation.ts';
import { answerEnding } from './answer-ending.ts';
import { allianceDecider, type Alliance } from './decider.ts';
import { declineInvitation } from './decline-invitation.ts';
import { end } from './end.ts';
import { invite } from './invite.ts';
import { proposeEnding } from './propose-ending.ts';
import { readdressInvitation } from './readdress-invitation.ts';
import { reframeAssumption } from './reframe-assumption.ts';
import { rejections } from './rejections.ts';
import { rename } from './rename.ts';
import { shareLearningHistory } from './share-learning-history.ts';
import { surfaceAssumption } from './surface-assumption.ts';
import { tellZone } from './tell-zone.ts';
import { withdrawEnding } from './withdraw-ending.ts';
import { withdrawInvitation } from './withdraw-invitation.ts';
import { writeLearningSummary } from './write-learning-summary.ts';

/** The partnership itself. One stream per alliance. */
export const alliance = {
  name: 'alliance',
  of: 'alliance',
  per: 'scope',
  action: 'shape-alliance',
  decider: allianceDecider,
  verbs: {
    invite,
    acceptInvitation,
    rename,
    tellZone,
    declineInvitation,
    withdrawInvitation,
    readdressInvitation,
    shareLearningHistory,
    surfaceAssumption,
    reframeAssumption,
    proposeEnding,
    answerEnding,
    withdrawEnding,
    end,
    writeLearningSummary,
  },
  rejections,
  except: ['invite', 'acceptInvitation', 'declineInvitation', 'withdrawInvitation', 'readdressInvitation'],
} as const satisfies Offered<Alliance, AllianceFact>;
