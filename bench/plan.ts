/** How long is measured. A short one only shows that a bench runs: its figures prove nothing. */
export interface Plan {
  /** In each, everybody who is compared has a turn. */
  readonly rounds: number;
  /** Of one turn. */
  readonly seconds: number;
  /** Before the first round. */
  readonly warmUpSeconds: number;
  /** Who use an installation at once. */
  readonly pairs: number;
  readonly short: boolean;
}

const WHOLE: Plan = { rounds: 7, seconds: 4, warmUpSeconds: 2, pairs: 64, short: false };
const SHORT: Plan = { rounds: 2, seconds: 1, warmUpSeconds: 0.5, pairs: 8, short: true };

/** What the command line asks for: parts by their names, and `--short`. */
export const planOf = (
  given: readonly string[],
): { readonly names: readonly string[]; readonly plan: Plan } => ({
  names: given.filter((each) => each !== '--short'),
  plan: given.includes('--short') ? SHORT : WHOLE,
});
