import { useEffect, useId, useRef, useState, type ReactNode } from 'react';

interface PopupProps {
  readonly button: ReactNode;
  readonly label?: string;
  readonly className?: string;
  readonly side?: 'left' | 'right';
  readonly up?: boolean;
  readonly children: (close: () => void) => ReactNode;
}

/** A button that opens a small panel beside itself; Esc, a press elsewhere or leaving by Tab closes it. */
export const Popup = ({ button, label, className = '', side = 'left', up, children }: PopupProps) => {
  const [open, setOpen] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  const id = useId();
  useEffect(() => {
    if (!open) return undefined;
    const elsewhere = (event: Event) => {
      if (!box.current?.contains(event.target as Node)) setOpen(false);
    };
    document.addEventListener('pointerdown', elsewhere);
    document.addEventListener('focusin', elsewhere);
    return () => {
      document.removeEventListener('pointerdown', elsewhere);
      document.removeEventListener('focusin', elsewhere);
    };
  }, [open]);
  const close = () => {
    setOpen(false);
    document.getElementById(`${id}-opener`)?.focus();
  };
  return (
    // Only Esc is caught here, for whatever in the panel has the focus.
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions
    <div
      ref={box}
      className="relative min-w-0"
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !open) return;
        event.stopPropagation();
        close();
      }}
    >
      <button
        id={`${id}-opener`}
        type="button"
        aria-expanded={open}
        aria-controls={id}
        {...(label ? { 'aria-label': label } : {})}
        className={`cursor-pointer ${className}`}
        onClick={() => setOpen(!open)}
      >
        {button}
      </button>
      {open && (
        <div
          id={id}
          className={`absolute z-40 max-h-[70vh] min-w-56 overflow-auto rounded-6 border border-field bg-sheet py-1.5 ${side === 'right' ? 'right-0' : 'left-0'} ${up ? 'bottom-full mb-2' : 'top-full mt-2'}`}
        >
          {children(close)}
        </div>
      )}
    </div>
  );
};
