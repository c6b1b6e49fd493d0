import { t } from '@lingui/core/macro';

/** Scripts that write a name without a space, or with the family's first: what stands before a space is no first name. */
const WHOLE =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Tibetan}]/u;

/** "Dr.", "J." */
const ABBREVIATED = /[.．]$/;

/** What somebody is called in a sentence; the whole name where none of its words is the first name alone. */
export const firstNameOf = (name: string): string => {
  const whole = name.trim();
  const [first = whole] = whole.split(/\s+/);
  return WHOLE.test(whole) || ABBREVIATED.test(first) ? whole : first;
};

interface Two {
  readonly coach: { readonly name: string };
  readonly supervisor: { readonly name: string };
}

const sameAs = (name: string, other: string): boolean =>
  name.normalize('NFC').localeCompare(other.normalize('NFC'), undefined, { sensitivity: 'base' }) === 0;

/** What the two are called: first names, whole names where these are the same, and the role where those are too. */
export const calledBy = ({ coach, supervisor }: Two): Readonly<Record<keyof Two, string>> => {
  const first = { coach: firstNameOf(coach.name), supervisor: firstNameOf(supervisor.name) };
  if (!sameAs(first.coach, first.supervisor)) return first;
  const whole = { coach: coach.name.trim(), supervisor: supervisor.name.trim() };
  return sameAs(whole.coach, whole.supervisor)
    ? { coach: t`${whole.coach} (coach)`, supervisor: t`${whole.supervisor} (supervisor)` }
    : whole;
};
