/** How far something that was told reached. */
type Level = 'practice' | 'client' | 'community';

/** What was told of one thing, as far as this measure goes by it. */
export interface ToldNote {
  readonly id: string;
  readonly level: Level;
  /** The note of the level before that its teller placed it behind. */
  readonly parentId?: string | undefined;
  /** Whether the other recognises it. */
  readonly echoed: boolean;
}

/** Some of several: `share` is part / of, from 0 to 1, and absent of none. */
export interface PartOf {
  readonly part: number;
  readonly of: number;
  readonly share?: number;
}

/** Measure 8: how far what was learned is told to reach, and how much of it both recognise. */
export interface ImpactChain {
  /** Levels of which anything is told, of three. */
  readonly levels: PartOf;
  /** Notes of practice behind which one of a client stands. */
  readonly practiceToClient: PartOf;
  /** Notes of a client behind which one of the community stands. */
  readonly clientToCommunity: PartOf;
  readonly echoed: PartOf;
}

const partOf = (part: number, of: number): PartOf => ({ part, of, ...(of > 0 && { share: part / of }) });

/**
 * Shares of what was told, after the levels of the founding text (practice, clients, the wider community). They say
 * nothing of causes, and nothing of what nobody told. Undefined while nothing is.
 */
export const impactChain = (notes: readonly ToldNote[]): ImpactChain | undefined => {
  if (notes.length === 0) return undefined;
  const parents = new Set(notes.flatMap(({ parentId }) => parentId ?? []));
  const toldFurther = (level: Level): PartOf => {
    const there = notes.filter((note) => note.level === level);
    return partOf(there.filter(({ id }) => parents.has(id)).length, there.length);
  };
  return {
    levels: partOf(new Set(notes.map(({ level }) => level)).size, 3),
    practiceToClient: toldFurther('practice'),
    clientToCommunity: toldFurther('client'),
    echoed: partOf(notes.filter(({ echoed }) => echoed).length, notes.length),
  };
};
