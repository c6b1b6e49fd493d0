import type { AllianceReviewDocument, Role, WorthBeforeAndAfter } from '@alliance/api-client/generated/api';
import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { Covered, CoveredLines } from '../../../kit/covered.tsx';
import { usePair } from '../../../pair/pair.tsx';
import { Named } from '../../../pair/person.tsx';
import { figure } from '../../../words/figures.ts';

/** Of a square, in CSS pixels; smaller where sessions stand closer to each other. */
const SIZE = 9;
const ROW = 18;
const FILL: Readonly<Record<Role, string>> = { coach: 'fill-coach', supervisor: 'fill-supervisor' };
const TEXT: Readonly<Record<Role, string>> = { coach: 'fill-coach', supervisor: 'fill-supervisor-text' };
const STROKE: Readonly<Record<Role, string>> = { coach: 'stroke-coach', supervisor: 'stroke-supervisor' };

/** Each session since a version beside each before it: full, the later was worth more; half, the same; empty, less. */
export const BeforeAndAfter = ({
  document: { worth, sessions },
}: {
  readonly document: AllianceReviewDocument;
}) => {
  if (!worth) return null;
  return (
    <section className="border-t border-rule-2 py-4" aria-labelledby="before-and-after">
      <div className="score gap-y-2">
        <div className="pr-6">
          <h2 id="before-and-after" className="text-15 font-semibold">
            <Trans>Before and after version {worth.version}</Trans>
          </h2>
          <p className="text-13 text-ink-3">
            <Trans>full, the later session was worth more; half, the same; empty, less</Trans>
          </p>
        </div>
        <div className="grid min-w-0 gap-3">
          {(['coach', 'supervisor'] as const).map((role) => {
            const side = worth[role];
            return side && <Side key={role} {...{ role, side, sessions }} />;
          })}
        </div>
        <p className="score-end text-13 text-ink-3">
          <Trans>After it, not because of it: we chose the day knowing the values.</Trans>
        </p>
      </div>
    </section>
  );
};

type Sessions = AllianceReviewDocument['sessions'];

interface OfASide {
  readonly role: Role;
  readonly side: WorthBeforeAndAfter;
  readonly sessions: Sessions;
}

const Side = ({ role, side, sessions }: OfASide) => {
  const { higher, same, lower, nap, p, ways, asFar } = side;
  const pairs = higher + same + lower;
  return (
    <div className="grid gap-1">
      <p>
        <Trans>
          To <Named whose={role} /> the later was worth more in{' '}
          <Covered width="short" within>
            {higher}
          </Covered>{' '}
          of {pairs} such pairs, and the same in{' '}
          <Covered width="short" within>
            {same}
          </Covered>
          .
        </Trans>
      </p>
      <Squares {...{ role, side, sessions }} />
      <p className="text-13 text-ink-3">
        <CoveredLines>{t`NAP ${figure(nap)}, p ${p.toFixed(3)}: ${asFar} of the ${ways} ways to draw these.`}</CoveredLines>
      </p>
    </div>
  );
};

/** Each stands below its session; a later one’s worth at the end of its row. */
const Squares = ({ role, side: { before, after }, sessions }: OfASide) => {
  const { scale } = usePair();
  const x = (number: number) => scale.x(sessions.find(({ session }) => session === number)?.on ?? '');
  const places = before.map((earlier) => ({ ...earlier, x: x(earlier.session) }));
  const gaps = places.slice(1).map((each, i) => each.x - (places[i]?.x ?? 0));
  const size = Math.max(2, Math.min(SIZE, ...gaps.map((gap) => gap - 2)));
  const height = after.length * ROW;
  return (
    <Covered width="long">
      <svg
        viewBox={`0 0 ${scale.length} ${height}`}
        width={scale.length}
        height={height}
        aria-hidden="true"
        className="max-w-full overflow-visible"
      >
        {after.map((later, row) => (
          <g key={later.session} transform={`translate(0 ${row * ROW})`}>
            <path d={`M${places[0]?.x ?? 0} ${ROW / 2}H${x(later.session) - 8}`} className="stroke-rule" />
            {places.map((earlier) => {
              const full = later.worth > earlier.worth ? size : later.worth === earlier.worth ? size / 2 : 0;
              const top = (ROW - size) / 2;
              const left = earlier.x - size / 2;
              return (
                <g key={earlier.session}>
                  <rect
                    x={left}
                    y={top}
                    width={size}
                    height={size}
                    className={`fill-paper ${STROKE[role]}`}
                  />
                  <rect x={left} y={top + size - full} width={size} height={full} className={FILL[role]} />
                </g>
              );
            })}
            <text
              x={x(later.session)}
              y={14}
              textAnchor="middle"
              className={`text-13 font-semibold ${TEXT[role]}`}
            >
              {later.worth}
            </text>
          </g>
        ))}
      </svg>
    </Covered>
  );
};
