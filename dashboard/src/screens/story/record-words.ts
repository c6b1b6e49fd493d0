import type { Beat, Evidence } from '@alliance/api-client/generated/api';
import { capital, counted, list } from '../../words/counts.ts';
import { figure, signed } from '../../words/figures.ts';
import { quoted } from '../../words/quoted.ts';

type Record = Exclude<Evidence, { kind: 'touch' }>;

const MODES = { 'in-person': 'in person', video: 'by video', phone: 'by phone' } as const;
const STEPS = {
  invited: 'invited the other',
  formed: 'said yes',
  drafted: 'drafted it',
  proposed: 'proposed',
  countered: 'answered with other words for',
  accepted: 'accepted',
  declined: 'would rather not',
  withdrawn: 'took back',
  'ending-proposed': 'proposed an ending',
  'ending-agreed': 'agreed to end',
  'ending-answered': 'answered, before the end',
  ended: 'ended it',
} as const;
const OF = {
  'learning-history': 'told',
  assumption: 'assumed',
  reframing: 'saw anew',
  'goal-learning': 'learned',
  'learning-summary': 'wrote, looking back',
  invitation: 'wrote',
} as const;

/** One record in words: what it is, and what was said in it. */
export const whatOf = (record: Record): { readonly what: string; readonly words?: string | undefined } => {
  switch (record.kind) {
    case 'session':
      return {
        what: `session ${record.session}, ${record.minutes} minutes ${MODES[record.mode]}${record.opened ? ', both reviews open' : ''}`,
      };
    case 'words':
      return { what: OF[record.of], words: record.from ? `${record.from} → ${record.text}` : record.text };
    case 'signature':
      return { what: `signed version ${record.version}`, words: record.statement };
    case 'step':
      return {
        what: `${STEPS[record.step]}${record.clause ? ` ${quoted(record.clause.title)}` : ''}`,
        words: record.why,
      };
    case 'clause':
      return { what: record.clause.title };
    case 'rating':
      return {
        what: `after session ${record.session}, ${signed(record.level, 0)}${record.anchor ? `, ${quoted(record.anchor)},` : ''} on ${quoted(record.text)}`,
        words: record.evidence,
      };
    case 'pulse':
      return {
        what: `after session ${record.session}, mean ${figure(record.mean)} of ${record.of === 'agency' ? 'six' : 'eight'} statements`,
      };
  }
};

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
