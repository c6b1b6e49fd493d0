import { impactLevel } from '@alliance/facts/impact';
import { day, role } from '@alliance/facts/vocabulary';
import { z } from 'zod';
import { goalName } from '../../goal/reading/goal-name.ts';
import { presentWording } from '../../goal/reading/wording.ts';
import { roleOf, type ReadModel } from '../../pair/read-model.ts';
import { heldIn } from '../../session/reading/held-sessions.ts';
import { beatOf } from '../../narrative/beat.ts';
import type { EvidenceOf } from '../../narrative/evidence.ts';
import type { OneOf } from '../../narrative/one-of.ts';
import type { NotePast } from '../past/impacts.ts';
import { chainTo, goalIdOf, presentNote, toldIn } from '../reading/note.ts';

const count = z.int().min(0);

export const impactBeat = [
  beatOf('impact', {
    impactId: z.string(),
    by: role,
    level: impactLevel.meta({ description: 'The furthest that is told of.' }),
    on: day.meta({ description: 'When that was told.' }),
    goal: goalName.optional().meta({ description: 'At which it began.' }),
    notes: count,
    recognised: count,
  }),
] as const;

type Beat = OneOf<typeof impactBeat>;

const LEVELS = impactLevel.options;

/** The latest of those that reach furthest. */
const furthest = (notes: readonly NotePast[]): NotePast | undefined =>
  notes.toSorted((a, b) => LEVELS.indexOf(a.level) - LEVELS.indexOf(b.level)).at(-1);

const recordsOf = (seen: ReadModel, note: NotePast): readonly EvidenceOf<'impact'>[] => {
  const { level, echo } = note;
  const { by, at } = toldIn(note);
  const told = {
    did: 'told',
    on: seen.dayOf(at),
    by: roleOf(seen, by),
    text: presentNote(note).text,
  } as const;
  const recognised = echo && {
    did: 'recognised' as const,
    on: seen.dayOf(echo.at),
    by: roleOf(seen, echo.by),
    text: echo.text ?? '',
  };
  return [told, ...(recognised ? [recognised] : [])].map((each) => ({ kind: 'impact', level, ...each }));
};

/** The session before each was told, where there was one. */
const sessionsBefore = (seen: ReadModel, chain: readonly NotePast[]): readonly number[] => {
  const before = chain.flatMap((note) => {
    const on = seen.dayOf(toldIn(note).at);
    return heldIn(seen).findLast((session) => session.on <= on)?.number ?? [];
  });
  return [...new Set(before)];
};

export const impactBeats = (seen: ReadModel): readonly Beat[] => {
  const { impacts, goals } = seen.past;
  const notes = [...impacts.values()];
  const reached = furthest(notes);
  if (!reached) return [];
  const chain = chainTo(impacts, reached);
  const [first = reached] = chain;
  const goal = goals.get(goalIdOf(impacts, reached) ?? '');
  const on = seen.dayOf(toldIn(reached).at);
  return [
    {
      id: 'impact',
      kind: 'impact',
      params: {
        impactId: reached.id,
        by: roleOf(seen, toldIn(reached).by),
        level: reached.level,
        on,
        goal: goal && { goalId: goal.id, text: presentWording(goal) },
        notes: notes.length,
        recognised: notes.filter(({ echo }) => echo).length,
      },
      from: seen.dayOf(toldIn(first).at),
      to: on,
      sessions: sessionsBefore(seen, chain),
      row: goal && 'goals',
      evidence: chain.flatMap((note) => recordsOf(seen, note)),
    },
  ];
};
