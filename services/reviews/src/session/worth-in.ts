/** What a review says of what the session was worth rests on a practice that the two may not use. */
export const worthIn = ({
  value,
  valueWords,
}: {
  readonly value?: number | undefined;
  readonly valueWords?: string | undefined;
}): readonly string[] => (value === undefined && valueWords === undefined ? [] : ['worth']);
