import type { AcrossOfThePair, Day, Role } from '@alliance/api-client/generated/api';
import { plural, select, t } from '@lingui/core/macro';
import { count } from '../../words/counts.ts';
import { dayNear } from '../../words/days-in-words.ts';

const WHY_NOT: Readonly<Record<Exclude<AcrossOfThePair['stage'], 'named'>, string>> = {
  'to-sign': t`That something may is agreed; it counts once both of us have signed it.`,
  'on-the-table': t`The clause that says whether something may is on the table between us.`,
  'not-named': t`Our agreement doesn’t say that something may.`,
  'no-agreement': t`We have signed no agreement yet that says that something may.`,
  ended: t`Our agreement has ended, and with it what it allowed.`,
};

/** What the page says in a breath: that this is all, or that there is nothing, and why. */
export const standsThere = (
  { stage, stands }: AcrossOfThePair,
  viewer: Role,
  supervisor: string,
  today: Day,
): string => {
  if (stage !== 'named') return [t`Nothing of us stands there.`, WHY_NOT[stage]].join(' ');
  if (!stands) return t`Nothing of us stands there.`;
  const sessions = stands.sessions.length;
  const themes = stands.families.reduce((sum, family) => sum + family.themes.length, 0);
  const since = dayNear(stands.since, today);
  if (themes === 0)
    return t`${select(viewer, { coach: `${supervisor} reads`, other: 'You read' })} there when we had our ${plural(sessions, { one: 'one session', other: `${count(sessions)} sessions` })}, and no theme, as we have named none; signed by us both, since ${since}.`;
  return t`${select(viewer, { coach: `${supervisor} reads`, other: 'You read' })} there which of our themes came up in which session: ${plural(themes, { one: 'one theme', other: `${count(themes)} themes` })} over ${plural(sessions, { one: 'one session', other: `${count(sessions)} sessions` })}, signed by us both, since ${since}. This is all of it.`;
};

/** What the two have signed about it, or may. */
export const signedSays = (stage: AcrossOfThePair['stage']): string => {
  if (stage === 'named')
    return t`Our clause on confidentiality says that it may stand there. It holds until both of us sign that it doesn’t.`;
  if (stage === 'ended')
    return t`With our agreement what it allowed has ended, and can’t be read there any more.`;
  return t`It may stand there once our clause on confidentiality says so, and both of us have signed it.`;
};

/** From when to when it could be read, the oldest first: "from 8 January to 3 March 2026". */
export const couldBeRead = (readable: AcrossOfThePair['readable'], today: Day): readonly string[] =>
  readable.map(({ since, until }) =>
    until === undefined
      ? t`since ${dayNear(since, today)}`
      : t`from ${dayNear(since, today)} to ${dayNear(until, today)}`,
  );
