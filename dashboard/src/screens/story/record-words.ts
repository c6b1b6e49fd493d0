import type { Beat } from '@alliance/api-client/generated/api';
import type { OfKind, PlainRecord, RecordInWords } from '../../pair/telling/kinds.ts';
import { capital, counted, list } from '../../words/counts.ts';
import { recordsOf } from './chapters.ts';

/** Whose chapter words it. */
const worded = <Kind extends PlainRecord['kind']>(
  kind: Kind,
  record: OfKind<PlainRecord, Kind>,
): RecordInWords => recordsOf(kind)?.(record) ?? { what: '' };

/** One record in words: what it is, and what was said in it. */
export const whatOf = (record: PlainRecord): RecordInWords => worded(record.kind, record);

const NOUN = { touch: 'record', session: 'session', signature: 'signature' } as const;

/** "Six records: came up in 1, 2, 3, 4 and 6, not for six sessions, then in 13" */
export const headingOf = (beat: Beat): string => {
  const n = beat.evidence.length;
  const kinds = new Set(beat.evidence.map(({ kind }) => kind));
  const [kind] = kinds;
  const noun = kinds.size === 1 && kind && kind in NOUN ? NOUN[kind as keyof typeof NOUN] : 'record';
  const touched = beat.evidence.flatMap((record) => (record.kind === 'touch' ? [record.session] : []));
  return `${capital(counted(n, noun))}${touched.length > 0 ? `: ${touchedIn(touched)}` : ''}`;
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
  return groups
    .map((group, i) => {
      const before = groups[i - 1]?.at(-1);
      const absent =
        before === undefined ? '' : `, not for ${counted((group[0] ?? 0) - before - 1, 'session')}, then in `;
      return `${i === 0 ? 'came up in ' : absent}${list(group)}`;
    })
    .join('');
};
