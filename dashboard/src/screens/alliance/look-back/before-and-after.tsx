import type { AllianceReviewDocument, Role, WorthBeforeAndAfter } from '@alliance/api-client/generated/api';
import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { Covered, CoveredLines } from '../../../kit/covered.tsx';
import { Named } from '../../../pair/person.tsx';
import { figure } from '../../../words/figures.ts';

const SIZE = 9;
const ROW = 18;
const FILL: Readonly<Record<Role, string>> = { coach: 'fill-coach', supervisor: 'fill-supervisor' };
const STROKE: Readonly<Record<Role, string>> = { coach: 'stroke-coach', supervisor: 'stroke-supervisor' };

/** Each session since a version beside each before it: full, the later was worth more; half, the same; empty, less. */
export const BeforeAndAfter = ({ document: { worth } }: { readonly document: AllianceReviewDocument }) => {
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
            return side && <Side key={role} role={role} side={side} />;
          })}
        </div>
        <p className="score-end text-13 text-ink-3">
          <Trans>After it, not because of it: we chose the day knowing the values.</Trans>
        </p>
      </div>
    </section>
  );
};

const Side = ({ role, side }: { readonly role: Role; readonly side: WorthBeforeAndAfter }) => {
  const { before, after, higher, same, lower, nap, p, ways, asFar } = side;
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
      <Squares {...{ role, before, after }} />
      <p className="text-13 text-ink-3">
        <CoveredLines>{t`NAP ${figure(nap)}, p ${p.toFixed(3)}: ${asFar} of the ${ways} ways to draw these.`}</CoveredLines>
      </p>
    </div>
  );
};

const Squares = ({
  role,
  before,
  after,
}: Pick<WorthBeforeAndAfter, 'before' | 'after'> & { readonly role: Role }) => {
  const height = after.length * ROW;
  const width = 30 + before.length * (SIZE + 9) + 30;
  return (
    <Covered width="long">
      <svg width={width} height={height} aria-hidden="true" className="max-w-full">
        {after.map((later, row) => (
          <g key={later.session} transform={`translate(0 ${row * ROW})`}>
            <text x={0} y={13} className="fill-ink-3 text-11">
              {later.session}
            </text>
            {before.map((earlier, column) => {
              const x = 26 + column * (SIZE + 9);
              const full = later.worth > earlier.worth ? SIZE : later.worth === earlier.worth ? SIZE / 2 : 0;
              return (
                <g key={earlier.session}>
                  <rect x={x} y={4} width={SIZE} height={SIZE} fill="none" className={STROKE[role]} />
                  <rect x={x} y={4 + SIZE - full} width={SIZE} height={full} className={FILL[role]} />
                </g>
              );
            })}
            <text x={width - 22} y={13} className="fill-ink text-13 font-semibold">
              {later.worth}
            </text>
          </g>
        ))}
      </svg>
    </Covered>
  );
};
