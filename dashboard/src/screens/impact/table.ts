import type { ImpactNote, Role } from '@alliance/api-client/generated/api';
import { t } from '@lingui/core/macro';
import type { Column } from '../../kit/data-table.tsx';
import { span } from '../../words/counts.ts';
import { dayInWords } from '../../words/days-in-words.ts';
import { noteBy } from './reading.ts';
import { LEVEL, sourceInWords } from './sentences.ts';

/** Everything that the drawing says, in words. */
export const impactColumns = (
  notes: readonly ImpactNote[],
  firstName: (role: Role) => string,
): readonly Column<ImpactNote>[] => [
  { key: 'text', heading: t`What changed`, value: ({ text }) => text },
  { key: 'level', heading: t`Reaches`, value: ({ level }) => LEVEL[level] },
  { key: 'by', heading: t`Told by`, value: ({ by }) => firstName(by) },
  { key: 'on', heading: t`On`, value: ({ on }) => dayInWords(on) },
  { key: 'source', heading: t`Known by`, value: (note) => sourceInWords(note, firstName) },
  { key: 'goal', heading: t`Goal`, value: ({ goal }) => goal?.text ?? '—' },
  {
    key: 'parent',
    heading: t`Stands behind`,
    value: ({ parent }) => noteBy(notes, parent?.impactId)?.text ?? '—',
  },
  { key: 'days', heading: t`So long after it`, value: ({ parent }) => (parent ? span(parent.days) : '—') },
  {
    key: 'echo',
    heading: t`Recognised`,
    value: ({ echo }) => (echo ? `${firstName(echo.by)}, ${dayInWords(echo.on)}` : t`not yet`),
  },
];
