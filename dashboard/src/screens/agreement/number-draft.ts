import type { ClauseNumbers, Rhythm } from '@alliance/api-client/generated/api';
import { t } from '@lingui/core/macro';
import { practicesIn } from './practices-draft.ts';
import { canHaveNumbers } from './with-numbers.ts';

/** Numbers while they are typed, by their names. Blank is none. */
export type NumberDraft = Readonly<Record<string, string>>;
export type NumberErrors = Readonly<Record<string, string | undefined>>;

export const draftOf = (numbers: ClauseNumbers | undefined): NumberDraft =>
  Object.fromEntries(
    Object.entries(numbers ?? {}).flatMap(([name, value]) =>
      value === undefined ? [] : [[name, String(value)]],
    ),
  );

interface Typed {
  readonly numbers?: ClauseNumbers | undefined;
  readonly errors: NumberErrors;
}

const NONE: Typed = { errors: {} };

/** What was typed as a whole number within its bounds; undefined for anything else. */
const whole = (text: string | undefined, least: number, most: number): number | undefined => {
  const number = Number(text);
  return text?.trim() && Number.isInteger(number) && number >= least && number <= most ? number : undefined;
};

const isUnit = (text: string): text is Rhythm['unit'] => ['sessions', 'weeks', 'months'].includes(text);
const isMode = (text: string | undefined): text is 'in-person' | 'video' | 'phone' =>
  text === 'in-person' || text === 'video' || text === 'phone';

const rhythmIn = (draft: NumberDraft): Typed => {
  const everyN = whole(draft['everyN'], 1, 52);
  const graceDays = whole(draft['graceDays'], 0, 90);
  const { unit = 'weeks' } = draft;
  if (everyN !== undefined && graceDays !== undefined && isUnit(unit))
    return { numbers: { everyN, unit, graceDays }, errors: {} };
  return {
    errors: {
      ...(everyN === undefined && { everyN: t`A whole number, 1 to 52.` }),
      ...(graceDays === undefined && { graceDays: t`A whole number, 0 to 90.` }),
    },
  };
};

const retentionIn = (draft: NumberDraft): Typed => {
  const years = whole(draft['years'], 0, 20);
  return years === undefined
    ? { errors: { years: t`A whole number, 0 to 20.` } }
    : { numbers: { years }, errors: {} };
};

const pagesIn = ({ supervisorsPages }: NumberDraft): Typed => ({
  numbers: { supervisorsPages: supervisorsPages === 'named' ? 'named' : 'not-named' },
  errors: {},
});

const formatIn = (draft: NumberDraft): Typed => {
  const minutes = whole(draft['minutes'], 1, 600);
  if (draft['minutes']?.trim() && minutes === undefined)
    return { errors: { minutes: t`A whole number, 1 to 600; or leave it open.` } };
  const mode = isMode(draft['mode']) ? draft['mode'] : undefined;
  return {
    numbers: { minutes, mode, zone: draft['zone'] || undefined, ...practicesIn(draft) },
    errors: {},
  };
};

/** The numbers that were typed for a clause, or what isn't right about them yet. */
export const numbersIn = (clauseId: string, draft: NumberDraft = {}): Typed => {
  const blank = Object.values(draft).every((said) => !said.trim());
  if (!canHaveNumbers(clauseId) || blank) return NONE;
  if (clauseId === 'review-rhythm') return rhythmIn(draft);
  if (clauseId === 'confidentiality-and-its-limits') return pagesIn(draft);
  return clauseId === 'records-and-retention' ? retentionIn(draft) : formatIn(draft);
};

/** What is wrong with them, once those that stand there are known: numbers that were agreed aren't left blank. */
export const numberErrors = (
  clauseId: string,
  draft: NumberDraft,
  before: ClauseNumbers | undefined,
): NumberErrors => {
  const { numbers, errors } = numbersIn(clauseId, draft);
  if (numbers || !before || Object.keys(errors).length > 0) return errors;
  const [first = ''] = clauseId === 'review-rhythm' ? ['everyN'] : Object.keys(before);
  return { [first]: t`It has been said in numbers: say another, or leave it as it was.` };
};
