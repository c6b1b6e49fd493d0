import { verbAmong } from '@alliance/decider/neighbours';
import type { Experiment } from './experiment/decider.ts';
import type { Agenda } from './agenda/decider.ts';
import type { Goal } from './goal/decider.ts';
import type { Questions } from './questions/decider.ts';
import type { Session } from './session/decider.ts';
import type { Themes } from './theme/live-theme.ts';

/** What decisions can be told of other aggregates, by their names. Read, never written. */
export interface Neighbours {
  readonly agenda: Agenda;
  readonly questions: Questions;
  readonly session: Session;
  readonly themes: Themes;
  readonly goal: Goal;
  readonly experiment: Experiment;
}

export const verb = verbAmong<Neighbours>();
