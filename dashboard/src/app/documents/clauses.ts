export type ClauseKind =
  | 'shared-learning-aim'
  | 'wants-of-each'
  | 'contributions-of-each'
  | 'supervisors-approach'
  | 'thinking-environment'
  | 'not-knowing-agreement'
  | 'confidentiality-and-its-limits'
  | 'records-and-retention'
  | 'ethics-escalation'
  | 'organisations-view'
  | 'session-format'
  | 'practicalities-and-fees'
  | 'review-rhythm'
  | 'ending'
  | 'own';

export interface ClauseName {
  readonly clauseId: string;
  readonly kind: ClauseKind;
  readonly title: string;
}

export interface ClauseChange extends ClauseName {
  readonly op: 'add' | 'change' | 'retire';
}

/** A clause's numbers: of a review rhythm, of records and their retention, of a session's format. */
export type ClauseNumbers = RhythmNumbers | RetentionNumbers | FormatNumbers;
export interface RhythmNumbers extends Rhythm {
  readonly graceDays: number;
}
export interface RetentionNumbers {
  readonly years: number;
}
export interface FormatNumbers {
  readonly minutes?: number | undefined;
  readonly mode?: 'in-person' | 'video' | 'phone' | undefined;
  /** IANA name of the zone in which the two count their days. */
  readonly zone?: string | undefined;
}

export interface Rhythm {
  readonly everyN: number;
  readonly unit: 'sessions' | 'weeks' | 'months';
}
