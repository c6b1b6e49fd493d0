import type { GoalsDocument, Role } from '@alliance/api-client/generated/api';
import { Trans } from '@lingui/react/macro';
import { figureLabels } from '../../charts/figure-labels.ts';
import { Lines } from '../../charts/lines.tsx';
import { parted, vertical } from '../../charts/places.ts';
import { usePair } from '../../pair/pair.tsx';
import { useLayout } from '../../device/width.ts';
import { ChartFrame } from '../../kit/chart-frame.tsx';
import { CoveredLines, CoveredText } from '../../kit/covered.tsx';
import { FieldLines, RIM } from '../../pair/field-lines.tsx';
import { LINES_OF_TWO, type PlaceOfTwo } from '../../pair/lines.ts';
import { Person } from '../../pair/person.tsx';
import { figure } from '../../words/figures.ts';
import { APART, LEFT_AND_RIGHT } from './level-geometry.ts';
import { ROLES } from '../../pair/threads/ratings.ts';
import { attainmentHeading, attainmentInWords, restsOn, seesInWords } from './sentences.ts';
import { SetChanges } from './set-change-marks.tsx';
import { attainmentColumns, attainmentRows, type AttainmentRow } from './tables.ts';

const HEIGHT = 112;
const FIGURE: Readonly<Record<Role, string>> = { coach: 'fill-coach', supervisor: 'fill-supervisor-text' };

/** Whole tens around the figures, and at least from 30 to 70. */
const attainmentDomain = (rows: readonly AttainmentRow[]): readonly [number, number] => {
  const values = rows.flatMap(({ coach, supervisor }) => [coach, supervisor].filter((t) => t !== null));
  return [
    Math.min(30, Math.floor(Math.min(...values, 30) / 10) * 10) - 5,
    Math.max(70, Math.ceil(Math.max(...values, 70) / 10) * 10) + 3,
  ];
};

/** Where the line of 50 can be named without a line or a figure in the way: after a first point well off it. */
const placeForHoped = ([first, second]: readonly PlaceOfTwo[]): number | undefined => {
  if (!first) return undefined;
  const near = [first.values.coach, first.values.supervisor].some((t) => t !== null && Math.abs(t - 50) < 9);
  return near || (second && second.x - first.x < 280) ? undefined : first.x + 48;
};

/** T by each rater over the sessions. Never one figure for both. */
export const AttainmentFigure = ({ document }: { readonly document: GoalsDocument }) => {
  const { scale, firstName } = usePair();
  const narrow = useLayout() !== 'wide';
  const rows = attainmentRows(document);
  if (rows.length === 0) return null;
  const domain = attainmentDomain(rows);
  const y = vertical(domain, HEIGHT);
  const places = rows.map(({ on, coach, supervisor, changes }): PlaceOfTwo => ({
    x: scale.x(on),
    values: { coach, supervisor },
    breaks: ROLES.filter((role) => changes[role]),
  }));
  const hoped = narrow ? undefined : placeForHoped(places);
  return (
    <ChartFrame
      heading={attainmentHeading(document.goals)}
      note={
        <>
          <p>
            <Trans>T, weighted, never averaged; it begins anew where a goal joins or leaves.</Trans>
          </p>
          <p>
            <CoveredLines lines={2}>{restsOn(document, firstName)}</CoveredLines>
          </p>
        </>
      }
      takeaway={attainmentInWords(document, firstName)}
      takeawayLook="for-screen-readers"
      columns={attainmentColumns(firstName)}
      rows={rows}
      rowKey={({ on }) => on}
      fileName="our-goals"
      end={ROLES.map((role) => (
        <p key={role} className="mb-1.5">
          <CoveredLines lines={2}>
            <Person whose={role} /> {seesInWords(document.goals, role)}
          </CoveredLines>
        </p>
      ))}
    >
      <FieldLines days={rows.map(({ on }) => on)} bleed />
      <Lines
        length={scale.length}
        height={HEIGHT}
        domain={domain}
        series={LINES_OF_TWO}
        places={parted(places, LEFT_AND_RIGHT, APART)}
        words={
          <>
            {hoped !== undefined && (
              <text x={hoped} y={y(50) + 4} className={`fill-ink-2 text-12 ${RIM}`}>
                <Trans>50 is “as we hoped”, all told</Trans>
              </text>
            )}
            <SetChanges rows={rows} height={HEIGHT} />
            <g>
              {figureLabels(places, { keys: ROLES, y, end: scale.length + (narrow ? 14 : 40) }).map(
                ({ key: role, value, x, y: at, anchor }) => (
                  <CoveredText
                    key={`${role}-${x}`}
                    x={x}
                    y={at}
                    anchor={anchor}
                    width="short"
                    className={`text-13 font-semibold ${FIGURE[role]} ${RIM}`}
                  >
                    {figure(value)}
                  </CoveredText>
                ),
              )}
            </g>
          </>
        }
      >
        <g>
          {[30, 50, 70].map((t) => (
            <g key={t}>
              <path
                d={`M0 ${y(t)}H${scale.length}`}
                className={t === 50 ? 'stroke-field' : 'stroke-rule'}
                {...(t === 50 ? { strokeDasharray: '1.5 4' } : {})}
              />
              <text
                x={narrow ? -3 : -12}
                y={y(t) + 4}
                textAnchor="end"
                className={`fill-ink-3 ${narrow ? 'text-11' : 'text-12'}`}
              >
                {t}
              </text>
            </g>
          ))}
        </g>
      </Lines>
    </ChartFrame>
  );
};
