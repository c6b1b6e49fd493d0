import { presentWording } from '../../goal/reading/wording.ts';
import { daysFrom } from '../../measures/calendar-day.ts';
import { roleOf, type ReadModel } from '../../pair/read-model.ts';
import type { NotePast } from '../past/impacts.ts';
import { goalIdOf, parentOf, presentNote, toldIn } from '../reading/note.ts';
import type { ImpactNote } from './impact-note.ts';

const goalOf = ({ past }: ReadModel, note: NotePast): ImpactNote['goal'] => {
  const goalId = goalIdOf(past.impacts, note);
  const goal = goalId === undefined ? undefined : past.goals.get(goalId);
  return goal && { goalId: goal.id, text: presentWording(goal) };
};

const parentResponse = (seen: ReadModel, note: NotePast): ImpactNote['parent'] => {
  const parent = parentOf(seen.past.impacts, note);
  if (!parent) return undefined;
  const [from, to] = [parent, note].map((each) => seen.countedDayOf(toldIn(each).at));
  return { impactId: parent.id, days: daysFrom(from ?? '', to ?? '') };
};

const beforeOf = (seen: ReadModel, { wordings }: NotePast): ImpactNote['before'] =>
  wordings.flatMap(({ text, source }, index) => {
    const next = wordings[index + 1];
    return next ? [{ text, source, until: seen.dayOf(next.at), why: next.why }] : [];
  });

export const noteResponse = (seen: ReadModel, note: NotePast): ImpactNote => {
  const { by, at } = toldIn(note);
  const { text, source } = presentNote(note);
  const { echo } = note;
  return {
    impactId: note.id,
    level: note.level,
    by: roleOf(seen, by),
    on: seen.dayOf(at),
    ...seen.thereOf(at),
    text,
    source,
    before: beforeOf(seen, note),
    additions: note.additions.map((each) => ({ on: seen.dayOf(each.at), text: each.text })),
    goal: goalOf(seen, note),
    parent: parentResponse(seen, note),
    echo: echo && { by: roleOf(seen, echo.by), on: seen.dayOf(echo.at), text: echo.text },
  };
};
