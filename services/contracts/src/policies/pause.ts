/** Until a day, or open. */
export interface Pause {
  readonly until?: string | undefined;
}

/** On the day that was named, the pause is over. */
export const isPaused = ({ pause }: { readonly pause?: Pause | undefined }, today: string): boolean =>
  pause !== undefined && (pause.until === undefined || today < pause.until);
