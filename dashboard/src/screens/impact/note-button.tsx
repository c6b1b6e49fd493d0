import type { ImpactNote } from '@alliance/api-client/generated/api';
import type { KeyboardEvent, ReactNode } from 'react';
import { Covered } from '../../kit/covered.tsx';
import { usePanelOpener } from '../../kit/panel.tsx';
import { quoted } from '../../words/quoted.ts';
import { childrenOf, noteBy } from './reading.ts';

export const panelOf = ({ impactId }: ImpactNote): string => `note-${impactId}`;

interface NoteButtonProps {
  readonly note: ImpactNote;
  readonly notes: readonly ImpactNote[];
  readonly className?: string;
  readonly children?: ReactNode;
}

/** Opens what is told of it; arrows go on to what stands before it and behind it. */
export const NoteButton = ({ note, notes, className = '', children }: NoteButtonProps) => {
  const opener = usePanelOpener(panelOf(note));
  const idOf = (other: ImpactNote | undefined) => other && `opener-${panelOf(other)}`;
  const onKeyDown = (event: KeyboardEvent) => {
    const to = {
      ArrowLeft: idOf(noteBy(notes, note.parent?.impactId)),
      ArrowUp: idOf(noteBy(notes, note.parent?.impactId)),
      ArrowRight: idOf(childrenOf(notes, note)[0]),
      ArrowDown: idOf(childrenOf(notes, note)[0]),
    }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    document.getElementById(to)?.focus();
  };
  return (
    <button
      type="button"
      {...opener}
      onKeyDown={onKeyDown}
      className={`min-w-0 cursor-pointer text-left hover:underline hover:decoration-rule-2 hover:underline-offset-4 ${opener['aria-expanded'] ? 'font-semibold text-ink' : 'text-ink-2'} ${className}`}
    >
      <span dir="auto" className="block truncate">
        <Covered width="long" within>
          {quoted(note.text)}
        </Covered>
      </span>
      {children}
    </button>
  );
};
