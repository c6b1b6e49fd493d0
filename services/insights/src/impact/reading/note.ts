import type { ImpactsPast, NotePast, NotePlace, NoteWording } from '../past/impacts.ts';

/** Its first wording: who told it, and when. */
export const toldIn = ({ wordings }: NotePast): NoteWording => wordings[0];

export const presentNote = ({ wordings }: NotePast): NoteWording => wordings.at(-1) ?? wordings[0];

const presentPlace = ({ places }: NotePast): NotePlace => places.at(-1) ?? places[0];

/** The note that it stands behind; none where that was withdrawn. */
export const parentOf = (impacts: ImpactsPast, note: NotePast): NotePast | undefined => {
  const { parentImpactId } = presentPlace(note);
  return parentImpactId === undefined ? undefined : impacts.get(parentImpactId);
};

/** It and what came before it, the first first. */
export const chainTo = (impacts: ImpactsPast, note: NotePast): readonly NotePast[] => {
  const parent = parentOf(impacts, note);
  return parent ? [...chainTo(impacts, parent), note] : [note];
};

/** The goal that it begins at, which a note behind another has from there. */
export const goalIdOf = (impacts: ImpactsPast, note: NotePast): string | undefined => {
  const [first = note] = chainTo(impacts, note);
  return presentPlace(first).goalId;
};

/** What a goal led to, as told: in the order of its telling. */
export const ledToBy = (impacts: ImpactsPast, goalId: string): readonly NotePast[] =>
  [...impacts.values()].filter((note) => goalIdOf(impacts, note) === goalId);
