import { t } from '@lingui/core/macro';
import type { ReactNode } from 'react';
import { usePair } from '../../pair/pair.tsx';
import { PERSON_BORDER, PERSON_FILL, PERSON_STROKE, useSpokenName } from '../../pair/person.tsx';
import { useLayout } from '../../device/width.ts';

/** Enclosed by the two strands is what both read; outside of them what I alone do. The columns of a row. */
export const ROW =
  'frame wide:grid wide:grid-cols-[var(--label)_minmax(0,1fr)_var(--enclosed)] wide:gap-x-0 [--enclosed:32.7%]';

/** What the enclosed column takes of the frame, as in `ROW`; what stands beside the time field, as in base.css. */
const [ENCLOSED, LABEL, END] = [0.327, 216, 260];

/** How something crosses: sent, to be sent, kept back before it does; or what the other has sent. */
export type Crosses = 'sent' | 'ready' | 'stops' | 'theirs';

const GREY = 'border-rule-2';
const greyed = { coach: `${GREY} border-solid`, supervisor: `${GREY} border-dashed` } as const;

interface SideProps {
  readonly crosses?: Crosses | undefined;
  readonly children?: ReactNode;
  /** Its own heading says who reads it; `wide` where only a wide page has it. */
  readonly headed?: boolean | 'wide';
}

/** What the other reads of a row, between the two strands; said aloud when it changes. */
export const Side = ({ crosses, children, headed = false }: SideProps) => {
  const { viewer, other } = usePair();
  const name = useSpokenName();
  return (
    <div className="relative wide:ml-9 wide:pr-6 wide:pl-7">
      <span
        aria-hidden="true"
        className={`absolute inset-y-0 left-0 hidden w-0 border-l-2 wide:block ${PERSON_BORDER[viewer]}`}
      />
      <span
        aria-hidden="true"
        className={`absolute inset-y-0 right-0 hidden w-0 border-l-2 wide:block ${greyed[other]}`}
      />
      <div
        aria-live="polite"
        className={`h-full py-3 text-15 below-wide:mb-3 below-wide:border-l-2 below-wide:py-1 below-wide:pl-3 below-wide:empty:hidden ${headed === 'wide' ? 'hidden wide:block' : ''} ${viewer === 'coach' ? 'below-wide:border-coach' : 'below-wide:border-dashed below-wide:border-supervisor'}`}
      >
        {children && !headed && (
          <span className="block text-13 text-ink-3 wide:sr-only">{t`What ${name(other)} reads`}</span>
        )}
        {children}
      </div>
      {crosses && <Bridge crosses={crosses} />}
    </div>
  );
};

/** From my side to the strand: only for what will cross. What is held stops short of it. */
const Bridge = ({ crosses }: { readonly crosses: Crosses }) => {
  const { viewer, other } = usePair();
  if (crosses === 'theirs')
    return (
      <svg
        width="12"
        height="12"
        aria-hidden="true"
        className="absolute top-4 -right-[5px] hidden wide:block"
      >
        <circle cx="6" cy="6" r="5" className={PERSON_FILL[other]} />
      </svg>
    );
  return (
    <svg width="42" height="12" aria-hidden="true" className="absolute top-4 -left-9 hidden wide:block">
      <path
        d={crosses === 'stops' ? 'M0 6H24' : 'M4 6H32'}
        strokeDasharray={crosses === 'stops' ? '3 4' : undefined}
        className={crosses === 'stops' ? 'stroke-field' : PERSON_STROKE[viewer]}
        strokeWidth="1.75"
      />
      {crosses !== 'stops' && (
        <circle
          cx="37"
          cy="6"
          r="4.4"
          strokeWidth="1.9"
          className={`${PERSON_STROKE[viewer]} ${crosses === 'sent' ? PERSON_FILL[viewer] : 'fill-paper'}`}
        />
      )}
    </svg>
  );
};

/** From the latest session on the spine the strands come down around what both read. On a wide page only. */
export const StrandsDown = () => {
  const { scale, held, viewer, other } = usePair();
  const layout = useLayout();
  const latest = held.at(-1);
  if (layout !== 'wide' || !latest) return null;
  const inner = LABEL + scale.length + END;
  const [from, left] = [LABEL + scale.x(latest.on), inner * (1 - ENCLOSED) + 36];
  const mine = Math.min(from, left);
  return (
    <div aria-hidden="true" className="frame pointer-events-none absolute inset-0">
      <div className="relative h-full">
        <span
          className={`absolute inset-y-0 border-b-2 ${from > left ? 'rounded-br-[10px] border-r-2' : 'rounded-bl-[10px] border-l-2'} ${PERSON_BORDER[viewer]}`}
          style={{ left: mine, width: Math.abs(from - left) }}
        />
        <span
          className={`absolute inset-y-0 right-0 rounded-bl-[10px] border-b-2 border-l-2 ${greyed[other]}`}
          style={{ left: Math.max(from, left) + 6 }}
        />
      </div>
    </div>
  );
};

/** Where the two come together: the session that is prepared for. */
export const StrandsMeet = ({ children }: { readonly children: ReactNode }) => {
  const { viewer, other } = usePair();
  const dashed = { coach: undefined, supervisor: '5 3.6' } as const;
  return (
    <div className="wide:ml-9">
      <svg
        viewBox="0 0 100 48"
        preserveAspectRatio="none"
        aria-hidden="true"
        className="hidden h-12 w-full wide:block"
        fill="none"
        strokeWidth="2"
      >
        <path
          d="M0.200 0C0.200 30 40 14 45 48"
          vectorEffect="non-scaling-stroke"
          strokeDasharray={dashed[viewer]}
          className={PERSON_STROKE[viewer]}
        />
        <path
          d="M99.800 0C99.800 30 50 14 45.400 48"
          vectorEffect="non-scaling-stroke"
          strokeDasharray={dashed[other]}
          className="stroke-rule-2"
        />
      </svg>
      <p className="text-15 wide:text-center">{children}</p>
    </div>
  );
};
