import {
  impactAddedTo,
  impactEchoed,
  impactEchoTakenBack,
  impactNoted,
  impactPlaced,
  impactReworded,
  impactWithdrawn,
  type ImpactLevel,
  type ImpactSource,
} from '@alliance/facts/impact';
import { on, uuid, type DatedFact } from './pair-history.ts';
import { AMARA, goal, JUDITH } from './people.ts';

export const note = (number: number): string => uuid(700 + number);
const echo = (number: number, turn: number): string => uuid(800 + number * 10 + turn);

interface Place {
  readonly behind?: number;
  readonly from?: number;
  readonly text?: string;
  readonly source?: ImpactSource;
}

const placed = ({ behind, from }: Place) => ({
  parentImpactId: behind === undefined ? undefined : note(behind),
  goalId: from === undefined ? undefined : goal(from),
});

/** What the learning changed, as one of the two tells it. */
export const tell = (
  by: string,
  number: number,
  level: ImpactLevel,
  day: string,
  told: Place = {},
): readonly DatedFact[] => {
  const { text = `Of ${level}, the ${number}.`, source = 'seen' } = told;
  return on(
    `${day}T19:00`,
    impactNoted({ by, impactId: note(number), level, text, source, ...placed(told) }),
  );
};

export const reword = (by: string, number: number, text: string, day: string, why?: string) =>
  on(`${day}T19:10`, impactReworded({ by, impactId: note(number), text, source: 'told', why }));

export const place = (by: string, number: number, day: string, where: Place = {}) =>
  on(`${day}T19:15`, impactPlaced({ by, impactId: note(number), ...placed(where) }));

export const addTo = (by: string, number: number, text: string, day: string) =>
  on(`${day}T19:20`, impactAddedTo({ by, impactId: note(number), text }));

export const withdraw = (by: string, number: number, day: string) =>
  on(`${day}T19:25`, impactWithdrawn({ by, impactId: note(number) }));

export const recognise = (by: string, number: number, day: string, text?: string, turn = 1) =>
  on(`${day}T19:30`, impactEchoed({ by, impactId: note(number), echoId: echo(number, turn), text }));

export const takeBack = (by: string, number: number, day: string, turn = 1) =>
  on(`${day}T19:35`, impactEchoTakenBack({ by, impactId: note(number), echoId: echo(number, turn) }));

/** What the two of a year tell: a chain with a word put right, one by itself, one that is withdrawn. */
export const tellingImpact: readonly DatedFact[] = [
  ...tell(AMARA, 1, 'practice', '2025-03-20', { from: 1 }),
  ...tell(AMARA, 2, 'client', '2025-04-30'),
  ...place(AMARA, 2, '2025-05-01', { behind: 1 }),
  ...reword(AMARA, 2, 'D. waits as well.', '2025-05-02', 'In her words.'),
  ...recognise(JUDITH, 2, '2025-05-03', 'I remember it.'),
  ...addTo(AMARA, 2, 'And again.', '2025-05-20'),
  ...tell(AMARA, 3, 'community', '2025-06-20', { behind: 2, source: 'heard' }),
  ...recognise(JUDITH, 3, '2025-06-21'),
  ...takeBack(JUDITH, 3, '2025-06-22'),
  ...tell(JUDITH, 4, 'practice', '2025-06-23'),
  ...tell(JUDITH, 5, 'client', '2025-06-24', { behind: 4 }),
  ...addTo(JUDITH, 5, 'Later.', '2025-06-25'),
  ...withdraw(JUDITH, 5, '2025-06-26'),
];
