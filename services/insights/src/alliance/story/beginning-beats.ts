import { roleOf } from '../../pair/looking.ts';
import type { Beat } from '../../story/beat.ts';
import type { EvidenceOf } from '../../story/evidence.ts';
import type { Telling } from '../../story/telling.ts';

/** The invitation and the yes. */
export const beganBeat = (telling: Telling): readonly Beat[] => {
  const { invited, formed } = telling.past.alliance;
  if (!invited || !formed) return [];
  const [from, to] = [telling.dayOf(invited.at), telling.dayOf(formed.at)];
  return [
    {
      id: 'began',
      kind: 'began',
      params: { invitedBy: invited.inviterRole, ...telling.thereOf(formed.at) },
      from,
      to,
      sessions: [],
      evidence: [
        { kind: 'step', step: 'invited', on: from, by: invited.inviterRole, why: invited.message },
        { kind: 'step', step: 'formed', on: to, by: roleOf(telling, formed.by) },
      ],
    },
  ];
};

/** The line that says most in one: what they made of it, else the first that helped, else the first that hindered. */
const inOneLine = (history: Telling['past']['alliance']['histories'][number]): string =>
  history.insight ?? history.helpedBy[0] ?? history.hinderedBy[0] ?? '';

/** Who told the other how they learn. */
export const learningHistoriesBeat = (telling: Telling): readonly Beat[] => {
  const { histories } = telling.past.alliance;
  const [first, last] = [histories[0], histories.at(-1)];
  if (!first || !last) return [];
  const by = [...new Set(histories.map((history) => roleOf(telling, history.by)))];
  return [
    {
      id: 'learning-histories',
      kind: 'learning-histories',
      params: { by },
      from: telling.dayOf(first.at),
      to: telling.dayOf(last.at),
      sessions: [],
      row: by.length === 1 ? `${by[0] ?? 'coach'}-shared` : undefined,
      evidence: histories.map((history) => ({
        kind: 'words',
        of: 'learning-history',
        on: telling.dayOf(history.at),
        by: roleOf(telling, history.by),
        text: inOneLine(history),
      })),
    },
  ];
};

/** Assumptions that one member surfaced, with every reframing, by whomever. */
const assumptionsOf = (telling: Telling, role: 'coach' | 'supervisor'): readonly Beat[] => {
  const own = [...telling.past.alliance.assumptions.values()].filter(
    ({ by }) => by === telling.members[role].id,
  );
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
      on: telling.dayOf(at),
      by: roleOf(telling, by),
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

export const assumptionsBeats = (telling: Telling): readonly Beat[] => [
  ...assumptionsOf(telling, 'coach'),
  ...assumptionsOf(telling, 'supervisor'),
];
