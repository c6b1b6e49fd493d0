import type { GoalsRow as Goals, Role } from '@alliance/api-client/generated/api';
import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useDiscreet } from '../../../device/discreet.ts';
import { usePair } from '../../../pair/pair.tsx';
import { useLayout } from '../../../device/width.ts';
import { Covered, CoveredText } from '../../../kit/covered.tsx';
import { figure } from '../../../words/figures.ts';
import { EmptyRow } from '../../../pair/score/empty-row.tsx';
import { PersonLine, plotScale, Ticks } from '../../../pair/score/plot.tsx';
import { Row, type ScoreRowProps } from '../../../pair/score/row.tsx';

/** Within it stand the figures of the highest and the lowest points as well. */
const FRAME = { wide: { height: 90, top: 14, bottom: 16 }, block: { height: 98, top: 18, bottom: 16 } };
const TEXT = { coach: 'text-coach', supervisor: 'text-supervisor-text' } as const;
const FILL = { coach: 'fill-coach', supervisor: 'fill-supervisor-text' } as const;
/** Covers are pressed, so each has a line that is high enough for it. */
const LINE = 'leading-6';
/** A figure needs this much room beside the one before it; where there are many points, only some are told. */
const ROOM = 58;
const ROOM_AMONG_MANY = 220;
/** Marks at the same height stand so far from their day, one to each side: neither covers the other. */
const APART = 4;
const MANY = 8;

type Drawn = Goals['points'][number] & { readonly t: number };

/** One member's line, broken where other goals count than before: T then says something else. */
const stretchesOf = (points: readonly Drawn[]): readonly (readonly Drawn[])[] => {
  const stretches: Drawn[][] = [];
  for (const point of points) {
    const open = stretches.at(-1);
    if (open && point.joined.length + point.left.length === 0) open.push(point);
    else stretches.push([point]);
  }
  return stretches;
};

/** How far the goals have come, as each of us rates them; never averaged. */
export const GoalsRow = ({ rows: { goals: row } }: ScoreRowProps) => {
  const { scale, firstName } = usePair();
  const { discreet } = useDiscreet();
  const wide = useLayout() === 'wide';
  const frame = wide ? FRAME.wide : FRAME.block;
  if (row.points.length === 0)
    return (
      <EmptyRow
        id="goals"
        label={t`Goals`}
        starts={
          row.alive > 0
            ? t`the first ratings start the line`
            : t`one is plenty to begin with, and its words may change`
        }
        over={t`none was rated`}
        end={row.alive > 0 ? t`not rated yet` : t`when you like`}
      />
    );
  const drawn = row.points.filter((point): point is Drawn => point.t !== undefined);
  const y = plotScale(
    drawn.map(({ t }) => t),
    { ...frame, step: 10, least: [33, 66], around: 50 },
  );
  const apart = ({ on, rater, t }: Drawn): number => {
    const alike = drawn.some(
      (other) => other.rater !== rater && other.on === on && Math.abs(y.y(other.t) - y.y(t)) < 2,
    );
    return alike ? (rater === 'coach' ? -APART : APART) : 0;
  };
  const of = (role: Role) =>
    stretchesOf(drawn.filter(({ rater }) => rater === role)).map((stretch) =>
      stretch.map((point) => ({ x: scale.x(point.on) + apart(point), value: point.t })),
    );
  const latest = (['supervisor', 'coach'] as const).flatMap((role) => {
    const points = row.points.filter(({ rater }) => rater === role);
    const t = points.at(-1)?.t;
    return t === undefined ? [] : [{ role, t, once: points.length === 1 }];
  });
  return (
    <Row
      id="goals"
      height={frame.height}
      label={t`Goals, as each of us rates them`}
      note={t`T; 50 is what we hoped for`}
      end={latest
        .toSorted((a, b) => b.t - a.t)
        .map(({ role, t, once }) => (
          <p key={role} className={discreet ? LINE : ''}>
            <b className={`mr-3 below-wide:mr-1.5 ${TEXT[role]}`}>
              <Covered width="short">{figure(t)}</Covered>
            </b>
            <Covered width="medium">
              {once ? <Trans>by {firstName(role)}, once</Trans> : <Trans>by {firstName(role)}</Trans>}
            </Covered>
          </p>
        ))}
    >
      <Ticks scale={y} length={scale.length} />
      {(['supervisor', 'coach'] as const).flatMap((role) =>
        of(role).map((points) => (
          <PersonLine key={`${role}-${points[0]?.x}`} whose={role} points={points} scale={y} />
        )),
      )}
      {figures(drawn, scale.x, wide).map(({ key, rater, x, value, above, first }) => (
        <CoveredText
          key={key}
          x={first ? x - 8 : x}
          y={y.y(value) + (above ? -8 : 16) + (first ? (above ? 4 : -6) : 0)}
          anchor={first ? 'end' : 'middle'}
          width="short"
          className={`text-13 font-semibold ${FILL[rater]}`}
        >
          {figure(value)}
        </CoveredText>
      ))}
    </Row>
  );
};

/** The figures beside the points: all but the latest, which stand at the row's end, where they have room. */
const figures = (points: readonly Drawn[], at: (day: string) => number, besideFirst: boolean) => {
  const last = points
    .map(({ on }) => on)
    .toSorted()
    .at(-1);
  const only = points.every(({ on }) => on === last);
  let free = Number.NEGATIVE_INFINITY;
  return points
    .filter(({ on }) => only || on !== last)
    .toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : b.t - a.t))
    .flatMap((point, i, all) => {
      const x = at(point.on);
      const beside = all.find((other) => other.on === point.on && other.rater !== point.rater);
      const isNew = all[i - 1]?.on !== point.on;
      // The latest stands at the row's end; one so close to it would lie over its mark.
      if (!only && at(last ?? point.on) - x < ROOM / 2) return [];
      if (isNew && x < free) return [];
      free = x + (all.length > MANY ? ROOM_AMONG_MANY : ROOM);
      return [
        {
          key: `${point.on}-${point.session ?? ''}-${point.rater}`,
          rater: point.rater,
          x,
          value: point.t,
          above: beside ? point.t > beside.t || (point.t === beside.t && point.rater === 'supervisor') : true,
          first: besideFirst && (i === 0 || all[0]?.on === point.on),
        },
      ];
    });
};
