import type { Theme, ThemesDocument } from '../../app/documents/themes.ts';
import type { Column } from '../../kit/data-table.tsx';
import { FAMILY } from './vocabulary.ts';

/** The depths as a table of sessions by themes, for a file and for a phone. */
export const themeColumns = (
  themes: readonly Theme[],
): readonly Column<ThemesDocument['sessions'][number]>[] => [
  { key: 'session', heading: 'Session', value: ({ session }) => session, numeric: true },
  { key: 'on', heading: 'Held on', value: ({ on }) => on },
  ...themes.flatMap((theme): Column<ThemesDocument['sessions'][number]>[] => [
    {
      key: `${theme.themeId}-depth`,
      heading: theme.label,
      value: ({ session }) => theme.depths[session - 1] ?? null,
      numeric: true,
    },
    {
      key: `${theme.themeId}-state`,
      heading: `${theme.label}, state`,
      value: ({ session }) => theme.states[session - 1] ?? '',
    },
  ]),
];

/** A line for each theme: what it is, how it stands and what that rests on. */
export const themeSummary: readonly Column<Theme>[] = [
  { key: 'label', heading: 'Theme', value: ({ label }) => label },
  { key: 'family', heading: 'Family', value: ({ family }) => FAMILY[family] },
  { key: 'state', heading: 'State', value: ({ state }) => state ?? null },
  { key: 'touched', heading: 'Touched', value: ({ touched }) => `${touched.sessions} of ${touched.of}` },
  { key: 'lastSix', heading: 'Last six', value: ({ lastSix }) => `${lastSix.sessions} of ${lastSix.of}` },
  {
    key: 'moved',
    heading: 'Moved in',
    value: ({ movement }) => movement.map(({ session }) => session).join(', '),
  },
];
