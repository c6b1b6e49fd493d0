import { createContext, useContext, useEffect, useRef, useState, type ReactNode } from 'react';
import { Button, type ButtonKind } from './button.tsx';
import { Saved } from './notice.tsx';

interface OpenPanel {
  readonly open: string | null;
  /** Somebody opened or closed one since the screen was drawn. */
  readonly asked: boolean;
  readonly setOpen: (id: string | null) => void;
  /** Closes what is open and says, at the foot of the page, what was kept. */
  readonly done: (said: ReactNode) => void;
}
const PanelContext = createContext<OpenPanel>({
  open: null,
  asked: false,
  setOpen: () => undefined,
  done: () => undefined,
});

/** What opens a panel is found by this: an address may name it. */
export const openerId = (id: string) => `opener-${id}`;
const panelId = (id: string) => `panel-${id}`;

/** Around a screen with forms or records that unfold below their row: one is open at a time. */
export const PanelScope = ({
  initial = null,
  children,
}: {
  readonly initial?: string | null;
  readonly children: ReactNode;
}) => {
  const [open, show] = useState<string | null>(initial);
  const [asked, setAsked] = useState(false);
  const [said, setSaid] = useState<ReactNode>(null);
  const setOpen = (id: string | null) => {
    setAsked(true);
    if (id !== null) setSaid(null);
    show(id);
  };
  const done = (words: ReactNode) => {
    const opener = open && document.getElementById(openerId(open));
    // What was pressed may be gone now that it is done; the page itself is never.
    (opener || document.querySelector<HTMLElement>('main'))?.focus({ preventScroll: true });
    setOpen(null);
    setSaid(words);
  };
  return (
    <PanelContext value={{ open, asked, setOpen, done }}>
      {children}
      {said && <Saved onClose={() => setSaid(null)}>{said}</Saved>}
    </PanelContext>
  );
};

export const usePanels = (): OpenPanel => useContext(PanelContext);

interface PanelButtonProps {
  readonly id: string;
  readonly kind?: ButtonKind;
  readonly className?: string;
  /** For a screen reader, where the words alone don't say which one. */
  readonly label?: string;
  readonly children: ReactNode;
}

/** What makes any button the one that opens a panel, and closes it again. */
export const usePanelOpener = (id: string) => {
  const { open, setOpen } = usePanels();
  return {
    id: openerId(id),
    'aria-expanded': open === id,
    'aria-controls': panelId(id),
    onClick: () => setOpen(open === id ? null : id),
  };
};

/** Opens its panel, and closes it again. */
export const PanelButton = ({ id, kind = 'link', className, label, children }: PanelButtonProps) => (
  <Button {...usePanelOpener(id)} kind={kind} aria-label={label} className={className}>
    {children}
  </Button>
);

interface PanelProps {
  readonly id: string;
  readonly heading: ReactNode;
  /** Under the heading, in the margin. */
  readonly note?: ReactNode;
  /** Beside the field: what follows from it, who sees it. */
  readonly end?: ReactNode;
  /** A table needs more room than lines of text or fields do. */
  readonly wide?: boolean;
  /** It unfolds in a column of its own, and not in those of the page. */
  readonly within?: boolean;
  readonly children: ReactNode;
}

/**
 * Unfolds below a row, in the same columns; takes the focus unless it was open from the start. Esc closes it and gives
 * the focus back.
 */
export const Panel = (props: PanelProps) => (usePanels().open === props.id ? <Unfolded {...props} /> : null);

const Unfolded = ({ id, heading, note, end, wide = false, within = false, children }: PanelProps) => {
  const { setOpen, asked } = usePanels();
  const panel = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (asked) panel.current?.focus();
  }, [asked]);
  return (
    // Only Esc is caught here, for whatever in the panel has the focus.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <div
      ref={panel}
      id={panelId(id)}
      role="group"
      tabIndex={-1}
      aria-labelledby={`${panelId(id)}-heading`}
      className={`${within ? 'grid' : 'score border-t border-rule'} scroll-mt-40 gap-y-3 py-5 outline-offset-[-2px] transition-opacity duration-100 starting:opacity-0`}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.stopPropagation();
        setOpen(null);
        document.getElementById(openerId(id))?.focus();
      }}
    >
      <div className="pr-6">
        <h2 id={`${panelId(id)}-heading`} className="text-15 font-semibold">
          {heading}
        </h2>
        {note && <div className="mt-0.5 text-13 text-ink-3">{note}</div>}
      </div>
      <div className={`min-w-0 ${wide ? (end ? '' : 'wide:col-span-2') : 'max-w-2xl'}`}>{children}</div>
      {end && <div className="score-end">{end}</div>}
    </div>
  );
};
