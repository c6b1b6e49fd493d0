import type { CoachingPast, LookedBack, PreparationPast, PreparationsPast } from '../past/preparations.ts';

export const presentLookedBack = ({ wordings }: CoachingPast): LookedBack => wordings.at(-1) ?? wordings[0];

/** What they would least like to bring, as it reads now. */
export const presentHardest = ({ hardest }: PreparationPast): string | undefined => hardest.at(-1)?.text;

/** Where somebody stands who prepares: beside a pair, before its next session if one is planned. */
export interface Standing {
  readonly allianceId?: string | undefined;
  readonly sessionId?: string | undefined;
}

const isTowards = ({ towards }: PreparationPast, { allianceId, sessionId }: Standing): boolean =>
  towards?.allianceId === allianceId && towards?.sessionId === sessionId;

/** Whether it may be read there: it is for that pair, or for nobody in particular. */
const isBeside = ({ towards }: PreparationPast, { allianceId }: Standing): boolean =>
  towards === undefined || allianceId === undefined || towards.allianceId === allianceId;

/**
 * The one for where they stand: for that session; else one that is still open and for no session in particular, of
 * that pair or of none.
 */
export const preparationAt = (all: PreparationsPast, at: Standing): PreparationPast | undefined => {
  const latest = [...all.values()].toReversed();
  const isLoose = (each: PreparationPast) =>
    each.completed === undefined && each.towards?.sessionId === undefined;
  return (
    latest.find((each) => isTowards(each, at) && (at.sessionId !== undefined || isLoose(each))) ??
    latest.find((each) => isLoose(each) && isBeside(each, at))
  );
};

/** The others that may be read there and say something, the latest first. */
export const earlierAt = (
  all: PreparationsPast,
  at: Standing,
  now: PreparationPast | undefined,
): readonly PreparationPast[] =>
  [...all.values()]
    .filter(
      (each) => each !== now && isBeside(each, at) && (each.coachings.size > 0 || each.hardest.length > 0),
    )
    .toReversed();
