import type { Role, SharedQuestion } from '@alliance/api-client/generated/api';
import { t } from '@lingui/core/macro';
import type { Column } from '../../kit/data-table.tsx';
import { inARow, list } from '../../words/counts.ts';
import { dayShortWithYear } from '../../words/days-in-words.ts';
import { askedIn, standingOf, type Standing } from './reading.ts';
import { metAt } from './sentences.ts';

const IS: Readonly<Record<Standing, string>> = {
  coming: t`on an agenda`,
  open: t`still open`,
  answered: t`answered, for now`,
  'let-go': t`let go`,
};

/** Everything that the drawing says, in words. */
export const questionColumns = (name: (role: Role) => string): readonly Column<SharedQuestion>[] => [
  { key: 'text', heading: t`Question`, value: ({ text }) => text },
  { key: 'by', heading: t`Kept by`, value: ({ by }) => name(by) },
  { key: 'on', heading: t`On`, value: ({ on }) => on, cell: ({ on }) => dayShortWithYear(on) },
  { key: 'met', heading: t`Met in`, value: (each) => metAt(each) || null },
  { key: 'brought', heading: t`Brought to session`, value: (each) => list(askedIn(each)) || null },
  { key: 'is', heading: t`How it stands`, value: (each) => IS[standingOf(each)] },
  {
    key: 'answers',
    heading: t`Answers`,
    value: ({ answers }) => inARow(answers.flatMap(({ answer }) => answer ?? [])) || null,
  },
];
