import type { CommandResult, CommandEnvelope } from '../commands/command.ts';
import type { AppendResult, EventStore, StreamAppend } from '../ports/event-store.ts';
import { handOn } from './trace-handover.ts';
import { instruments } from './instruments.ts';
import { inSpan, isTracing } from './traces.ts';

const outcomeOf = (handled: CommandResult): string =>
  handled.outcome === 'recorded' && handled.replayed ? 'replayed' : handled.outcome;

/** A command on its way through deciding, sealing and appending: which verb, and what became of it. */
export const commanded = (
  { aggregate: { name }, verb }: CommandEnvelope,
  work: () => Promise<CommandResult>,
) => {
  const labels = { aggregate: name, verb };
  const counted = (outcome: string) => instruments().commands.add(1, { ...labels, outcome });
  const attributes = { 'alliance.aggregate': name, 'alliance.verb': verb };
  return inSpan(`command ${name} ${verb}`, { attributes }, async (span) => {
    try {
      const handled = await work();
      const outcome = outcomeOf(handled);
      span.setAttribute('alliance.outcome', outcome);
      counted(outcome);
      return handled;
    } catch (error) {
      counted('failed');
      throw error;
    }
  });
};

/** An append, after which the relay knows which trace its facts belong to. */
export const appended = (store: EventStore, appends: readonly StreamAppend[]): Promise<AppendResult> => {
  if (!isTracing()) return store.append(appends);
  const ids = appends.flatMap(({ facts }) => facts.map(({ id }) => id));
  return inSpan('append', { attributes: { 'alliance.facts': ids.length } }, async (span) => {
    handOn(ids, span);
    const result = await store.append(appends);
    span.setAttribute('alliance.outcome', result.outcome);
    return result;
  });
};
