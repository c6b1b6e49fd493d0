import type { ThemesDocument } from '@alliance/api-client/generated/api';
import { usePair } from '../../pair/pair.tsx';
import { useOnPaper } from '../../device/width.ts';
import { columnsAt } from '../../kit/columns.ts';
import { Depths } from './depth-table.tsx';

/** So many steps fit beside the names of themes on paper, where nothing scrolls. */
const ON_A_LINE = 20;

/** The table in parts of so many sessions, one below the other. */
const partsOf = ({ sessions, themes, ...document }: ThemesDocument): readonly ThemesDocument[] =>
  Array.from({ length: Math.ceil(sessions.length / ON_A_LINE) }, (_, part) => {
    const these = [part * ON_A_LINE, (part + 1) * ON_A_LINE] as const;
    return {
      ...document,
      sessions: sessions.slice(...these),
      themes: themes.map((theme) => ({ ...theme, depths: theme.depths.slice(...these) })),
    };
  });

/** The exact number for each theme in each session, each numeral under its session's place on the spine. */
export const DepthTable = ({ document }: { readonly document: ThemesDocument }) => {
  const { scale } = usePair();
  const crowded =
    columnsAt(
      document.sessions.map(({ on }) => scale.x(on)),
      scale.length,
    ) === undefined;
  const parts = useOnPaper() && crowded ? partsOf(document) : [document];
  return parts.map((part) => <Depths key={part.sessions[0]?.session} document={part} crowded={crowded} />);
};
