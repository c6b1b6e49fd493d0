/** Who brings a theme up: how many of its touches the coach named, of how many. */
export interface NamingBalance {
  readonly byCoach: number;
  readonly touches: number;
  /** byCoach / touches: 1 when only the coach names it, 0 when only the supervisor does. */
  readonly balance: number;
}

/** Undefined while the theme has not been touched. */
export const namingBalance = (namedBy: readonly ('coach' | 'supervisor')[]): NamingBalance | undefined => {
  const byCoach = namedBy.filter((role) => role === 'coach').length;
  const touches = namedBy.length;
  return touches === 0 ? undefined : { byCoach, touches, balance: byCoach / touches };
};
