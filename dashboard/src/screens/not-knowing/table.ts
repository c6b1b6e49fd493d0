import type { Moment } from '@alliance/api-client/generated/api';
import { t } from '@lingui/core/macro';
import type { Column } from '../../kit/data-table.tsx';
import { dayShortWithYear } from '../../words/days-in-words.ts';
import { became, KIND } from './sentences.ts';

export const momentColumns: readonly Column<Moment>[] = [
  { key: 'text', heading: t`What I noticed`, value: ({ text }) => text },
  { key: 'kind', heading: t`What it was`, value: ({ kind }) => KIND[kind] },
  {
    key: 'noticedOn',
    heading: t`Noticed`,
    value: ({ noticedOn }) => noticedOn,
    cell: ({ noticedOn }) => dayShortWithYear(noticedOn),
  },
  { key: 'became', heading: t`What became of it`, value: became },
];
