import type { Beat } from '@alliance/api-client/generated/api';
import { plural, t } from '@lingui/core/macro';
import { capital, count, list } from '../../words/counts.ts';

const counted = (kind: Beat['evidence'][number]['kind'] | undefined, n: number): string => {
  if (kind === 'session') return plural(n, { one: 'one session', other: `${count(n)} sessions` });
  if (kind === 'signature') return plural(n, { one: 'one signature', other: `${count(n)} signatures` });
  return plural(n, { one: 'one record', other: `${count(n)} records` });
};

/** "Six records: came up in 1, 2, 3, 4 and 6, not for six sessions, then in 13" */
export const headingOf = (beat: Beat): string => {
  const n = beat.evidence.length;
  const kinds = new Set(beat.evidence.map(({ kind }) => kind));
  const counts = capital(counted(kinds.size === 1 ? [...kinds][0] : undefined, n));
  const touched = beat.evidence.flatMap((record) => (record.kind === 'touch' ? [record.session] : []));
  return touched.length > 0 ? t`${counts}: ${touchedIn(touched)}` : counts;
};

/** Absences from which on a gap is worth saying. */
const LONG = 4;

/** The sessions in which a theme came up, with the long absences between them. */
export const touchedIn = (sessions: readonly number[]): string => {
  const groups: number[][] = [];
  for (const session of sessions) {
    const group = groups.at(-1);
    if (group && session - (group.at(-1) ?? session) - 1 < LONG) group.push(session);
    else groups.push([session]);
  }
  return groups.reduce((told, group, i) => {
    const before = groups[i - 1]?.at(-1);
    if (before === undefined) return t`came up in ${list(group)}`;
    const absent = (group[0] ?? 0) - before - 1;
    return plural(absent, {
      one: `${told}, not for one session, then in ${list(group)}`,
      other: `${told}, not for ${count(absent)} sessions, then in ${list(group)}`,
    });
  }, '');
};
