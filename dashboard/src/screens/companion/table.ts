import type { CompanionDocument, OwnLearning, Role } from '@alliance/api-client/generated/api';
import { t } from '@lingui/core/macro';
import type { Column } from '../../kit/data-table.tsx';
import { inARow } from '../../words/counts.ts';
import { dayInWords } from '../../words/days-in-words.ts';
import { broughtInWords, KIND } from './sentences.ts';

type FirstName = (role: Role) => string;

/** Everything that the two lines say, in words. */
export const sharingColumns: readonly Column<OwnLearning>[] = [
  { key: 'on', heading: t`On`, value: ({ on }) => dayInWords(on) },
  { key: 'kind', heading: t`What it was`, value: ({ kind }) => KIND[kind] },
  { key: 'text', heading: t`In their words`, value: ({ text }) => text },
  { key: 'session', heading: t`After session`, numeric: true, value: ({ session }) => session ?? '—' },
  { key: 'to', heading: t`Beside`, value: ({ to }) => (to ? broughtInWords(to) : t`unasked`) },
  {
    key: 'answers',
    heading: t`Said to it`,
    value: ({ answers }) => inARow(answers.map(({ text }) => text)) || '—',
  },
];

export const lastSixColumns = (
  firstName: FirstName,
): readonly Column<CompanionDocument['sessions'][number]>[] => [
  { key: 'session', heading: t`Session`, numeric: true, value: ({ session }) => session },
  { key: 'on', heading: t`On`, value: ({ on }) => dayInWords(on) },
  { key: 'coach', heading: firstName('coach'), numeric: true, value: ({ coach }) => coach },
  {
    key: 'supervisor',
    heading: firstName('supervisor'),
    numeric: true,
    value: ({ supervisor }) => supervisor,
  },
  { key: 'inAnswer', heading: t`some of it in answer`, numeric: true, value: ({ inAnswer }) => inAnswer },
];
