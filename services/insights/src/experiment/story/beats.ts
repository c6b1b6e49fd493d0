import { z } from 'zod';
import { roleOf, type ReadModel } from '../../pair/read-model.ts';
import { heldIn, type HeldSession } from '../../session/reading/held-sessions.ts';
import { beatOf, type RowId } from '../../narrative/beat.ts';
import type { EvidenceOf } from '../../narrative/evidence.ts';
import type { OneOf } from '../../narrative/one-of.ts';
import { survivingTheme } from '../../theme/reading/surviving-theme.ts';
import type { ExperimentPast } from '../past/experiments.ts';
import { conclusionOf, movedIn, presentProposal, triesOf } from '../reading/experiment.ts';

export const experimentBeat = [
  beatOf('experiment', {
    experimentId: z.string(),
    what: z.string(),
    outcome: z.enum(['kept', 'adapted']),
    session: z.int().min(1),
    others: z.int().min(0).meta({ description: 'Further ones that were kept or adapted before it.' }),
  }),
] as const;

type Beat = OneOf<typeof experimentBeat>;

/** What was proposed, noticed and said of it in the end, in the order of its days. */
const recordsOf = (seen: ReadModel, past: ExperimentPast): readonly EvidenceOf<'experiment'>[] => {
  const { by, at, what, words } = presentProposal(past);
  const conclusion = conclusionOf(past);
  const record = (did: EvidenceOf<'experiment'>['did'], on: string, who: string, text: string) =>
    ({ kind: 'experiment', did, on, by: roleOf(seen, who), text }) as const;
  return [
    record('proposed', seen.dayOf(at), by, words ?? what),
    ...triesOf(past).map(({ now }) => record('tried', now.triedOn, now.by, now.noticed)),
    ...(conclusion
      ? [record(conclusion.outcome, seen.dayOf(conclusion.at), conclusion.by, conclusion.why)]
      : []),
  ];
};

/** The row of the first theme that it is for, where the story draws it. */
const rowOf = ({ past }: ReadModel, experiment: ExperimentPast): RowId | undefined => {
  const [first] = presentProposal(experiment).themeIds;
  const theme = first === undefined ? undefined : survivingTheme(past.themes, first);
  return theme && theme.touches.size > 0 ? `theme:${theme.id}` : undefined;
};

interface Moved {
  readonly past: ExperimentPast;
  readonly session: HeldSession;
}

/** The latest that was kept or adapted; how many others were, it says beside. */
export const experimentBeats = (seen: ReadModel): readonly Beat[] => {
  const moved = [...seen.past.experiments.values()]
    .flatMap((past): readonly Moved[] => {
      const session = movedIn(past, heldIn(seen));
      return session ? [{ past, session }] : [];
    })
    .toSorted((a, b) => a.session.number - b.session.number);
  const latest = moved.at(-1);
  const outcome = latest && conclusionOf(latest.past)?.outcome;
  if (!latest || !outcome || outcome === 'dropped') return [];
  const { past, session } = latest;
  const evidence = recordsOf(seen, past);
  return [
    {
      id: `experiment:${past.id}`,
      kind: 'experiment',
      params: {
        experimentId: past.id,
        what: presentProposal(past).what,
        outcome,
        session: session.number,
        others: moved.length - 1,
      },
      from: [seen.dayOf(past.proposals[0].at), session.on].toSorted()[0] ?? session.on,
      to: session.on,
      sessions: [session.number],
      row: rowOf(seen, past),
      evidence,
    },
  ];
};
