import type { Commitment, SessionsDocument } from '@alliance/api-client/generated/api';
import { t } from '@lingui/core/macro';
import { usePair } from '../../pair/pair.tsx';
import { Covered } from '../../kit/covered.tsx';
import { PersonLine, plotScale, Ticks } from '../../pair/score/plot.tsx';
import { Row } from '../../pair/score/row.tsx';
import { becameOf, bySessionAndPerson, keptInWords, worthBySession, type Became } from './kept.ts';
import { WorthInWords } from './worth.tsx';

const HEIGHT = 92;
/** Two who say the same stand at one height, apart by this much to either side. */
const APART = 3;

/** What each session was worth to each, and what became of what was set out in it, on the one axis of time. */
export const WorthAndKept = ({ document }: { readonly document: SessionsDocument }) => {
  const worth = worthBySession(document);
  if (worth.length === 0 && document.commitments.length === 0) return null;
  return (
    <div role="list" className="mt-6">
      {worth.length > 0 && <WorthRow worth={worth} />}
      {document.commitments.length > 0 && <KeptRow commitments={document.commitments} />}
    </div>
  );
};

const WorthRow = ({ worth }: { readonly worth: ReturnType<typeof worthBySession> }) => {
  const { scale, day } = usePair();
  const shown = worth.filter(({ session }) => session.on <= day);
  const y = plotScale([], { height: HEIGHT, step: 5, least: [-0.6, 10.6], top: 14, around: 5 });
  const last = shown.at(-1);
  const points = (role: 'coach' | 'supervisor') =>
    shown.map(({ session, coach, supervisor }) => {
      const aside = coach === supervisor ? (role === 'coach' ? -APART : APART) : 0;
      return { x: scale.x(session.on) + aside, value: role === 'coach' ? coach : supervisor };
    });
  return (
    <Row
      label={t`What a session was worth`}
      note={t`0 to 10, as each wrote it, once both opened`}
      height={HEIGHT}
      end={last && <WorthInWords coach={last.coach} supervisor={last.supervisor} />}
    >
      <Ticks scale={y} length={scale.length} />
      <PersonLine whose="coach" points={points('coach')} scale={y} />
      <PersonLine whose="supervisor" points={points('supervisor')} scale={y} />
    </Row>
  );
};

/** Between two marks of one session and person. */
const STEP = 8;

/** The coach's stand up from the middle line, the supervisor's hang down from it, as the strands do. */
const KeptRow = ({ commitments }: { readonly commitments: readonly Commitment[] }) => {
  const { scale, day } = usePair();
  const stacks = bySessionAndPerson(commitments);
  const most = Math.max(...stacks.map(({ each }) => each.length));
  const half = most * STEP + 6;
  return (
    <Row
      label={t`What we set out to do`}
      note={t`filled: done; hollow: not yet, or not spoken of; a stroke: let go`}
      height={2 * half}
      end={<Covered width="long">{keptInWords(commitments)}</Covered>}
    >
      <path d={`M${scale.x(stacks[0]?.on ?? day)} ${half}H${scale.x(day)}`} className="stroke-rule-2" />
      {stacks.flatMap(({ on, of, each }) =>
        each.map((commitment, i) => (
          <Mark
            key={`${commitment.sessionId} ${of} ${commitment.index}`}
            x={scale.x(on)}
            y={half + (of === 'coach' ? -1 : 1) * (i + 1) * STEP}
            of={of}
            became={becameOf(commitment)}
          />
        )),
      )}
    </Row>
  );
};

const STROKE = { coach: 'stroke-coach', supervisor: 'stroke-supervisor' } as const;
const FILL = { coach: 'fill-coach', supervisor: 'fill-supervisor' } as const;

const Mark = ({
  x,
  y,
  of,
  became,
}: {
  readonly x: number;
  readonly y: number;
  readonly of: 'coach' | 'supervisor';
  readonly became: Became;
}) => {
  if (became === 'let-go')
    return <path d={`M${x - 3.5} ${y}h7`} className={STROKE[of]} strokeWidth="1.4" strokeOpacity="0.7" />;
  return (
    <circle
      cx={x}
      cy={y}
      r={2.8}
      strokeWidth="1.4"
      strokeDasharray={became === 'open' ? '1.5 1.6' : undefined}
      className={`${STROKE[of]} ${became === 'done' ? FILL[of] : 'fill-(--ground)'}`}
    />
  );
};
