import { useId, type ButtonHTMLAttributes, type ReactNode } from 'react';

export type ButtonKind =
  /** The decision of the page: one for each decision. */
  | 'primary'
  | 'secondary'
  /** Runs along in text. */
  | 'link';

interface ButtonProps extends Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'disabled'> {
  readonly kind?: ButtonKind;
  /** Why it can't be pressed yet: "after Judith accepts". Its presence turns the button off. */
  readonly off?: string | undefined;
  /** What is happening, while it is: "Sealing…". */
  readonly busy?: string | false | undefined;
  readonly children: ReactNode;
}

const SHAPE =
  'inline-flex min-h-(--target) items-center justify-center gap-2 rounded-6 border px-3.5 py-1.5 text-center text-15 font-medium whitespace-nowrap phone:whitespace-normal';

const LOOKS = {
  primary: `${SHAPE} border-ink bg-ink text-paper hover:bg-ink-2 hover:border-ink-2`,
  secondary: `${SHAPE} border-field bg-sheet text-ink hover:border-ink`,
  link: 'underlined inline-flex min-h-6 items-center text-15 text-ink phone:min-h-11',
  off: `${SHAPE} cursor-default border-dashed border-field bg-transparent text-ink-3`,
  busy: `${SHAPE} cursor-default border-field bg-wash text-ink-2`,
} as const;

/** A button that is off stays focusable and says why beside it. */
export const Button = ({
  kind = 'secondary',
  off,
  busy,
  children,
  className = '',
  onClick,
  type = 'button',
  ...rest
}: ButtonProps) => {
  const why = useId();
  const still = Boolean(off) || Boolean(busy);
  const look = busy ? LOOKS.busy : off ? LOOKS.off : LOOKS[kind];
  const button = (
    <button
      {...rest}
      type={type}
      aria-disabled={still || undefined}
      aria-describedby={off ? why : rest['aria-describedby']}
      className={`${still ? '' : 'cursor-pointer'} ${look} ${className}`}
      onClick={(event) => (still ? event.preventDefault() : onClick?.(event))}
    >
      {busy || children}
    </button>
  );
  if (!off) return button;
  return (
    <span className="inline-flex flex-wrap items-center gap-x-3 gap-y-1">
      {button}
      <span id={why} className="text-13 text-ink-3">
        {off}
      </span>
    </span>
  );
};

/** The look of a button for a link that goes somewhere. */
export const buttonLook = (kind: ButtonKind): string => LOOKS[kind];
