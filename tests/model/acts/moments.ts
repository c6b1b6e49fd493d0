import { oneOf, type Act, type Deed } from '../act.ts';
import type { MomentModel } from '../pair-model.ts';

const notice: Act = (pair, { who }) => {
  const text = pair.word();
  return {
    says: 'notices a moment',
    verb: 'moment/notice',
    own: true,
    body: { kind: 'not-knowing', noticedOn: '2026-01-05', text },
    changes: (id) => {
      pair.moments.push({ id, by: who, stage: 'held' });
      pair.readBy(text, who);
    },
  };
};

/** Something done to a moment, which only its author can. */
const ofOnesOwn =
  (
    says: string,
    verb: string,
    deed: (moment: MomentModel) => Pick<Deed, 'body' | 'refused' | 'changes'>,
  ): Act =>
  (pair, { who, first }) => {
    const moment = oneOf(pair.moments, first);
    if (!moment) return undefined;
    const { body, refused, changes } = deed(moment);
    return {
      says: `${says} moment ${pair.moments.indexOf(moment) + 1}`,
      verb: `moment/${moment.id}/${verb}`,
      own: true,
      ...(body && { body }),
      refused: moment.by === who ? refused : 'no-such-moment',
      ...(changes && { changes }),
    };
  };
const unlessHeld = ({ stage }: MomentModel) => (stage === 'held' ? undefined : `moment-${stage}`);

const share: Act = (pair, choice, world) => {
  const session = oneOf(pair.sessions, choice.second);
  if (!session) return undefined;
  const text = pair.word();
  const isToBe = session.stage === 'planned' || session.stage === 'held';
  return ofOnesOwn(`shares for session ${pair.sessions.indexOf(session) + 1}`, 'share', (moment) => ({
    body: { allianceId: world.pair.allianceId, sessionId: session.id, text, discloseNoticedOn: false },
    refused: unlessHeld(moment) ?? (isToBe ? undefined : 'session-not-to-be'),
    changes: () => {
      Object.assign(moment, { stage: 'shared', session, shown: text });
      pair.readBy(text, 'coach', 'supervisor');
    },
  }))(pair, choice, world);
};

export const momentActs: readonly Act[] = [
  notice,
  share,
  share,
  ofOnesOwn('lets go of', 'let-go', (moment) => ({
    refused: unlessHeld(moment),
    changes: () => void (moment.stage = 'let-go'),
  })),
  ofOnesOwn('takes up again', 'take-up', (moment) => ({
    refused: moment.stage === 'let-go' ? undefined : 'moment-not-let-go',
    changes: () => void (moment.stage = 'held'),
  })),
];

/** Off the agenda again, until the session has been held. */
export const takeBack: Act = (pair, choice, world) =>
  ofOnesOwn('takes back', 'take-back', (moment) => ({
    refused:
      moment.stage !== 'shared'
        ? 'moment-not-shared'
        : moment.session?.stage === 'held'
          ? 'said-in-the-session'
          : undefined,
    changes: () => {
      moment.stage = 'held';
      pair.readBy(moment.shown ?? '');
    },
  }))(pair, choice, world);
