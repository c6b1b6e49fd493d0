import { setTimeout as pause } from 'node:timers/promises';
import type { Answer } from '../../harness/visitor.ts';
import { answerTo, type Partnership } from '../../faults/server-load.ts';
import type { Queue } from './queue.ts';

/** Milliseconds. */
const BETWEEN_COMMANDS = 120;
const BETWEEN_LOOKS = 20;
const AFTER_REFUSAL = 200;
/** What was never answered is sent again for so long, once nothing else is. */
const RESENT_FOR = 90_000;

/** What a read has shown that asks for all that was acknowledged: when the last of it was, and how long the first waited. */
interface SeenRevision {
  readonly acknowledgedAt: number;
  readonly took: number;
}

/**
 * How long anybody waited at the longest, in milliseconds: from when a command was sent first until it was
 * acknowledged, however often it was sent; and from an acknowledgement until a read showed what it asks for.
 */
export interface Longest {
  readonly acknowledged: number;
  readonly seen: number;
}

/** Milliseconds. Whoever waited for longer is noted. */
const LONG = 1_000;

/** Somebody's long wait. */
export interface LongWait {
  /** What was asked for, without whose it is. */
  readonly what: string;
  /** On this process's clock. */
  readonly since: number;
  readonly took: number;
  /** Milliseconds of it in which each of the services had work and no processor. */
  readonly queued: Readonly<Record<string, number>>;
  /** What they were told meanwhile, and after how many milliseconds. */
  readonly told: readonly string[];
}

export interface Load {
  /** How many commands were acknowledged. */
  acknowledged(): number;
  /** How many were refused, by the type of the problem. */
  refused(): ReadonlyMap<string, number>;
  /**
   * Whether the last command of each pair that was seen came after `since` and was seen within so many milliseconds,
   * and none waits for longer.
   */
  isSeenWithin(milliseconds: number, since: number): boolean;
  /** Of all so far. */
  longest(): Longest;
  /** Of those who waited long, in the order in which their waits were over. */
  longWaits(): readonly LongWait[];
  /** @throws what went wrong meanwhile */
  wentWell(): void;
  /** Has everything acknowledged that was sent, and ends. */
  stop(): Promise<void>;
  /** Ends as it is, once what is under way was answered: whoever has the pairs work next would send it twice. */
  abandon(): Promise<void>;
}

/** Refusals that may come while something is away. Each asks to come again. */
const REFUSALS = new Map([
  ['store-unavailable', [503]],
  ['sessions-unavailable', [503]],
  ['not-yet-heard', [503]],
  ['opening', [503]],
  ['service-away', [502, 503, 504]],
]);

/** Undefined for an answer that is none. @throws Error for one that neither acknowledges nor refuses as it should */
export const refusalIn = (answer: Answer): string | undefined => {
  if (answer.status === 200) return undefined;
  const { status, headers } = answer;
  const { type = '' } = (answer.body ?? {}) as { readonly type?: string };
  const name = type.split('/').at(-1) ?? '';
  // Whose token has run out needs a new one, from an identity that may be away itself.
  if (status === 401 && name === 'not-signed-in') return name;
  const isProblem = headers.get('content-type')?.startsWith('application/problem+json') === true;
  if (REFUSALS.get(name)?.includes(status) && isProblem && Number(headers.get('retry-after')) > 0)
    return name;
  throw new Error(`answered with ${status}: ${JSON.stringify(answer.body)}`);
};

/** Has pairs work, each at a steady pace, whatever happens to the services; and look at what they have done. */
export const startLoad = (partnerships: readonly Partnership[], queue: Queue): Load => {
  const refused = new Map<string, number>();
  const seen = new Map<Partnership, SeenRevision>();
  /** When each command was acknowledged that hasn't been seen yet. */
  const unseen = new Map<Partnership, number[]>(partnerships.map((partnership) => [partnership, []]));
  const unseenOf = (partnership: Partnership) => unseen.get(partnership) ?? [];
  let acknowledged = 0;
  const longest = { acknowledged: 0, seen: 0 };
  const longWaits: LongWait[] = [];
  const waited = (of: keyof Longest, what: string, since: number, told: readonly string[] = []) => {
    const took = performance.now() - since;
    longest[of] = Math.max(longest[of], took);
    if (took > LONG) longWaits.push({ what, since, took, queued: queue.since(since), told });
  };
  const ending = new AbortController();
  const tired = new AbortController();
  const wrong: unknown[] = [];

  const work = async (partnership: Partnership) => {
    let sent = performance.now();
    let told: string[] = [];
    while (wrong.length === 0 && (!ending.signal.aborted || partnership.unanswered)) {
      if (!partnership.unanswered) [sent, told] = [performance.now(), []];
      if (tired.signal.aborted) throw new Error('a command was refused for too long');
      let refusal = 'no-answer';
      const isDone = await partnership.goOn((answer) => {
        refusal = refusalIn(answer) ?? refusal;
        return answer.status !== 200;
      });
      if (isDone) {
        acknowledged += 1;
        const { path = '' } = partnership.acknowledged.at(-1)?.command ?? {};
        waited('acknowledged', path.replace(/^\/alliances\/[^/]+\//, ''), sent, told);
        if (partnership.isFormed) unseenOf(partnership).push(performance.now());
        await pause(BETWEEN_COMMANDS);
      } else {
        told.push(`${refusal} after ${Math.round(performance.now() - sent)}`);
        refused.set(refusal, (refused.get(refusal) ?? 0) + 1);
        await pause(AFTER_REFUSAL);
      }
    }
  };

  const look = async (partnership: Partnership) => {
    while (wrong.length === 0 && !ending.signal.aborted) {
      const asked = unseenOf(partnership).length;
      if (asked === 0) {
        await pause(BETWEEN_LOOKS);
        continue;
      }
      const answer = await answerTo(partnership.read('coach', 'sessions'));
      if (answer && refusalIn(answer) === undefined) {
        const [first = 0, ...more] = unseenOf(partnership).splice(0, asked);
        waited('seen', 'seen', first);
        seen.set(partnership, { acknowledgedAt: more.at(-1) ?? first, took: performance.now() - first });
      } else await pause(AFTER_REFUSAL);
    }
  };

  const working = partnerships
    .flatMap((partnership) => [work(partnership), look(partnership)])
    .map((one) => one.catch((error: unknown) => void wrong.push(error)));
  const wentWell = () => {
    if (wrong.length > 0) throw wrong[0];
  };
  return {
    acknowledged: () => acknowledged,
    refused: () => refused,
    longest: () => ({ ...longest }),
    longWaits: () => longWaits,
    isSeenWithin: (milliseconds, since) =>
      partnerships.every((partnership) => {
        const { acknowledgedAt = 0, took = milliseconds } = seen.get(partnership) ?? {};
        const [waiting = Number.POSITIVE_INFINITY] = unseenOf(partnership);
        return acknowledgedAt >= since && took < milliseconds && performance.now() - waiting < milliseconds;
      }),
    wentWell,
    async abandon() {
      wrong.push(new Error('it was abandoned'));
      await Promise.all(working);
    },
    async stop() {
      ending.abort();
      const late = setTimeout(() => tired.abort(), RESENT_FOR);
      await Promise.all(working);
      clearTimeout(late);
      wentWell();
    },
  };
};
