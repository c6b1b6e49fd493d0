import type { Theme, ThemesDocument } from '@alliance/api-client/generated/api';
import { t } from '@lingui/core/macro';
import { useDiscreet } from '../../device/discreet.ts';
import { usePair } from '../../pair/pair.tsx';
import { usePageWidth } from '../../device/width.ts';
import { Covered } from '../../kit/covered.tsx';
import { PanelButton } from '../../kit/panel.tsx';
import { thread } from '../../kit/strands/thread.ts';
import { TriedMark } from '../../pair/tried/tried-mark.tsx';
import { UprightSpine, useUprightScale } from '../../pair/spine/upright.tsx';
import { span } from '../../words/counts.ts';
import { daysBetween } from '../../words/days.ts';
import { lookOf } from './colours.ts';
import { closest } from '../../kit/columns.ts';
import { courseInWords } from './sentences.ts';
import { STATE } from '../../pair/theme-states.ts';

const SPINE = 64;
const LEAST_COLUMN = 72;
/** Numerals of two neighbouring sessions must not touch. */
const LEAST_GAP = 17;
const PER_DEPTH = 4.4;

/** The height at which the closest two sessions still have room for their numerals. */
const useHeight = (sessions: ThemesDocument['sessions']): number => {
  const at = useUprightScale(1014);
  const gap = closest(sessions.map(({ on }) => at(on)));
  return Math.min(2400, Math.max(430, Math.ceil((1000 * LEAST_GAP) / gap) + 14));
};

/** The river on a phone: upright beside the spine, today at the bottom, each numeral in its thread. */
export const UprightRiver = ({ document }: { readonly document: ThemesDocument }) => {
  const { sessions, themes } = document;
  const height = useHeight(sessions);
  const room = usePageWidth() - 40 - SPINE;
  const column = Math.max(LEAST_COLUMN, room / Math.max(1, themes.length));
  const y = useUprightScale(height);
  return (
    <div className="px-5 pt-3">
      <div className="flex">
        <div className="sticky left-0 z-10 shrink-0 bg-paper pt-18">
          <UprightSpine height={height} colouring="ink" />
        </div>
        {/* A region that scrolls must be reachable by keyboard. */}
        {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
        <div className="grow overflow-x-auto" role="region" aria-label={t`Themes`} tabIndex={0}>
          <div className="flex" style={{ width: column * themes.length }}>
            {themes.map((theme, place) => (
              <div key={theme.themeId} style={{ width: column }}>
                <div className="flex h-18 flex-col items-center justify-end px-0.5 pb-1.5 text-center text-13 leading-4 hyphens-auto wrap-anywhere">
                  <PanelButton
                    id={theme.themeId}
                    className={`min-h-11! max-w-full items-end! justify-center pb-0.5 text-center text-13! leading-4 font-semibold underline-offset-2! ${lookOf(place).text}`}
                  >
                    <span className="line-clamp-2 max-h-8">
                      <Covered width="short" within>
                        {theme.label}
                      </Covered>
                    </span>
                  </PanelButton>
                  <span className={theme.state === 'returning' ? 'font-semibold' : 'text-ink-3'}>
                    <Covered width="short">{theme.state ? STATE[theme.state] : t`not yet`}</Covered>
                  </span>
                </div>
                <UprightThread
                  theme={theme}
                  place={place}
                  width={column}
                  height={height}
                  y={y}
                  document={document}
                />
              </div>
            ))}
          </div>
        </div>
      </div>
    </div>
  );
};

interface UprightThreadProps {
  readonly theme: Theme;
  readonly place: number;
  readonly width: number;
  readonly height: number;
  readonly y: (day: string) => number;
  readonly document: ThemesDocument;
}

const UprightThread = ({ theme, place, width, height, y, document }: UprightThreadProps) => {
  const { day } = usePair();
  const { discreet } = useDiscreet();
  const look = lookOf(place);
  const axis = width / 2;
  const points = document.sessions.map(({ on }, i) => ({ at: y(on), depth: theme.depths[i] ?? 0 }));
  const { body, dormant } = thread(points, { k: PER_DEPTH, until: y(day), axis, lie: 'upright' });
  const untouched = theme.touches.length === 0;
  const latest = points.length - 1;
  const back = theme.returns.at(-1);
  return (
    <svg
      width={width}
      height={height}
      role="img"
      aria-label={discreet ? t`A theme, covered` : courseInWords(theme)}
      className="block overflow-visible"
    >
      {points.map(({ at }, i) => (
        <path
          key={document.sessions[i]?.session}
          d={`M0 ${at}H${width}`}
          className={i === latest ? 'stroke-field' : 'stroke-rule'}
        />
      ))}
      {!untouched && <path d={body} className={look.groundFill} />}
      {(untouched ? [] : dormant).map(([from, to]) => (
        <path
          key={from}
          d={`M${axis} ${from}V${to}`}
          className={look.stroke}
          strokeWidth="2"
          strokeDasharray="2 4"
        />
      ))}
      {!discreet &&
        points.map(({ at, depth }, i) => (
          <g key={document.sessions[i]?.session}>
            {depth === 0 && <rect x={axis - 6} y={at - 7} width={12} height={14} className="fill-paper" />}
            <text
              x={axis}
              y={at + 4.5}
              textAnchor="middle"
              className={
                depth === 0
                  ? 'fill-ink-3 text-12'
                  : `fill-paper text-13 font-bold stroke-[3px] [paint-order:stroke] ${look.groundStroke}`
              }
            >
              {depth}
            </text>
          </g>
        ))}
      {theme.tried.map(
        (each) =>
          each.into && (
            <TriedMark key={each.experimentId} tried={each} x={axis + 22} y={y(each.into.on)} r={4} />
          ),
      )}
      {back && !discreet && (
        <Absence
          from={y(back.afterOn)}
          to={y(back.on)}
          x={Math.max(axis - 34, 9)}
          words={span(daysBetween(back.afterOn, back.on))}
        />
      )}
    </svg>
  );
};

/** A bracket beside the dots: for how long it was gone. */
const Absence = ({
  from,
  to,
  x,
  words,
}: {
  readonly from: number;
  readonly to: number;
  readonly x: number;
  readonly words: string;
}) => (
  <g>
    <path d={`M${x + 6} ${from}H${x}V${to}h6`} fill="none" className="stroke-ink" strokeWidth="1.4" />
    <text
      transform={`translate(${x + 4} ${(from + to) / 2}) rotate(-90)`}
      textAnchor="middle"
      className="fill-ink text-12 font-semibold [paint-order:stroke] stroke-paper stroke-[6px]"
    >
      {words}
    </text>
  </g>
);
