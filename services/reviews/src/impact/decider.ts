import { evolveBy, type Decider } from '@alliance/decider/decider';
import type { ImpactFact, ImpactLevel } from '@alliance/facts/impact';

/** What a decision has to know of something that was told; its words are all kept in the log. */
export interface KnownNote {
  readonly impactId: string;
  readonly by: string;
  readonly level: ImpactLevel;
  /** Its place among all that were ever told, from 0. */
  readonly place: number;
  /** By the other of the two. */
  readonly echo?: { readonly by: string; readonly echoId: string } | undefined;
}

/** All notes of one alliance, since a note is placed behind another that was told before it. */
export interface Impacts {
  readonly told: number;
  readonly notes: Readonly<Record<string, KnownNote>>;
}

const changed = (
  impacts: Impacts,
  impactId: string,
  change: (note: KnownNote) => Partial<KnownNote>,
): Impacts => {
  const note = impacts.notes[impactId];
  return note
    ? { ...impacts, notes: { ...impacts.notes, [impactId]: { ...note, ...change(note) } } }
    : impacts;
};

const without = ({ notes }: Impacts, gone: string): Impacts['notes'] =>
  Object.fromEntries(Object.entries(notes).filter(([impactId]) => impactId !== gone));

export const decider: Decider<Impacts, ImpactFact> = {
  initial: { told: 0, notes: {} },
  evolve: evolveBy<Impacts, ImpactFact>({
    ImpactNoted: ({ told, notes }, { impactId, by, level }) => ({
      told: told + 1,
      notes: { ...notes, [impactId]: { impactId, by, level, place: told } },
    }),
    ImpactReworded: 'ignored',
    ImpactPlaced: 'ignored',
    ImpactAddedTo: 'ignored',
    ImpactWithdrawn: (impacts, { impactId }) => ({ ...impacts, notes: without(impacts, impactId) }),
    ImpactEchoed: (impacts, { impactId, by, echoId }) =>
      changed(impacts, impactId, () => ({ echo: { by, echoId } })),
    ImpactEchoTakenBack: (impacts, { impactId, echoId }) =>
      changed(impacts, impactId, ({ echo }) => (echo?.echoId === echoId ? { echo: undefined } : {})),
  }),
};
