import { createContext, useContext } from 'react';
import type { TimeScale } from '../spine/time.ts';
import type { Day, HeldSession, Partnership, Role } from './documents/partnership.ts';

/** What every screen of a pair knows. */
export interface Pair {
  readonly allianceId: string;
  readonly partnership: Partnership;
  readonly viewer: Role;
  readonly other: Role;
  /** The day that is shown. */
  readonly day: Day;
  readonly today: Day;
  /** An earlier day is shown: read-only, and actions are absent rather than disabled. */
  readonly earlier: boolean;
  /** Sessions held by the day that is shown. */
  readonly held: readonly HeldSession[];
  readonly scale: TimeScale;
  readonly name: (role: Role) => string;
  readonly firstName: (role: Role) => string;
}

const PairContext = createContext<Pair | null>(null);
export const PairProvider = PairContext.Provider;

export const usePair = (): Pair => {
  const pair = useContext(PairContext);
  if (!pair) throw new Error('usePair is only for the screens of a pair');
  return pair;
};

export const pairOf = (partnership: Partnership, day: Day, scale: TimeScale): Pair => {
  const viewer = partnership.viewer.role;
  const name = (role: Role) => partnership.members[role].name;
  return {
    allianceId: partnership.allianceId,
    partnership,
    viewer,
    other: viewer === 'coach' ? 'supervisor' : 'coach',
    day,
    today: partnership.today,
    earlier: day < partnership.today,
    held: partnership.sessions.filter(({ on }) => on <= day),
    scale,
    name,
    firstName: (role) => firstNameOf(name(role)),
  };
};

export const firstNameOf = (name: string): string => name.trim().split(/\s+/)[0] ?? name;
