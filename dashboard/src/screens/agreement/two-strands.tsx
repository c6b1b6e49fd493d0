import type { Role } from '@alliance/api-client/generated/api';
import type { ReactNode } from 'react';

interface TwoStrandsProps {
  /** The session at which they part, at the top. */
  readonly session?: number;
  /** The one whose strand isn't here yet is drawn in grey. */
  readonly faint?: Role;
  readonly children: ReactNode;
}

const COLOUR: Readonly<Record<Role, string>> = {
  coach: 'var(--color-coach)',
  supervisor: 'var(--color-supervisor)',
};

/** Both strands down the left of what is told beside them: the coach's whole, the supervisor's dashed. */
export const TwoStrands = ({ session, faint, children }: TwoStrandsProps) => {
  const colour = (role: Role) => (role === faint ? 'var(--color-rule-2)' : COLOUR[role]);
  return (
    <div className="relative pl-[60px]">
      <svg
        width="44"
        height="64"
        viewBox="0 0 44 64"
        aria-hidden="true"
        className="absolute top-0 left-0 overflow-visible"
      >
        <path
          d="M10 0C10 14 18 16 18 26S10 44 10 64"
          fill="none"
          strokeWidth="2"
          style={{ stroke: colour('coach') }}
        />
        <path
          d="M30 0C30 14 22 16 22 26S30 44 30 64"
          fill="none"
          strokeWidth="2"
          strokeDasharray="5 3.6"
          style={{ stroke: colour('supervisor') }}
        />
        {session !== undefined && (
          <>
            <path d="M10 26h20" className="stroke-ink" strokeWidth="2.6" />
            <text x="2" y="30" textAnchor="end" className="fill-ink text-12 font-bold">
              {session}
            </text>
          </>
        )}
      </svg>
      <span className="absolute top-16 bottom-0 left-[9px] w-0.5" style={{ background: colour('coach') }} />
      <span
        className="absolute top-16 bottom-0 left-[29px] w-0.5"
        style={{
          background: `repeating-linear-gradient(to bottom, ${colour('supervisor')} 0 5px, transparent 5px 8.6px)`,
        }}
      />
      {children}
    </div>
  );
};
