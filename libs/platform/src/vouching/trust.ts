import { report } from '../report.ts';
import { NotVouchedFor } from './not-vouched-for.ts';

/** A log of up to so many facts is checked whole before it is opened. */
export const AT_ONCE = 5_000;

/**
 * Whether a log can still be believed. Whoever changed one fact may have changed what tells of others, and nobody can
 * say any more whom it concerns: so from the first that isn't what was recorded, nothing of it is answered.
 */
export interface Trust {
  /** Where this is about something that isn't what was recorded: reports it, once, and remembers it. */
  note(error: unknown): void;
  /** Does this, and notes why where it fails. */
  noting<Answer>(work: () => Answer): Answer;
  /** Does what is asked of the log as long as it is believed, and notes why where it fails. @throws NotVouchedFor */
  asked<Answer>(work: () => Promise<Answer>): Promise<Answer>;
  /** The same, of what can be answered without waiting. @throws NotVouchedFor */
  askedAtOnce<Answer>(work: () => Answer): Answer;
}

export const trustIn = (log: string): Trust => {
  let found: NotVouchedFor | undefined;
  const assert = () => {
    if (found) throw found;
  };
  const note = (error: unknown) => {
    if (found || !(error instanceof NotVouchedFor)) return;
    found = error;
    report('not-vouched-for', { service: log, error: error.name });
  };
  const noting: Trust['noting'] = (work) => {
    try {
      return work();
    } catch (error) {
      note(error);
      throw error;
    }
  };
  return {
    note,
    noting,
    async asked(work) {
      assert();
      try {
        return await work();
      } catch (error) {
        note(error);
        throw error;
      }
    },
    askedAtOnce(work) {
      assert();
      return noting(work);
    },
  };
};
