import type { ImpactDocument, ImpactLevel, ImpactNote } from '@alliance/api-client/generated/api';

export const LEVELS: readonly ImpactLevel[] = ['practice', 'client', 'community'];

/** So many, and the notes are folded goal by goal. */
export const MOST_UNFOLDED = 12;

export const BEFORE: Readonly<Record<ImpactLevel, ImpactLevel | undefined>> = {
  practice: undefined,
  client: 'practice',
  community: 'client',
};

type Notes = readonly ImpactNote[];

export const noteBy = (notes: Notes, impactId: string | undefined): ImpactNote | undefined =>
  notes.find((note) => note.impactId === impactId);

export const childrenOf = (notes: Notes, { impactId }: ImpactNote): Notes =>
  notes.filter(({ parent }) => parent?.impactId === impactId);

/** It and what its teller placed before it, the first first. */
export const chainTo = (notes: Notes, note: ImpactNote): Notes => {
  const parent = noteBy(notes, note.parent?.impactId);
  return parent ? [...chainTo(notes, parent), note] : [note];
};

/** The latest of those that reach furthest. */
export const furthest = (notes: Notes): ImpactNote | undefined =>
  notes.toSorted((a, b) => LEVELS.indexOf(a.level) - LEVELS.indexOf(b.level)).at(-1);

export const ofLevel = (notes: Notes, level: ImpactLevel): Notes =>
  notes.filter((note) => note.level === level);

/** Notes of the level before that were told before this one, or before one to come. */
export const possibleParents = (notes: Notes, level: ImpactLevel, note?: ImpactNote): Notes => {
  const before = note ? notes.slice(0, notes.indexOf(note)) : notes;
  return before.filter((each) => each.level === BEFORE[level]);
};

/** Where chains begin: a goal, or no goal. */
export interface Beginning {
  readonly id: string;
  readonly goal: ImpactDocument['goals'][number] | undefined;
  readonly notes: Notes;
}

/** In the order of the goals, then what begins at none; those of which nothing is told are left out. */
export const beginningsOf = ({ goals, notes }: ImpactDocument): readonly Beginning[] =>
  [...goals, undefined]
    .map((goal) => ({
      id: goal?.goalId ?? 'none',
      goal,
      notes: notes.filter((note) => note.goal?.goalId === goal?.goalId),
    }))
    .filter((beginning) => beginning.notes.length > 0);

/** Whether it waits for this viewer’s word. */
export const isFor = ({ by, echo }: ImpactNote, viewer: ImpactNote['by']): boolean => by !== viewer && !echo;

/** What was told last by the other and not recognised, for whoever looks. */
export const waitingFor = (notes: Notes, viewer: ImpactNote['by']): ImpactNote | undefined =>
  notes.findLast((note) => isFor(note, viewer));
