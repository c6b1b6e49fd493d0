import type { Theme, ThemesDocument } from '@alliance/api-client/generated/api';
import { usePair } from '../../pair/pair.tsx';
import { StateChip } from '../../pair/threads/state-chip.tsx';
import { Covered, CoveredLines } from '../../kit/covered.tsx';
import { FieldLines } from '../../pair/field-lines.tsx';
import { PanelButton } from '../../kit/panel.tsx';
import type { ThemeLook } from './colours.ts';
import { namedBy, restsOn } from './sentences.ts';
import { ThreadDrawing } from './thread-drawing.tsx';
import { TriedList } from '../../pair/tried/tried-list.tsx';
import { FAMILY } from '../../pair/theme-families.ts';

interface ThreadRowProps {
  readonly theme: Theme;
  readonly look: ThemeLook;
  readonly document: ThemesDocument;
}

/** Longer names are told smaller, so that they can be read to their end. */
const LONG = 60;

/** One theme: whose name opens its records, its thread, and what its state rests on. */
export const ThreadRow = ({ theme, look, document }: ThreadRowProps) => {
  const { firstName } = usePair();
  const latest = document.sessions.at(-1)?.on;
  return (
    <>
      <div className="score items-center below-wide:pt-1.5">
        <div className="py-1 pr-6">
          <PanelButton
            id={theme.themeId}
            className={`text-left font-semibold ${theme.label.length > LONG ? 'text-15!' : 'text-17!'} ${look.text}`}
          >
            <Covered width="medium" within>
              {theme.label}
            </Covered>
          </PanelButton>
          <div className="text-13 text-ink-3">
            <CoveredLines lines={2}>
              <span className="block">{FAMILY[theme.family]}</span>
              <span className="block">{namedBy(theme, firstName)}</span>
            </CoveredLines>
          </div>
        </div>
        <div className="relative flex items-center self-stretch">
          <FieldLines days={document.sessions.map(({ on }) => on)} strong={latest ? [latest] : []} />
          <ThreadDrawing theme={theme} look={look} sessions={document.sessions} />
        </div>
        <div className="score-end pb-2 below-wide:flex below-wide:flex-wrap below-wide:items-center below-wide:justify-end below-wide:gap-x-3 below-wide:text-right">
          {theme.state && (
            <Covered width="short">
              <StateChip state={theme.state} />
            </Covered>
          )}
          <div className="mt-1 text-13 text-ink-2 below-wide:mt-0">
            <CoveredLines>{restsOn(theme, document.asOf)}</CoveredLines>
          </div>
        </div>
      </div>
      <TriedList tried={theme.tried} />
      {/* A row that is a block has a line beneath it. */}
      <div className="frame wide:hidden">
        <div className="border-b border-rule" />
      </div>
    </>
  );
};
