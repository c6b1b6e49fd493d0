import type { Role } from '@alliance/api-client/generated/api';
import type { ReactNode } from 'react';
import { usePair } from '../../pair/pair.tsx';

const COLOUR: Readonly<Record<Role, string>> = {
  coach: 'var(--color-coach)',
  supervisor: 'var(--color-supervisor)',
};
const GREY = 'var(--color-rule-2)';
const LEFT: Readonly<Record<Role, number>> = { coach: 9, supervisor: 29 };

/** A person's line down one step: whole for the coach, dashed for the supervisor. */
const lineOf = (role: Role, colour: string): string =>
  role === 'coach' ? colour : `repeating-linear-gradient(to bottom, ${colour} 0 5px, transparent 5px 8.6px)`;

interface StepProps {
  /** My own strand is in colour as far as this is done. */
  readonly done: boolean;
  /** The other's review is in: their strand runs sealed beside mine, and says nothing more. */
  readonly theirsSealed: boolean;
  readonly children: ReactNode;
}

/** One question of a review, beside my strand that fills and the other's that is sealed. */
export const StrandStep = ({ done, theirsSealed, children }: StepProps) => {
  const { viewer, other } = usePair();
  return (
    <div className="relative pb-7 pl-[60px]">
      <span
        aria-hidden="true"
        className="absolute inset-y-0 w-0.5"
        style={{ left: LEFT[viewer], background: lineOf(viewer, done ? COLOUR[viewer] : GREY) }}
      />
      <span
        aria-hidden="true"
        className="absolute inset-y-0 w-0.5"
        style={{ left: LEFT[other], background: lineOf(other, theirsSealed ? COLOUR[other] : GREY) }}
      />
      <span
        aria-hidden="true"
        className="absolute top-1.5 size-[11px] rounded-full border-2"
        style={{
          left: LEFT[viewer] - 4.5,
          borderColor: done ? COLOUR[viewer] : GREY,
          background: done ? COLOUR[viewer] : 'var(--color-paper)',
        }}
      />
      {children}
    </div>
  );
};

/** Below the last question the two come together. */
export const StrandsMeet = ({
  mineDone,
  theirsSealed,
}: {
  readonly mineDone: boolean;
  readonly theirsSealed: boolean;
}) => {
  const { viewer } = usePair();
  const colour = (role: Role) => ((role === viewer ? mineDone : theirsSealed) ? COLOUR[role] : GREY);
  return (
    <svg width="40" height="48" aria-hidden="true" className="block shrink-0" fill="none" strokeWidth="2">
      <path d="M10 0C10 24 18.500 20 18.500 48" style={{ stroke: colour('coach') }} />
      <path
        d="M30 0C30 24 21.500 20 21.500 48"
        style={{ stroke: colour('supervisor') }}
        strokeDasharray="5 3.6"
      />
    </svg>
  );
};
