import type { Role } from '@alliance/api-client/generated/api';
import { t } from '@lingui/core/macro';
import type { Column } from '../../kit/data-table.tsx';
import { dayInWords } from '../../words/days-in-words.ts';
import { NAMES } from './dimensions.ts';
import { otherOf, type Placed } from './reading.ts';

/** Everything that the lines say, a placing a row. Words alone have no position, and that is no nought. */
export const placingColumns = (of: Role, name: (role: Role) => string): readonly Column<Placed>[] => {
  const [own, other] = [name(of), name(otherOf(of))];
  return [
    { key: 'line', heading: t`Line`, value: ({ dimension }) => NAMES[dimension] },
    { key: 'on', heading: t`Placed on`, value: ({ placing }) => dayInWords(placing.own.on) },
    {
      key: 'position',
      heading: t`${own}, of 10`,
      numeric: true,
      value: ({ placing }) => placing.own.position ?? '—',
    },
    { key: 'words', heading: t`In the words of ${own}`, value: ({ placing }) => placing.own.words ?? '—' },
    {
      key: 'answer',
      heading: t`${other}, of 10`,
      numeric: true,
      value: ({ placing }) => placing.answer?.position ?? '—',
    },
    {
      key: 'answered',
      heading: t`In the words of ${other}`,
      value: ({ placing }) => placing.answer?.words ?? '—',
    },
  ];
};
