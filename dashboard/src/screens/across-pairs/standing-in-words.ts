import type { AcrossOfThePair, Day, Role } from '@alliance/api-client/generated/api';
import { counted } from '../../words/counts.ts';
import { dayNear } from '../../words/days-in-words.ts';

const WHY_NOT: Readonly<Record<Exclude<AcrossOfThePair['stage'], 'named'>, string>> = {
  'to-sign': 'That something may is agreed; it counts once both of us have signed it.',
  'on-the-table': 'The clause that says whether something may is on the table between us.',
  'not-named': 'Our agreement doesn’t say that something may.',
  'no-agreement': 'We have signed no agreement yet that says that something may.',
  ended: 'Our agreement has ended, and with it what it allowed.',
};

/** What the page says in a breath: that this is all, or that there is nothing, and why. */
export const standsThere = (
  { stage, stands }: AcrossOfThePair,
  viewer: Role,
  supervisor: string,
  today: Day,
): string => {
  if (stage !== 'named' || !stands)
    return `Nothing of us stands there. ${stage === 'named' ? '' : WHY_NOT[stage]}`.trim();
  const reads = viewer === 'coach' ? `${supervisor} reads` : 'You read';
  const sessions = counted(stands.sessions.length, 'session');
  const themes = stands.families.reduce((sum, family) => sum + family.themes.length, 0);
  const signed = `signed by us both, since ${dayNear(stands.since, today)}`;
  if (themes === 0)
    return `${reads} there when we had our ${sessions}, and no theme, as we have named none; ${signed}.`;
  return `${reads} there which of our themes came up in which session: ${counted(themes, 'theme')} over ${sessions}, ${signed}. This is all of it.`;
};

/** From when to when it could be read, the oldest first: "from 8 January to 3 March 2026". */
export const couldBeRead = (readable: AcrossOfThePair['readable'], today: Day): readonly string[] =>
  readable.map(({ since, until }) =>
    until === undefined
      ? `since ${dayNear(since, today)}`
      : `from ${dayNear(since, today)} to ${dayNear(until, today)}`,
  );
