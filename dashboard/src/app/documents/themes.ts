import type { Instant } from './agreement.ts';
import type { OfThePair, SessionRef, VersionMark } from './of-the-pair.ts';
import type { Day, Role } from './partnership.ts';
import type { ThemeState } from './theme-state.ts';

/**
 * Our themes as of a day, for one viewer: `GET api/alliances/:id/themes?asOf=`.
 * Everything obeys the time rule: what this viewer could see on `asOf`, minus what was withdrawn since.
 * The server sends structure, figures and the pair's own words; sentences about them are the dashboard's.
 */
export interface ThemesDocument extends OfThePair {
  /** Of the stream that holds all themes of this pair, for If-Match. On an earlier day it is today's. */
  readonly revision: string;
  /** Held sessions by `asOf`, in order: n. Every per-session list below has this length and this order. */
  readonly sessions: readonly SessionRef[];
  /**
   * In the order of their first touch, then those named and not yet touched, by the day of their naming.
   * A merged theme is not here: what it touched belongs to the theme it went into.
   */
  readonly themes: readonly Theme[];
  /** Readings of a touch that wait for the other's word, the oldest first; an agreed one is a touch. */
  readonly offers: readonly TouchOffer[];
  /** Corrections of touches that wait for the other's word, the oldest first. */
  readonly corrections: readonly TouchCorrection[];
  readonly marks: readonly VersionMark[];
}

/** 1 named, 2 explored, 3 reframed, 4 tried, 5 integrated. */
export type Depth = 1 | 2 | 3 | 4 | 5;

export type ThemeFamily =
  | 'contracting-and-sponsor-triangle'
  | 'confidentiality-and-records'
  | 'boundaries-and-dual-roles'
  | 'ethics-and-competence-limits'
  | 'self-doubt-and-identity'
  | 'rescuing-and-dependency'
  | 'not-knowing-and-silence'
  | 'challenge-avoided'
  | 'parallel-process'
  | 'power-difference-and-inclusion'
  | 'system-and-culture'
  | 'endings-and-practice-sustainability';

/** Proctor's functions of supervision. */
export type SupervisionFunction = 'normative' | 'formative' | 'restorative';

export interface Theme {
  readonly themeId: string;
  readonly label: string;
  readonly family: ThemeFamily;
  readonly named: { readonly by: Role; readonly on: Day };
  /** Measure 1 after the latest session; absent while it isn't touched. `integrated` until a later touch. */
  readonly state?: ThemeState | undefined;
  /** The state after each session; null until the first touch. */
  readonly states: readonly (ThemeState | null)[];
  /** One for each session: 0 not touched, else the depth that both agreed. Where merged themes met, the deeper. */
  readonly depths: readonly (0 | Depth)[];
  /** In order of session. */
  readonly touches: readonly Touch[];
  /** Sessions in which it had been touched, and was not, as both say now. */
  readonly retracted: readonly RetractedTouch[];
  /** Sessions in which it moved, and by what; a session can be here without a touch. */
  readonly movement: readonly { readonly session: number; readonly by: readonly MovedBy[] }[];
  /** Each time that it came back after four or more sessions without it, once it had been recurring. */
  readonly returns: readonly ThemeReturn[];
  /** Sessions since its latest touch, 0 when the latest session touched it; absent before the first. */
  readonly absences?: number | undefined;
  /** Sessions that touched it, of all held; and of the last six, or of all where fewer were held. */
  readonly touched: { readonly sessions: number; readonly of: number };
  readonly lastSix: { readonly sessions: number; readonly of: number };
  /** Who brings it up: how many of its touches each named first. */
  readonly naming: Readonly<Record<Role, number>>;
  /** Goals linked to it that are pursued, by their present wording. */
  readonly goals: readonly { readonly goalId: string; readonly text: string }[];
  /** Names it had before, the oldest first. */
  readonly formerly: readonly {
    readonly label: string;
    /** The day on which it was named anew, and by whom. */
    readonly until: Day;
    readonly by: Role;
  }[];
  /** Themes that became part of it, by day. */
  readonly tookIn: readonly {
    readonly themeId: string;
    readonly label: string;
    readonly on: Day;
    readonly by: Role;
  }[];
  /** One of the two sees it as integrated and waits for the other. */
  readonly integrationOffered?: { readonly by: Role; readonly on: Day } | undefined;
  /** The latest day on which both saw it so; where its state is another, it has come back since. */
  readonly integrated?: { readonly on: Day } | undefined;
}

export type MovedBy =
  | { readonly kind: 'deeper'; readonly from: Depth; readonly to: Depth }
  | { readonly kind: 'goal'; readonly goalId: string; readonly text: string };

export interface ThemeReturn {
  readonly session: number;
  readonly on: Day;
  /** The last session that touched it before it went. */
  readonly after: number;
  readonly afterOn: Day;
  /** How many sessions passed it by in between. */
  readonly absentFor: number;
}

/** What is said of a theme in a session. */
export interface TouchReading {
  readonly depth: Depth;
  /** Who first named it in that session. */
  readonly namedBy: Role;
  readonly function: SupervisionFunction;
  /** One of the seven eyes (Hawkins and Shohet), 1 to 7. */
  readonly eye: number;
  /** What was said of it, in a few words. */
  readonly words?: string | undefined;
}

/** A touch that both agreed. */
export interface Touch extends TouchReading, SessionRef {
  readonly offeredBy: Role;
  readonly agreedOn: Day;
  /** What was agreed before, the oldest first. */
  readonly before: readonly EarlierTouch[];
}

/** A touch as it was agreed before it was put right, with who offered to. */
export interface EarlierTouch extends TouchReading {
  readonly agreedOn: Day;
  readonly correctedOn: Day;
  readonly by: Role;
  readonly why?: string | undefined;
}

export interface RetractedTouch extends SessionRef {
  readonly before: readonly EarlierTouch[];
}

/** What one of the two would put in the place of a touch; until the other agrees it counts as it is. */
export interface TouchCorrection extends SessionRef {
  readonly correctionId: string;
  readonly themeId: string;
  readonly by: Role;
  readonly at: Instant;
  readonly why?: string | undefined;
  readonly now: TouchReading;
  /** Absent where it did not come up after all. */
  readonly instead?: TouchReading | undefined;
}

/** The latest reading of a theme in a session; a counter-offer takes the place of the one before. */
export interface TouchOffer extends TouchReading, SessionRef {
  readonly themeId: string;
  readonly by: Role;
  readonly at: Instant;
  /** The readings before it, the oldest first. */
  readonly before: readonly { readonly by: Role; readonly depth: Depth }[];
}
