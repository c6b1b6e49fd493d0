import type { Theme, ThemesDocument } from '@alliance/api-client/generated/api';
import { t } from '@lingui/core/macro';
import type { Column } from '../../kit/data-table.tsx';
import { keptIn } from '../../pair/tried/in-words.ts';
import { STATE } from '../../pair/theme-states.ts';

/** The depths as a table of sessions by themes, for a file and for a phone. */
export const themeColumns = (
  themes: readonly Theme[],
): readonly Column<ThemesDocument['sessions'][number]>[] => [
  { key: 'session', heading: t`Session`, value: ({ session }) => session, numeric: true },
  { key: 'on', heading: t`Held on`, value: ({ on }) => on },
  ...themes.flatMap((theme): Column<ThemesDocument['sessions'][number]>[] => [
    {
      key: `${theme.themeId}-depth`,
      heading: theme.label,
      value: ({ session }) => theme.depths[session - 1] ?? null,
      numeric: true,
    },
    {
      key: `${theme.themeId}-state`,
      heading: t`${theme.label}, state`,
      value: ({ session }) => {
        const state = theme.states[session - 1];
        return state ? STATE[state] : '';
      },
    },
    ...(theme.tried.some(({ into }) => into)
      ? [
          {
            key: `${theme.themeId}-tried`,
            heading: t`${theme.label}, what we tried`,
            value: ({ session }: ThemesDocument['sessions'][number]) => keptIn(theme.tried, session),
          },
        ]
      : []),
  ]),
];
