/** One line of a chart. Colour is never the only difference between two: one is dashed, or its points are rings. */
export interface Series<Key extends string> {
  readonly key: Key;
  /** A CSS colour. */
  readonly colour: string;
  /** Dash and gap, in CSS pixels; whole without. */
  readonly dash?: string | undefined;
  readonly dot: 'full' | 'ring';
}

/** One place on the time axis with what each series says there; null where one says nothing. */
export interface Place<Key extends string> {
  readonly x: number;
  readonly values: Readonly<Record<Key, number | null>>;
  /** Whose line isn't joined to what comes before it. */
  readonly breaks?: readonly Key[];
}
