import type { Day } from '@alliance/api-client/generated/api';
import { FAMILY } from '../../pair/theme-families.ts';
import { capital, count, list, span } from '../../words/counts.ts';
import { daysBetween } from '../../words/days.ts';
import { LAST } from './reading.ts';
import { withWhom } from './sentences.ts';
import type { AcrossPairs, QuestionsAcross } from '@alliance/api-client/generated/api';
import { plural, select, t } from '@lingui/core/macro';

type AskedTheme = QuestionsAcross['stuck'][number];
type NameOf = (allianceId: string) => string;

/** Of so many families the names are said. */
export const FIRST = 3;
/** Farther apart than that, two returns are not told as having come together: days. */
const TOGETHER = 42;

const namesOf = (asked: readonly AskedTheme[], name: NameOf) =>
  asked.map(({ allianceId }) => name(allianceId));

/** "with Nadia, and not-knowing and silence with Sinéad" */
export const withWhomAsked = (asked: readonly AskedTheme[], name: NameOf): string =>
  withWhom(namesOf(asked, name));

export const stuckAsked = (asked: readonly AskedTheme[], name: NameOf): string => {
  const [first] = asked;
  if (!first) return '';
  const often = first.records.length;
  if (asked.length > 1)
    return t`${capital(count(asked.length))} themes kept coming up, and nothing of them moved. What might each be protecting for the two of you, and what for you alone?`;
  return t`It came up in ${count(often)} of the last ${count(LAST)} sessions, and nothing of it moved. What might it be protecting for ${name(first.allianceId)}, and what for you?`;
};

const latest = ({ records }: AskedTheme): Day => records.at(-1)?.on ?? '';

/** How many days lie between those that came back first and last. */
const daysApart = (asked: readonly AskedTheme[]): number => {
  const days = asked.map(latest).toSorted();
  return daysBetween(days[0] ?? '', days.at(-1) ?? '');
};

export const returningAsked = (asked: readonly AskedTheme[], name: NameOf): string => {
  const [first] = asked;
  if (!first) return '';
  const pairs = new Set(asked.map(({ allianceId }) => allianceId)).size;
  if (pairs === 1)
    return t`It had been away, and came back with ${name(first.allianceId)}. What did that session have in it that called it back?`;
  const isOne = new Set(asked.map(({ family }) => family)).size === 1;
  const days = daysApart(asked);
  const near = days > TOGETHER ? 'far' : days === 0 ? 'day' : 'near';
  const [many, time] = [count(pairs), span(days)];
  return isOne
    ? select(near, {
        day: `It came back with ${many} pairs on one day. Did something of yours travel between them?`,
        near: `It came back with ${many} pairs within ${time}. Did something of yours travel between them?`,
        other: `It came back with ${many} pairs. Did something of yours travel between them?`,
      })
    : select(near, {
        day: `What had been away came back with ${many} pairs on one day. Did something of yours travel between them?`,
        near: `What had been away came back with ${many} pairs within ${time}. Did something of yours travel between them?`,
        other: `What had been away came back with ${many} pairs. Did something of yours travel between them?`,
      });
};

type NotNamed = AcrossPairs['questions']['notNamed'];

export const notNamedAsked = ({ families }: NotNamed): string => {
  const few = families.slice(0, FIRST).map((family) => `${capital(FAMILY[family])}.`);
  const whose = families.length === 1 ? t`Whose is this to bring first?` : t`Whose are these to bring first?`;
  return [...few, whose].join(' ');
};

/** "Three more families that nobody has named" */
export const moreNotNamed = ({ families }: NotNamed): string | undefined => {
  const more = families.length - FIRST;
  return more > 0
    ? plural(more, {
        one: `${capital(count(more))} more family that nobody has named`,
        other: `${capital(count(more))} more families that nobody has named`,
      })
    : undefined;
};

export const othersNotNamed = ({ families }: NotNamed): string =>
  `${capital(list(families.slice(FIRST).map((family) => FAMILY[family])))}.`;
