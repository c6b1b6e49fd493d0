import type { Role } from '@alliance/api-client/generated/api';
import type { ReactNode } from 'react';
import { useLayout } from '../../device/width.ts';
import { PERSON_DASH, PERSON_STROKE } from '../../pair/person.tsx';

interface MeetingDrawingProps {
  readonly signed: readonly Role[];
  /** Whose signature is being given here: their strand already reaches to it. */
  readonly signing?: Role | undefined;
  /** On the coach's strand, on the supervisor's, and between the two. */
  readonly above: ReactNode;
  readonly below: ReactNode;
  readonly children: ReactNode;
}

const COACH = 'M0 2H330C560 2 640 56 1000 56';
const SUPERVISOR = 'M0 118H330C560 118 640 64 1000 64';

/** A strand in grey, and over it in its person's colour as far as it reaches, in percent; signing draws it. */
const Drawn = ({ whose, reach }: { readonly whose: Role; readonly reach: number }) => {
  const d = whose === 'coach' ? COACH : SUPERVISOR;
  const line = { d, fill: 'none', strokeWidth: 2, vectorEffect: 'non-scaling-stroke' as const };
  const svg = 'absolute inset-0 h-full w-full overflow-visible';
  return (
    <>
      <svg viewBox="0 0 1000 120" preserveAspectRatio="none" aria-hidden="true" className={svg}>
        <path {...line} className="stroke-rule-2" strokeDasharray={PERSON_DASH[whose]} />
      </svg>
      <svg
        viewBox="0 0 1000 120"
        preserveAspectRatio="none"
        aria-hidden="true"
        className={`transition-[clip-path] duration-[400ms] ease-out ${svg}`}
        style={{ clipPath: `inset(-4px ${100 - reach}% -4px -4px)` }}
      >
        <path {...line} className={PERSON_STROKE[whose]} strokeDasharray={PERSON_DASH[whose]} />
      </svg>
    </>
  );
};

/** The two strands as they come together in one text. */
export const MeetingDrawing = ({ signed, signing, above, below, children }: MeetingDrawingProps) => {
  const wide = useLayout() === 'wide';
  const reach = (role: Role) => (signed.includes(role) ? 104 : role === signing ? 33 : 3);
  return (
    <div className="min-w-0">
      <div className="mb-2">{above}</div>
      <div className="relative py-4 below-wide:h-[88px]">
        <Drawn whose="coach" reach={reach('coach')} />
        <Drawn whose="supervisor" reach={reach('supervisor')} />
        <span className="absolute top-1/2 -right-px h-9 w-[2.5px] -translate-y-1/2 bg-ink" />
        {wide && <div className="relative min-h-[88px] max-w-[33%]">{children}</div>}
      </div>
      <div className="mt-2">{below}</div>
      {!wide && <div className="mt-4">{children}</div>}
    </div>
  );
};
