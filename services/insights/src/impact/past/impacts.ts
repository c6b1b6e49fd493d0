import type { Cases } from '@alliance/decider/decider';
import type { ImpactFact, ImpactLevel, ImpactSource } from '@alliance/facts/impact';
import type { Recorded } from '@alliance/facts/recorded';
import { changed, withEntry } from '../../past/changed.ts';
import type { Deed } from '../../past/deed.ts';
import { part } from '../../past/part.ts';
import { impactEvidence } from '../reading/evidence.ts';

/** What was told, as its teller put it, and how they know. */
export interface NoteWording extends Deed {
  readonly text: string;
  readonly source: ImpactSource;
  /** Why it was put anew. */
  readonly why?: string | undefined;
}

/** What came before it, as its teller sees it: a note, a goal, or neither. */
export interface NotePlace extends Deed {
  readonly goalId?: string | undefined;
  readonly parentImpactId?: string | undefined;
}

export interface NotePast {
  readonly id: string;
  readonly level: ImpactLevel;
  /** The first first; the last is how it reads now. */
  readonly wordings: readonly [NoteWording, ...NoteWording[]];
  /** The first first; the last is where it stands now. */
  readonly places: readonly [NotePlace, ...NotePlace[]];
  /** Said later, beside it. */
  readonly additions: readonly (Deed & { readonly text: string })[];
  /** That the other recognises it, where they do. */
  readonly echo?: (Deed & { readonly echoId: string; readonly text?: string | undefined }) | undefined;
}

/** In the order in which they were told. One that was withdrawn is there on no day. */
export type ImpactsPast = ReadonlyMap<string, NotePast>;

const noImpacts: ImpactsPast = new Map();

const cases: Cases<ImpactsPast, Recorded<ImpactFact>> = {
  // Of a note that was withdrawn since, its words are not read, and so there is none.
  ImpactNoted: (impacts, { impactId: id, by, goalId, parentImpactId, ...said }, { at }) =>
    'text' in said
      ? withEntry(impacts, id, {
          id,
          level: said.level,
          wordings: [{ by, at, text: said.text, source: said.source }],
          places: [{ by, at, goalId, parentImpactId }],
          additions: [],
        })
      : impacts,
  ImpactReworded: (impacts, { impactId, ...wording }, { at }) =>
    changed(impacts, impactId, (note) => ({ ...note, wordings: [...note.wordings, { ...wording, at }] })),
  ImpactPlaced: (impacts, { impactId, ...place }, { at }) =>
    changed(impacts, impactId, (note) => ({ ...note, places: [...note.places, { ...place, at }] })),
  ImpactAddedTo: (impacts, { impactId, ...added }, { at }) =>
    changed(impacts, impactId, (note) => ({ ...note, additions: [...note.additions, { ...added, at }] })),
  ImpactWithdrawn: (impacts, { impactId }) => {
    const left = new Map(impacts);
    return left.delete(impactId) ? left : impacts;
  },
  ImpactEchoed: (impacts, { impactId, ...echo }, { at }) =>
    changed(impacts, impactId, (note) => ({ ...note, echo: { ...echo, at } })),
  ImpactEchoTakenBack: (impacts, { impactId, echoId }) =>
    changed(impacts, impactId, (note) =>
      note.echo?.echoId === echoId ? { ...note, echo: undefined } : note,
    ),
};

export const impacts = part('impacts', noImpacts, cases, {
  evidence: [impactEvidence],
  withdrawals: [
    {
      by: 'ImpactWithdrawn',
      of: ['ImpactNoted', 'ImpactReworded', 'ImpactAddedTo'],
      subject: ({ data }) => data.impactId,
    },
    {
      by: 'ImpactEchoTakenBack',
      of: ['ImpactEchoed'],
      subject: ({ data }) => ('echoId' in data ? data.echoId : undefined),
    },
  ],
});
