import type { CommandBody } from '../../pair/command.ts';
import { AGENCY, STATEMENTS } from './instrument.ts';

/** Answers while they are being given; null where a statement is still open. */
export interface AnswersDraft {
  readonly alliance: readonly (number | null)[];
  readonly agency: readonly (number | null)[];
  readonly guessing: boolean;
  readonly guesses: readonly (number | null)[];
}

export const emptyAnswers: AnswersDraft = {
  alliance: STATEMENTS.map(() => null),
  agency: AGENCY.map(() => null),
  guessing: false,
  guesses: STATEMENTS.map(() => null),
};

export const answered = (
  answers: readonly (number | null)[],
  index: number,
  value: number,
): readonly (number | null)[] => answers.map((answer, i) => (i === index ? value : answer));

const open = (answers: readonly (number | null)[]): readonly number[] =>
  answers.flatMap((answer, i) => (answer === null ? [i] : []));

export interface StillOpen {
  readonly alliance: readonly number[];
  readonly agency: readonly number[];
  readonly guesses: readonly number[];
}

/** The eight are asked of everyone; the six may be left out as a whole, and guesses too. */
export const stillOpen = (draft: AnswersDraft): StillOpen => ({
  alliance: open(draft.alliance),
  agency: draft.agency.every((answer) => answer === null) ? [] : open(draft.agency),
  guesses: draft.guessing ? open(draft.guesses) : [],
});

export const howManyOpen = ({ alliance = [], agency = [], guesses = [] }: Partial<StillOpen>): number =>
  alliance.length + agency.length + guesses.length;

const given = (answers: readonly (number | null)[]): readonly number[] =>
  answers.filter((answer) => answer !== null);

/** Only for a draft in which nothing is still open. */
export const answersBody = ({
  alliance,
  agency,
  guessing,
  guesses,
}: AnswersDraft): CommandBody<'pulse/{id}/seal'> => ({
  alliance: given(alliance),
  ...(agency.every((answer) => answer !== null) ? { agency } : {}),
  ...(guessing ? { guesses: given(guesses) } : {}),
});
