/** Told as it is read: so many sessions in one state, then so many in the next. */
export const run = <State>(...stretches: readonly (readonly [State, number])[]): readonly State[] =>
  stretches.flatMap(([state, sessions]) => Array<State>(sessions).fill(state));
