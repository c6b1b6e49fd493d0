import { plural } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import {
  createContext,
  useContext,
  useEffect,
  useId,
  useRef,
  useState,
  type KeyboardEvent,
  type ReactNode,
} from 'react';
import { useLightSessions } from './lit.tsx';

interface OpenClause {
  readonly open: string | null;
  readonly setOpen: (id: string | null) => void;
}
const OpenContext = createContext<OpenClause>({ open: null, setOpen: () => undefined });

/** Around a text with clauses: one of them is open at a time, Esc closes it and gives the focus back. */
export const EvidenceScope = ({
  children,
  initial = null,
  onOpen,
}: {
  readonly children: ReactNode;
  readonly initial?: string | null;
  readonly onOpen?: (id: string | null) => void;
}) => {
  const [open, setOpen] = useState<string | null>(initial);
  useEffect(() => onOpen?.(open), [open, onOpen]);
  return <OpenContext value={{ open, setOpen }}>{children}</OpenContext>;
};

export const useOpenClause = (): string | null => useContext(OpenContext).open;

const buttonId = (scope: string) => `clause-${scope}`;
const panelId = (scope: string) => `evidence-${scope}`;

interface ClauseProps {
  readonly id: string;
  /** How many records it rests on. */
  readonly records: number;
  readonly children: ReactNode;
}

/**
 * A clause of running text that opens what it rests on. A span rather than a button element, which can't be broken
 * across lines; it has a button's role and keys.
 */
export const Clause = ({ id, records, children }: ClauseProps) => {
  const { open, setOpen } = useContext(OpenContext);
  const isOpen = open === id;
  const toggle = () => setOpen(isOpen ? null : id);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      toggle();
    }
    if (event.key === 'Escape' && isOpen) setOpen(null);
    if (event.key !== 'Tab' || event.shiftKey || !isOpen) return;
    event.preventDefault();
    document.getElementById(panelId(id))?.focus();
  };
  return (
    <span
      role="button"
      tabIndex={0}
      id={buttonId(id)}
      aria-expanded={isOpen}
      aria-controls={isOpen ? panelId(id) : undefined}
      className="cursor-pointer rounded-t-3 border-b border-field pb-px hover:border-ink aria-expanded:border-b-2 aria-expanded:border-ink aria-expanded:bg-wash-2 aria-expanded:pb-0"
      onClick={toggle}
      onKeyDown={onKeyDown}
    >
      {children}
      <sup className="ml-[0.15em] text-[0.54em] text-ink-2">
        <Trans>
          <span className="sr-only">, rests on </span>
          {records}
          <span className="sr-only"> {plural(records, { one: 'record', other: 'records' })}</span>
        </Trans>
      </sup>
    </span>
  );
};

interface EvidenceProps {
  readonly id: string;
  /** Says the records in a sentence: "Six records: came up in 1 to 4 and 6, then in 13". */
  readonly heading: ReactNode;
  readonly sessions: readonly number[];
  readonly children: ReactNode;
}

/** The records below an open clause; renders nothing while it is closed. */
export const Evidence = (props: EvidenceProps) =>
  useOpenClause() === props.id ? <Records {...props} /> : null;

const Records = ({ id, heading, sessions, children }: EvidenceProps) => {
  const { setOpen } = useContext(OpenContext);
  const hint = useId();
  const panel = useRef<HTMLDivElement>(null);
  useLightSessions(sessions);
  const back = () => document.getElementById(buttonId(id))?.focus();
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') {
      event.stopPropagation();
      setOpen(null);
      back();
    }
    if (event.key === 'Tab' && event.shiftKey && event.target === panel.current) {
      event.preventDefault();
      back();
    }
  };
  return (
    // The records take the focus from their clause; Esc and Shift+Tab give it back.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <div
      ref={panel}
      id={panelId(id)}
      role="group"
      tabIndex={-1}
      aria-labelledby={`${hint}-heading`}
      className="my-3 border-l-2 border-ink py-0.5 pl-4 text-15 outline-offset-4 print:hidden"
      onKeyDown={onKeyDown}
    >
      <div className="mb-1 flex flex-wrap items-baseline justify-between gap-x-6">
        <p id={`${hint}-heading`} className="font-semibold">
          {heading}
        </p>
        <p className="no-print text-13 text-ink-3 phone:hidden" aria-hidden="true">
          <Trans>
            <kbd className="rounded-3 border border-rule-2 px-1 font-sans text-12">Tab</kbd> into them{' '}
            <kbd className="ml-2 rounded-3 border border-rule-2 px-1 font-sans text-12">Esc</kbd> closes
          </Trans>
        </p>
      </div>
      {children}
    </div>
  );
};
