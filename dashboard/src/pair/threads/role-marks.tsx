import type { Role } from '@alliance/api-client/generated/api';

interface RoleMarksProps {
  readonly roles: readonly Role[];
  readonly height: number;
  readonly className?: string;
}

/** Who sees it so: the coach's mark is whole, the supervisor's a ring, as on the lines; both one over the other. */
export const RoleMarks = ({ roles, height, className = '' }: RoleMarksProps) => (
  <svg width={9} height={height} aria-hidden="true" className={`shrink-0 overflow-visible ${className}`}>
    {roles.map((role, i) => (
      <circle
        key={role}
        cx={4}
        cy={height / 2 + (roles.length === 2 ? (i === 0 ? -3.6 : 3.6) : 0)}
        r={role === 'coach' ? 3.4 : 2.7}
        className={role === 'coach' ? 'fill-coach' : 'fill-paper stroke-supervisor'}
        strokeWidth={role === 'coach' ? 0 : 1.8}
      />
    ))}
  </svg>
);
