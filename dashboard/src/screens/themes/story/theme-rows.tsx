import type { ThemeThread } from '@alliance/api-client/generated/api';
import { t } from '@lingui/core/macro';
import { usePair } from '../../../pair/pair.tsx';
import { useLayout } from '../../../device/width.ts';
import { Covered } from '../../../kit/covered.tsx';
import { thread } from '../../../kit/strands/thread.ts';
import { span } from '../../../words/counts.ts';
import { daysBetween } from '../../../words/days.ts';
import { EmptyRow } from '../../../pair/score/empty-row.tsx';
import { OnLine, Row, type ScoreRowProps } from '../../../pair/score/row.tsx';
import { STATE } from '../../../pair/theme-states.ts';

const Y = 13;
/** Half-width of depth 1, in pixels. */
const K = 2.05;

/** A thread for each theme: as wide as it went deep. */
export const ThemeRows = ({ rows: { themes } }: ScoreRowProps) => {
  if (themes.length === 0)
    return (
      <EmptyRow
        label={t`Themes`}
        starts={t`a thread begins the first time that one comes up`}
        over={t`none came up`}
        end={t`named together`}
      />
    );
  return themes.map((theme) => <ThemeRow key={theme.themeId} theme={theme} />);
};

const ThemeRow = ({ theme }: { readonly theme: ThemeThread }) => {
  const { scale, day, held } = usePair();
  const points = held.map(({ on }, i) => ({ at: scale.x(on), depth: theme.depths[i] ?? 0 }));
  const { body, dormant } = thread(points, { k: K, until: scale.x(day), axis: Y });
  return (
    <Row
      id={`theme:${theme.themeId}`}
      label={
        <span className="block truncate">
          <Covered width="medium">{theme.label}</Covered>
        </span>
      }
      end={<Covered width="medium">{theme.state && STATE[theme.state]}</Covered>}
    >
      {dormant.map(([from, to]) => (
        <path
          key={from}
          d={`M${from} ${Y}H${to}`}
          className="stroke-ink"
          strokeWidth="1.2"
          strokeDasharray="1.5 4"
        />
      ))}
      <path d={body} className="fill-ink" />
      {theme.cameBack && theme.state === 'returning' && <CameBack {...theme.cameBack} />}
    </Row>
  );
};

/** The way back after a long absence, said on the drawing. */
const CameBack = ({ afterOn, on }: NonNullable<ThemeThread['cameBack']>) => {
  const { scale } = usePair();
  const wide = useLayout() === 'wide';
  const from = scale.x(afterOn) + 34;
  const to = scale.x(on) - 10;
  if (to - from < (wide ? 130 : 95)) return null;
  // Above its strip a block has the state of the theme, so that the words stand on the dotted line itself.
  const y = wide ? 3 : Y;
  return (
    <g>
      {wide && (
        <path
          d={`M${from} ${y}H${to}m-5 -3.5l5 3.5l-5 3.5`}
          fill="none"
          className="stroke-ink"
          strokeWidth="1.3"
        />
      )}
      <OnLine x={(from + to) / 2} y={y + 4.5} anchor="middle" bold>
        {span(daysBetween(afterOn, on))}
      </OnLine>
    </g>
  );
};
