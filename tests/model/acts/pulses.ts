import { oneOf, type Act } from '../act.ts';
import { otherOf, type PulseModel } from '../pair-model.ts';

const open: Act = (pair, { first }) => {
  const session = oneOf(pair.sessions, first);
  return (
    session && {
      says: `opens a pulse after session ${pair.sessions.indexOf(session) + 1}`,
      verb: 'pulse/open',
      body: { sessionId: session.id },
      refused: session.stage === 'held' ? undefined : 'session-not-held',
      changes: (id) => void pair.pulses.push({ id, session, sealedBy: new Set(), revealed: false }),
    }
  );
};

const answering =
  (
    says: string,
    verb: string,
    body: (figure: number) => object,
    unless: (pulse: PulseModel, isMine: boolean) => string | undefined,
    changes: (pulse: PulseModel, who: 'coach' | 'supervisor') => void,
  ): Act =>
  (pair, { who, first, figure }) => {
    const pulse = oneOf(pair.pulses, first);
    return (
      pulse && {
        says: `${says} pulse ${pair.pulses.indexOf(pulse) + 1}`,
        verb: `pulse/${pulse.id}/${verb}`,
        body: body(figure),
        refused: pulse.revealed ? 'pulses-are-open' : unless(pulse, pulse.sealedBy.has(who)),
        changes: () => changes(pulse, who),
      }
    );
  };

export const pulseActs: readonly Act[] = [
  open,
  ...[1, 2].map(() =>
    answering(
      'seals their answers to',
      'seal',
      (figure) => ({ alliance: Array(8).fill(figure) }),
      ({ session }, isMine) =>
        isMine ? 'already-sealed' : session.stage === 'held' ? undefined : 'session-not-held',
      (pulse, who) => {
        pulse.sealedBy.add(who);
        pulse.revealed = pulse.sealedBy.has(otherOf(who));
      },
    ),
  ),
  answering(
    'takes back their answers to',
    'take-back',
    () => ({}),
    (_pulse, isMine) => (isMine ? undefined : 'no-answers-of-yours'),
    (pulse, who) => void pulse.sealedBy.delete(who),
  ),
];
