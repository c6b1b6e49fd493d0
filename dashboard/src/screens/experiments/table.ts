import type { Experiment, Role } from '@alliance/api-client/generated/api';
import { t } from '@lingui/core/macro';
import type { Column } from '../../kit/data-table.tsx';
import { dayInWords } from '../../words/days-in-words.ts';
import { list } from '../../words/counts.ts';
import { proposedBy, whatOf } from './reading.ts';
import { inWords, timesTried } from './sentences.ts';

/** Everything that the drawing says, in words. */
export const experimentColumns = (firstName: (role: Role) => string): readonly Column<Experiment>[] => [
  { key: 'what', heading: t`What we try`, value: whatOf },
  {
    key: 'for',
    heading: t`For`,
    value: ({ themes, goals }) =>
      [...themes.map(({ label }) => label), ...goals.map(({ text }) => text)].join(', ') || t`its own sake`,
  },
  { key: 'by', heading: t`Proposed by`, value: (each) => firstName(proposedBy(each).by) },
  { key: 'on', heading: t`On`, value: (each) => dayInWords(proposedBy(each).on) },
  { key: 'times', heading: t`Tried`, numeric: true, value: timesTried },
  {
    key: 'where',
    heading: t`Where, and what was noticed`,
    value: ({ tries }) =>
      list(tries.map(({ where, noticed, by }) => `${inWords(where)}: ${noticed} (${firstName(by)})`)) || '—',
  },
  {
    key: 'standing',
    heading: t`Stands`,
    value: ({ standing }) => (standing.is === 'concluded' ? standing.outcome : standing.is),
  },
  {
    key: 'session',
    heading: t`In session`,
    numeric: true,
    value: ({ standing }) => (standing.is === 'concluded' ? (standing.session ?? '—') : '—'),
  },
  {
    key: 'why',
    heading: t`Why`,
    value: ({ standing }) => (standing.is === 'concluded' ? standing.why : '—'),
  },
];
