/** What became of a moment, and after how many sessions; held ones are counted until now. */
export interface Noticed {
  /** Sessions from noticing to what became of it, or until now. */
  readonly lag: number;
  readonly became: 'shared' | 'let-go' | 'held';
}

/** The share of all moments of which this had become by so many sessions after they were noticed: three that add to 1. */
export interface Incidence {
  readonly lag: number;
  readonly shared: number;
  readonly letGo: number;
  readonly held: number;
}

const countAt = (moments: readonly Noticed[], lag: number, became: Noticed['became']): number =>
  moments.filter((each) => each.lag === lag && each.became === became).length;

/**
 * How moments find their way, by the lag at which they did: cumulative incidence after Aalen and Johansen (1978, Scand.
 * J. Statist. 5:141). Letting go competes with sharing, and what is still held counts for as long as it has been. To take
 * letting go for being held, as 1 minus Kaplan-Meier would, overstates sharing. Empty where nothing was noticed.
 */
export const sharingLag = (moments: readonly Noticed[]): readonly Incidence[] => {
  const lags = [...new Set(moments.filter(({ became }) => became !== 'held').map(({ lag }) => lag))];
  const course: Incidence[] = [];
  let [shared, letGo, held] = [0, 0, 1];
  for (const lag of lags.toSorted((a, b) => a - b)) {
    const atRisk = moments.filter((each) => each.lag >= lag).length;
    const [sharing, lettingGo] = [countAt(moments, lag, 'shared'), countAt(moments, lag, 'let-go')];
    shared += (held * sharing) / atRisk;
    letGo += (held * lettingGo) / atRisk;
    held *= 1 - (sharing + lettingGo) / atRisk;
    course.push({ lag, shared, letGo, held });
  }
  return course;
};

/** The lag by which half were shared; undefined while fewer were. */
export const halfSharedBy = (course: readonly Incidence[]): number | undefined =>
  course.find(({ shared }) => shared >= 0.5 - Number.EPSILON)?.lag;
