import { otherRole, type ReadModel } from '../pair/read-model.ts';
import type { Mode, SessionPast } from '../session/past/sessions.ts';
import { sequenceOf } from '../session/reading/sequence.ts';

/** A session as it stands in a calendar: when, and nothing of what is or was spoken about. */
export interface Entry {
  readonly sessionId: string;
  /** The other's name, of today. */
  readonly with: string;
  readonly startsAt: string;
  readonly minutes: number;
  readonly mode: Mode;
  /** Whether it stands, or won't be, or wasn't. */
  readonly stands: boolean;
  readonly sequence: number;
  /** When the latest of it was recorded, an instant. */
  readonly changedAt: string;
}

interface When {
  readonly startsAt: string;
  readonly minutes: number;
  readonly mode: Mode;
  readonly stands: boolean;
}

/** A plan that nothing came of keeps the time that was planned; what was recorded in error that of the recording. */
const whenOf = ({ stage, plans, calledOff, missed, held }: SessionPast): When | undefined => {
  if (held) {
    const { heldAt: startsAt, minutes, mode } = held;
    return { startsAt, minutes, mode, stands: stage === 'held' };
  }
  const unmet = stage === 'missed' ? missed.at(-1) : stage === 'called-off' ? calledOff.at(-1) : undefined;
  const plan = unmet ? unmet.plan : plans.at(-1);
  return plan && { startsAt: plan.startsAt, minutes: plan.minutes, mode: plan.mode, stands: !unmet };
};

const changedAt = ({ plans, calledOff, missed, held, corrections, errors }: SessionPast): string =>
  [...plans, ...calledOff, ...missed, ...(held ? [held] : []), ...corrections, ...errors]
    .map(({ at }) => at)
    .reduce((latest, at) => (at > latest ? at : latest), '');

/** All sessions of a pair. What was planned when the two ended won't be. */
export const entriesOf = ({ past, members, viewer }: ReadModel): readonly Entry[] => {
  const { ended } = past.alliance;
  const { name } = members[otherRole(viewer.role)];
  return [...past.sessions.values()].flatMap((session): readonly Entry[] => {
    const when = whenOf(session);
    if (!when) return [];
    const base = { sessionId: session.id, with: name };
    const [sequence, changed] = [sequenceOf(session), changedAt(session)];
    if (ended && session.stage === 'planned')
      return [{ ...base, ...when, stands: false, sequence: sequence + 1, changedAt: ended.at }];
    return [{ ...base, ...when, sequence, changedAt: changed }];
  });
};
