import type { AllianceReview } from '@alliance/api-client/generated/api';
import { t } from '@lingui/core/macro';
import { PERSON_DASH, PERSON_STROKE } from '../../../pair/person.tsx';
import { usePair } from '../../../pair/pair.tsx';
import { dayNear } from '../../../words/days-in-words.ts';

const [WIDTH, HEIGHT] = [360, 44];
const SEALED = 200;

/** Two lanes that part when it begins, with a bar where somebody has sealed, and meet where both were opened. */
export const Lanes = ({ review: { sealedBy, opened, due, begun } }: { readonly review: AllianceReview }) => {
  const { day, firstName } = usePair();
  const since = dayNear(due?.on ?? begun.on, day);
  const middle = HEIGHT / 2;
  const told = opened
    ? t`Begun on ${since}; both opened together on ${dayNear(opened.on, day)}.`
    : t`Begun on ${since}; not open yet.`;
  return (
    <figure className="max-w-full overflow-hidden">
      <svg
        viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
        width={WIDTH}
        height={HEIGHT}
        role="img"
        aria-label={told}
        className="max-w-full"
      >
        {(['coach', 'supervisor'] as const).map((role) => {
          const apart = role === 'coach' ? 6 : HEIGHT - 6;
          const end = opened ? `C${WIDTH - 60} ${apart} ${WIDTH - 50} ${middle} ${WIDTH - 8} ${middle}` : '';
          const reach = opened || sealedBy.includes(role) ? WIDTH - 90 : SEALED - 60;
          return (
            <g key={role} className={PERSON_STROKE[role]} fill="none" strokeWidth="2">
              <path
                d={`M4 ${middle}C30 ${middle} 40 ${apart} 70 ${apart}H${reach}${end}`}
                strokeDasharray={PERSON_DASH[role]}
              />
              {sealedBy.includes(role) && <path d={`M${SEALED} ${apart - 5}v10`} strokeWidth="5" />}
            </g>
          );
        })}
        {opened && <path d={`M${WIDTH - 6} ${middle - 9}v18`} className="stroke-ink" strokeWidth="2" />}
      </svg>
      <figcaption className="sr-only">
        {sealedBy.length === 1 && sealedBy[0] ? t`${firstName(sealedBy[0])} has sealed.` : told}
      </figcaption>
    </figure>
  );
};
