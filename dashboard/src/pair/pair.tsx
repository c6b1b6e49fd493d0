import type { Day, HeldSession, Partnership, Practice, Role } from '@alliance/api-client/generated/api';
import { createContext, useContext } from 'react';
import type { TimeScale } from './spine/time.ts';
import { calledBy } from '../words/names.ts';

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
  /** Both look at this screen: there is only what both can see, and nothing to write in. */
  readonly together: boolean;
  /** Sessions held by the day that is shown. */
  readonly held: readonly HeldSession[];
  readonly scale: TimeScale;
  /** Whether the two used a practice on the day that is shown; what belongs to none always stands. */
  readonly uses: (practice: Practice | undefined) => boolean;
  /** As they went by on the day that is shown. */
  readonly name: (role: Role) => string;
  /** What each is called in a sentence, told apart where both have the same first name. */
  readonly firstName: (role: Role) => string;
}

const PairContext = createContext<Pair | null>(null);
export const PairProvider = PairContext.Provider;

export const usePair = (): Pair => {
  const pair = useContext(PairContext);
  if (!pair) throw new Error('usePair is only for the screens of a pair');
  return pair;
};

export const pairOf = (partnership: Partnership, day: Day, scale: TimeScale, together = false): Pair => {
  const viewer = partnership.viewer.role;
  const members = membersOn(partnership, day);
  const called = calledBy(members);
  return {
    allianceId: partnership.allianceId,
    partnership,
    viewer,
    other: viewer === 'coach' ? 'supervisor' : 'coach',
    day,
    today: partnership.today,
    earlier: day < partnership.today,
    together,
    held: partnership.sessions.filter(({ on }) => on <= day),
    scale,
    uses: (practice) => practice === undefined || partnership.practices.on.includes(practice),
    name: (role) => members[role].name,
    firstName: (role) => called[role],
  };
};

/** The two, each by the name of that day. */
const membersOn = ({ members, formerly }: Partnership, day: Day): Partnership['members'] => {
  const then = (role: Role) => ({
    ...members[role],
    name: formerly.find(({ of, until }) => of === role && day < until)?.name ?? members[role].name,
  });
  return { coach: then('coach'), supervisor: then('supervisor') };
};
