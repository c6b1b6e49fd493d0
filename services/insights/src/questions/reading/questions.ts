import { itemsIn, type AgendaItem } from '../../agenda/reading/items.ts';
import { roleOf, type ReadModel } from '../../pair/read-model.ts';
import { heldIn, plannedSessions } from '../../session/reading/held-sessions.ts';
import type { QuestionPast, QuestionStep } from '../past/questions.ts';

/** A session on whose agenda a question stands. */
export interface BroughtTo {
  readonly item: AgendaItem;
  readonly sessionId: string;
  /** Its number; of a planned one, the one that it would have by its day. */
  readonly session: number;
  readonly on: string;
  readonly is: 'planned' | 'held';
}

/** A question of both, as it reads now. */
export interface Question {
  readonly past: QuestionPast;
  readonly text: string;
  readonly is: 'open' | 'answered' | 'let-go';
  /** What made it that. */
  readonly latest: QuestionStep | undefined;
  /** By the days of the sessions. */
  readonly broughtTo: readonly BroughtTo[];
  /** Whether the other has brought it, answered it or let it go: it can’t be taken back any more. */
  readonly isOfBoth: boolean;
}

const sessionsIn = (seen: ReadModel): ReadonlyMap<string, Omit<BroughtTo, 'item'>> => {
  const held = heldIn(seen);
  const planned = plannedSessions(seen.past.sessions, seen);
  return new Map(
    [
      ...held.map(({ id, number, on }) => ({ sessionId: id, session: number, on, is: 'held' as const })),
      ...planned.map(({ id, on }, place) => ({
        sessionId: id,
        session: held.length + place + 1,
        on,
        is: 'planned' as const,
      })),
    ].map((each) => [each.sessionId, each]),
  );
};

const becameOf = (latest: QuestionStep | undefined): Question['is'] =>
  latest === undefined || latest.is === 'taken-up' ? 'open' : latest.is;

/** Those that both keep, in the order in which they were kept: not what was taken back, then or since. */
export const questionsIn = (seen: ReadModel): readonly Question[] => {
  const items = new Map(itemsIn(seen.past.agenda).map((item) => [item.id, item]));
  const sessions = sessionsIn(seen);
  return [...seen.past.questions.values()].flatMap((past) => {
    const { text } = past.wordings.at(-1) ?? past.wordings[0];
    if (past.takenBack || text === undefined) return [];
    const latest = past.steps.at(-1);
    const broughtTo = past.brought
      .flatMap(({ itemId }) => {
        const item = items.get(itemId);
        const session = item && sessions.get(item.sessionId);
        return item && session ? [{ item, ...session }] : [];
      })
      .toSorted((a, b) => a.session - b.session);
    const isOfBoth = [...past.brought, ...past.steps].some(({ by }) => by !== past.by);
    return [{ past, text, is: becameOf(latest), latest, broughtTo, isOfBoth }];
  });
};

/** Whose a deed is, and on which day it was done, for the viewer. */
export const deedOf = (seen: ReadModel, { by, at }: { readonly by: string; readonly at: string }) => ({
  by: roleOf(seen, by),
  on: seen.dayOf(at),
});
