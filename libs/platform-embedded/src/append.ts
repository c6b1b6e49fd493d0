import { verdictOn } from '@alliance/platform/adapters/verdicts';
import type { AppendResult, StreamAppend } from '@alliance/platform/ports/event-store';
import type { FactLog } from './fact-log.ts';

/** One append, inside a transaction. Throws what is the caller's mistake, before anything is written. */
export const append = (log: FactLog, appends: readonly StreamAppend[]): AppendResult => {
  const verdict = verdictOn(log, appends);
  if (verdict?.refusal) throw verdict.refusal;
  if (verdict) return verdict.answer;
  const facts = log.add(appends.flatMap((one) => one.facts));
  return { outcome: 'appended', facts, position: log.head() };
};
