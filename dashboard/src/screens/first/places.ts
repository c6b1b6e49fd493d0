const FRAME = 1600;

/** Where the ways in stand on a wide page, in CSS pixels. */
export interface Places {
  /** The page's width. */
  readonly page: number;
  /** The first meeting, and the distance to the next. */
  readonly left: number;
  readonly step: number;
  /** Where the last way in may end. */
  readonly right: number;
  readonly meetings: readonly number[];
}

export const placesOn = (page: number, ways: number): Places => {
  const beside = Math.max(0, (page - FRAME) / 2);
  const left = beside + 32 + 216;
  const right = page - beside - 32;
  const step = (right - left + 48 - 32) / 3;
  return { page, left, step, right, meetings: Array.from({ length: ways }, (_, i) => left + i * step) };
};
