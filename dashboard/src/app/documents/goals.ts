import type { Instant } from './agreement.ts';
import type { OfThePair, SessionRef } from './of-the-pair.ts';
import type { Day, Role } from './partnership.ts';

/**
 * Our learning goals as of a day, for one viewer: `GET api/alliances/:id/goals?asOf=`.
 * Everything obeys the time rule: what this viewer could see on `asOf`, minus what was withdrawn since.
 * The server sends structure, figures and the pair's own words; sentences about them are the dashboard's.
 */
export interface GoalsDocument extends OfThePair {
  /** Held sessions by `asOf`, in order: what can be rated, and where each rating stands. */
  readonly sessions: readonly SessionRef[];
  /** Live ones by falling weight, then by the day they were articulated; then the achieved, then the laid down. */
  readonly goals: readonly LearningGoal[];
  /** Measure 2 for each rater, on each day on which it moved for them; at most 160 each. */
  readonly attainment: Readonly<Record<Role, readonly AttainmentPoint[]>>;
  /** Our themes that a new goal can be linked to, in the order of their naming; merged ones are left out. */
  readonly themes: readonly ThemeName[];
}

export interface ThemeName {
  readonly themeId: string;
  readonly label: string;
}

/** -2 much less than hoped, -1 less, 0 as hoped, 1 more, 2 much more. */
export type GoalLevel = -2 | -1 | 0 | 1 | 2;

export interface GoalName {
  readonly goalId: string;
  readonly text: string;
}

/**
 * T (Kiresuk-Sherman) of a day, from one rater's latest ratings by then of goals that weren't laid down; two raters'
 * T are never averaged. Where goals joined or left, T says something else than before: the line is broken there.
 */
export interface AttainmentPoint {
  /** Absent where only the set of goals changed. */
  readonly session?: number | undefined;
  readonly on: Day;
  /** Two decimals; 50 when all is as hoped. Absent where no goal is left. */
  readonly t?: number | undefined;
  /** How many goals it rests on. */
  readonly goals: number;
  readonly joined: readonly GoalName[];
  readonly left: readonly GoalName[];
}

export interface LearningGoal {
  readonly goalId: string;
  /** Of this goal's stream, for If-Match. */
  readonly revision: string;
  /** Whose goal it is. */
  readonly owner: Role;
  readonly articulated: { readonly by: Role; readonly on: Day };
  /** 1 to 5: how much it matters beside the others. */
  readonly weight: number;
  /** Every wording it had, the first first; the last is how it reads now. Never empty. */
  readonly wordings: readonly GoalWording[];
  /** What each level looks like, from -2 to +2; null where one has no words yet, and can't be rated. Five. */
  readonly anchors: readonly (string | null)[];
  /** What levels said before they were worded anew, the oldest first. */
  readonly earlierLevels: readonly {
    readonly level: GoalLevel;
    readonly text: string;
    readonly until: Day;
    readonly by: Role;
  }[];
  readonly themes: readonly ThemeName[];
  /**
   * By session, then by the moment they were given. A member's later rating of the same session takes the place of
   * the one before.
   */
  readonly ratings: readonly GoalRating[];
  /** Ratings that their rater took out again: they count nowhere. */
  readonly takenOut: readonly {
    readonly by: Role;
    readonly session: number;
    readonly on: Day;
    /** All that was said, the oldest first; the last is the taking out. */
    readonly said: readonly SaidBefore[];
  }[];
  /** How each rater sees it move; absent below three ratings by that rater, or when they span less than 60 days. */
  readonly velocity: {
    readonly coach?: GoalVelocity | undefined;
    readonly supervisor?: GoalVelocity | undefined;
  };
  readonly standing: GoalStanding;
  /** T by each rater if this one were laid down; only for a live goal, and absent where nothing would be left. */
  readonly without?:
    | { readonly coach?: AttainmentLeft | undefined; readonly supervisor?: AttainmentLeft | undefined }
    | undefined;
}

export interface GoalWording {
  readonly text: string;
  readonly by: Role;
  readonly from: Day;
  /** The day of the next wording; absent for the one that holds. */
  readonly until?: Day | undefined;
  /** Its author's reason for wording it anew. */
  readonly why?: string | undefined;
}

/** What a member said of a goal after a session, before they put it right or took it out. */
export interface SaidBefore {
  readonly at: Instant;
  /** Absent where it was taken out then. */
  readonly level?: GoalLevel | undefined;
  readonly anchor?: string | undefined;
  readonly evidence?: string | undefined;
  /** Why it took the place of what was said before it. */
  readonly why?: string | undefined;
}

export interface GoalRating {
  readonly by: Role;
  readonly sessionId: string;
  readonly session: number;
  /** The day of the session; the point stands at its x. */
  readonly on: Day;
  /** When it was given, or put right. */
  readonly at: Instant;
  readonly why?: string | undefined;
  readonly level: GoalLevel;
  /** What the level said when the rating was given. */
  readonly anchor?: string | undefined;
  readonly evidence?: string | undefined;
  /** What the same member said of that session before, the oldest first. */
  readonly before: readonly SaidBefore[];
}

export interface GoalVelocity {
  readonly course: 'advancing' | 'holding' | 'slipping';
  /** Median slope (Theil-Sen), in levels per 90 days; two decimals. */
  readonly levelsPer90Days: number;
  /** What it rests on: so many ratings, over so many days from the first to the last. */
  readonly ratings: number;
  readonly days: number;
}

export type GoalStanding =
  | { readonly is: 'live' }
  | {
      readonly is: 'achieved' | 'laid-down';
      readonly by: Role;
      readonly on: Day;
      readonly learning: string;
    };

export interface AttainmentLeft {
  /** Two decimals. */
  readonly t: number;
  readonly goals: number;
}
