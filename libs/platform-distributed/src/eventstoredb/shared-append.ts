import type { SealedFact } from '@alliance/facts/recorded';
import { retry, type Waits } from '@alliance/platform/backoff';
import type { Verdict } from '@alliance/platform/adapters/verdicts';
import { committed } from '@alliance/platform/telemetry/figures';
import { linking, type Chain } from '@alliance/platform/vouching/chain';
import { StoreUnavailable, type AppendResult, type StreamAppend } from '@alliance/platform/ports/event-store';
import { draftOn } from '../draft.ts';
import type { Connection } from './connection.ts';
import type { KnownLog } from './known-log.ts';
import { bytesOf } from './recorded-event.ts';
import { AppendTooLarge } from './trouble.ts';

interface Job {
  readonly appends: readonly StreamAppend[];
  readonly bytes: number;
  resolve(answer: AppendResult): void;
  reject(error: Error): void;
}

/** What is to be told to the first of those who wait, and what has to be written for it to be true. */
interface Decided {
  readonly verdicts: readonly Verdict[];
  readonly facts: readonly SealedFact[];
  /** Of those who write, the first; and whether there is another. */
  readonly writer: Job | undefined;
  readonly shared: boolean;
  /** The end of the log that all of this rests on. */
  readonly head: number;
}

export interface SharedAppend {
  submit(appends: readonly StreamAppend[]): Promise<AppendResult>;
  /** Whoever comes later is refused; resolves when everybody has an answer. */
  end(): Promise<void>;
}

export interface Limits {
  /** Bytes of one append to the server. */
  readonly largestAppend: number;
  /** Milliseconds for which trouble with the server is borne before callers hear of it. */
  readonly patience: number;
}

/** Callers of one append. */
const MOST = 1_000;
/** Before a troubled append is tried again. */
const WAITS: Waits = { first: 20, longest: 500 };

/**
 * One append to the server for all who come in a turn, and for those who come while another is under way. It
 * names the end of the log as it is known here, so if it is taken, every verdict that was drawn from there
 * holds; if the log has moved on, the log is read on and everything is decided again. The same makes it safe to
 * try again when an answer was lost: of two attempts that name the same end, the server takes one.
 */
export const sharedAppend = (
  log: KnownLog,
  chain: Chain,
  append: Connection['append'],
  readOn: () => Promise<void>,
  { largestAppend, patience }: Limits,
): SharedAppend => {
  const waiting: Job[] = [];
  let largest = largestAppend;
  let running: Promise<void> | undefined;
  let ended = false;

  const recordedFor = async (jobs: readonly Job[]) => {
    const recorded = new Map<string, SealedFact>();
    for (const { appends } of jobs)
      for (const { facts } of appends)
        for (const { id } of facts) {
          const fact = await log.byId(id);
          if (fact) recorded.set(id, fact);
        }
    return recorded;
  };

  const decide = async (jobs: readonly Job[]): Promise<Decided> => {
    const recorded = await recordedFor(jobs);
    const draft = draftOn(log, recorded, linking(chain, log.end()));
    const head = log.head();
    const verdicts: Verdict[] = [];
    const writers: Job[] = [];
    let bytes = 0;
    for (const job of jobs) {
      if (writers.length > 0 && bytes + job.bytes > largest) break;
      const before = draft.facts.length;
      verdicts.push(draft.verdictOn(job.appends));
      if (draft.facts.length === before) continue;
      writers.push(job);
      bytes += job.bytes;
    }
    return { verdicts, facts: draft.facts, writer: writers[0], shared: writers.length > 1, head };
  };

  /** Whether the log ends where it was taken to end; with facts to write, it is asked by writing them. */
  const confirmed = async ({ facts, head }: Decided): Promise<boolean> => {
    if (facts.length > 0 && (await append(facts, head)) === 'taken') {
      committed('eventstoredb', facts.length);
      log.learn(facts);
      return true;
    }
    await readOn();
    if (log.head() > head) return false;
    if (facts.length === 0) return true;
    throw new StoreUnavailable('the log has moved on, and nothing new can be read');
  };

  const leave = (jobs: readonly Job[], settle: (job: Job, at: number) => void) => {
    for (const job of jobs) waiting.splice(waiting.indexOf(job), 1);
    jobs.forEach(settle);
  };
  const settle = (jobs: readonly Job[], verdicts: readonly Verdict[]) =>
    leave(jobs.slice(0, verdicts.length), (job, at) => {
      const verdict = verdicts[at];
      if (verdict?.answer) job.resolve(verdict.answer);
      else if (verdict) job.reject(verdict.refusal);
    });

  /** What the server finds too large goes in smaller parts, but never in parts of one caller's append. */
  const cut = ({ writer, shared }: Decided, error: AppendTooLarge) => {
    if (shared) largest = Math.min(error.largest, largest / 2);
    else if (writer) leave([writer], (job) => job.reject(error));
  };

  /** Tells the first of those who wait; nobody where the log has moved on, or where it goes in smaller parts. */
  const settleFirst = async (jobs: readonly Job[]) => {
    const decided = await decide(jobs);
    try {
      if (await confirmed(decided)) settle(jobs, decided.verdicts);
    } catch (error) {
      if (!(error instanceof AppendTooLarge)) throw error;
      cut(decided, error);
    }
  };
  const attend = async () => {
    let jobs: readonly Job[] = [];
    let bearing: NodeJS.Timeout | undefined;
    let isOver = false;
    const attempt = () => settleFirst((jobs = waiting.slice(0, MOST)));
    const failed = (error: unknown) => {
      if (ended || isOver || !(error instanceof StoreUnavailable)) throw error;
      bearing ??= setTimeout(() => void (isOver = true), patience);
    };
    try {
      await retry(attempt, { waits: WAITS, failed });
    } catch (error) {
      leave(jobs, (job) => job.reject(error as Error));
    } finally {
      clearTimeout(bearing);
    }
  };
  const run = async () => {
    await new Promise((resolve) => setImmediate(resolve));
    while (waiting.length > 0) await attend();
    running = undefined;
  };

  return {
    submit: (appends) =>
      new Promise((resolve, reject) => {
        if (ended) return reject(new StoreUnavailable('the store is closed'));
        waiting.push({ appends, bytes: bytesOf(appends), resolve, reject });
        running ??= run();
      }),
    async end() {
      ended = true;
      await running;
    },
  };
};
