import { role } from '@alliance/facts/vocabulary';
import { z } from 'zod';
import { roleOf, type ReadModel } from '../../pair/read-model.ts';
import { there } from '../../pair/of-the-pair.ts';
import { beatOf } from '../../narrative/beat.ts';
import type { EvidenceOf } from '../../narrative/evidence.ts';
import type { OneOf } from '../../narrative/one-of.ts';

const count = z.int().min(0);

export const beginningBeats = [
  beatOf('began', { invitedBy: role, there }),
  beatOf('learning-histories', { by: z.array(role) }),
  beatOf('assumptions', { by: role, surfaced: count, reframed: count }),
] as const;

type Beat = OneOf<typeof beginningBeats>;

/** The invitation and the yes. */
export const beganBeat = (seen: ReadModel): readonly Beat[] => {
  const { invited, formed } = seen.past.alliance;
  if (!invited || !formed) return [];
  const [from, to] = [seen.dayOf(invited.at), seen.dayOf(formed.at)];
  return [
    {
      id: 'began',
      kind: 'began',
      params: { invitedBy: invited.inviterRole, ...seen.thereOf(formed.at) },
      from,
      to,
      sessions: [],
      evidence: [
        { kind: 'step', step: 'invited', on: from, by: invited.inviterRole, why: invited.message },
        { kind: 'step', step: 'formed', on: to, by: roleOf(seen, formed.by) },
      ],
    },
  ];
};

/** The line that says most in one: what they made of it, else the first that helped, else the first that hindered. */
const inOneLine = (history: ReadModel['past']['alliance']['histories'][number]): string =>
  history.insight ?? history.helpedBy[0] ?? history.hinderedBy[0] ?? '';

/** Who told the other how they learn. */
export const learningHistoriesBeat = (seen: ReadModel): readonly Beat[] => {
  const { histories } = seen.past.alliance;
  const [first, last] = [histories[0], histories.at(-1)];
  if (!first || !last) return [];
  const by = [...new Set(histories.map((history) => roleOf(seen, history.by)))];
  return [
    {
      id: 'learning-histories',
      kind: 'learning-histories',
      params: { by },
      from: seen.dayOf(first.at),
      to: seen.dayOf(last.at),
      sessions: [],
      row: by.length === 1 ? `${by[0] ?? 'coach'}-shared` : undefined,
      evidence: histories.map((history) => ({
        kind: 'words',
        of: 'learning-history',
        on: seen.dayOf(history.at),
        by: roleOf(seen, history.by),
        text: inOneLine(history),
      })),
    },
  ];
};

/** Assumptions that one member surfaced, with every reframing, by whomever. */
const assumptionsOf = (seen: ReadModel, role: 'coach' | 'supervisor'): readonly Beat[] => {
  const own = [...seen.past.alliance.assumptions.values()].filter(({ by }) => by === seen.members[role].id);
  const evidence = own
    .flatMap(({ at, by, text, reframings }) => [
      { at, by, of: 'assumption' as const, text, from: undefined },
      ...reframings.map((each) => ({
        at: each.at,
        by: each.by,
        of: 'reframing' as const,
        text: each.to,
        from: each.from,
      })),
    ])
    .toSorted((a, b) => (a.at < b.at ? -1 : 1))
    .map(({ at, by, of, text, from }): EvidenceOf<'words'> => ({
      kind: 'words',
      of,
      on: seen.dayOf(at),
      by: roleOf(seen, by),
      text,
      from,
    }));
  const [first, last] = [evidence[0], evidence.at(-1)];
  if (!first || !last) return [];
  return [
    {
      id: `assumptions:${role}`,
      kind: 'assumptions',
      params: {
        by: role,
        surfaced: own.length,
        reframed: own.filter(({ reframings }) => reframings.length > 0).length,
      },
      from: first.on,
      to: last.on,
      sessions: [],
      row: `${role}-shared`,
      evidence,
    },
  ];
};

export const assumptionsBeats = (seen: ReadModel): readonly Beat[] => [
  ...assumptionsOf(seen, 'coach'),
  ...assumptionsOf(seen, 'supervisor'),
];
