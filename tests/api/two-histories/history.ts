import { agreeOnTheUsual } from '../../harness/agreed.ts';
import { formPair, type Pair } from '../../harness/alliance.ts';
import type { AsSeen } from '../../harness/as-seen.ts';
import { listenAt, type Listening } from '../../harness/listening.ts';
import type { Opened } from '../../harness/opened.ts';
import type { ManagedClock } from '@alliance/platform/clock';

/** The installation in which both pairs are, on a clock that stands still. */
export interface Installed {
  readonly opened: Opened;
  readonly clock: ManagedClock;
}

/** One of two pairs that do the same, but for what the coach of the first keeps for himself. */
export interface History {
  readonly at: Installed;
  readonly pair: Pair;
  readonly coachId: string;
  readonly supervisorId: string;
  /** What the supervisor's browser is told as it happens. */
  readonly events: Listening;
  /** Every answer that the supervisor got. */
  readonly seen: AsSeen[];
  /** Of the two histories this is the one in which something is held back. */
  readonly holdsBack: boolean;
  sessionId: string;
  /** As his words stand: sealed, open, or not there. */
  review: 'none' | 'sealed' | 'open';
  /** Whether she has sealed hers, or tried to. */
  herReview: boolean;
  /** The session's revision, as she was told it first. */
  first: string;
}

/** In both histories with the same words. The number is another in each step. */
type Step = (history: History, number: number) => Promise<unknown>;

/** Something that the first coach alone does for himself, over when it is answered. */
export interface HisAlone {
  readonly does: Step;
  /** True where she may see that something was there, while it was. */
  readonly leavesASign?: true;
}

/** What a chapter adds to the histories, each by a sentence. */
export interface Steps {
  readonly both: Readonly<Record<string, Step>>;
  readonly alone: Readonly<Record<string, HisAlone>>;
}

export const platformOf = ({ opened }: Installed) => {
  if (!opened.platform) throw new Error('an installation in this process has its platform at hand');
  return opened.platform;
};

const idIn = async (pair: Pair, who: 'coach' | 'supervisor') =>
  ((await pair[who].get('/auth/get-session')).body as { user: { id: string } }).user.id;

export const begunAt = async (at: Installed, holdsBack: boolean): Promise<History> => {
  const pair = await formPair(at.opened);
  await agreeOnTheUsual(pair);
  const [coachId, supervisorId] = [await idIn(pair, 'coach'), await idIn(pair, 'supervisor')];
  const events = await listenAt(at.opened.url, pair.supervisor.cookie);
  await events.heard(/heartbeat/);
  const before = { sessionId: '', review: 'none', herReview: false, first: '' } as const;
  return { at, pair, coachId, supervisorId, events, seen: [], holdsBack, ...before };
};
