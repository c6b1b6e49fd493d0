import type { QuestionPage } from '@alliance/api-client/generated/api';

export interface KeptFrom {
  /** The question as it stands there. */
  readonly text: string;
  readonly page: QuestionPage;
  /** Beside what it is asked there: a theme’s name, say. */
  readonly about?: string | undefined;
}

/** As long as a name may be. */
const LONGEST = 120;

/** What a question was asked beside, on one line and cut where it is longer than a name may be. */
export const labelFor = (about: string | undefined): string | undefined => {
  const line = about?.replaceAll(/\s+/g, ' ').trim();
  if (!line) return undefined;
  return line.length > LONGEST ? `${line.slice(0, LONGEST - 1).trimEnd()}…` : line;
};
