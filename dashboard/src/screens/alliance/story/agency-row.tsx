import type { AgencyRow as Agency } from '@alliance/api-client/generated/api';
import { plural, t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useDiscreet } from '../../../device/discreet.ts';
import { usePair } from '../../../pair/pair.tsx';
import { Covered, CoveredText } from '../../../kit/covered.tsx';
import { count } from '../../../words/counts.ts';
import { signed } from '../../../words/figures.ts';
import { EmptyRow } from '../../../pair/score/empty-row.tsx';
import { PersonLine, plotScale, Ticks } from '../../../pair/score/plot.tsx';
import { Row, type ScoreRowProps } from '../../../pair/score/row.tsx';

/** With room for the words above and below the line, where there are any. */
const PLAIN = { height: 60 };
const TOLD = { height: 74, top: 17, bottom: 17 };
const WORDS = 104;

/** "5.17 then 5.83" */
const inTurn = (figures: readonly string[]): string => {
  const [last = '', before] = [figures.at(-1), figures.slice(0, -1).join(', ')];
  return before === '' ? last : t`${before} then ${last}`;
};

const VERDICT = {
  improved: t`a reliable change`,
  declined: t`a reliable change`,
  'no-reliable-change': t`no change we could tell`,
} as const;

/** What the coach says of their own say in how we work; a change only where it can be told from chance. */
export const AgencyRow = ({ rows: { agency: row } }: ScoreRowProps) => {
  const { scale, firstName } = usePair();
  const { discreet } = useDiscreet();
  const whose = discreet ? t`Say in how we work` : t`${firstName('coach')}’s say in how we work`;
  if (!row) return null;
  if (row.pulses.length === 0)
    return (
      <EmptyRow
        id="agency"
        label={whose}
        starts={t`a few statements, both answer blind, after a session`}
        over={t`no statements were answered by both`}
        end={t`after a first session`}
      />
    );
  const means = meansOf(row);
  const frame = means.length > 0 ? TOLD : PLAIN;
  const y = plotScale(
    row.pulses.map(({ mean }) => mean),
    { ...frame, step: 2, least: [3.6, 8.4], around: 6 },
  );
  const within = (x: number) => Math.max(WORDS / 2, Math.min(x, scale.length - WORDS / 2));
  const points = row.pulses.map(({ on, mean }) => ({ x: scale.x(on), value: mean }));
  return (
    <Row
      id="agency"
      lineAbove
      height={frame.height}
      label={whose}
      note={t`${plural(row.pulses.length, { one: 'one pulse', other: `${count(row.pulses.length)} pulses` })}, six items, 0 to 10`}
      end={<Now row={row} />}
    >
      <Ticks scale={y} length={scale.length} />
      <PersonLine whose="coach" points={points} scale={y} />
      {means.map(({ words, from, to }) => (
        <CoveredText
          key={words}
          x={within(((points[from]?.x ?? 0) + (points[to]?.x ?? 0)) / 2)}
          y={
            from === 0
              ? Math.min(...points.slice(from, to + 1).map(({ value }) => y.y(value))) - 8
              : Math.max(...points.slice(from, to + 1).map(({ value }) => y.y(value))) + 16
          }
          anchor="middle"
          className="fill-coach text-13 font-semibold"
        >
          {words}
        </CoveredText>
      ))}
    </Row>
  );
};

const Now = ({ row: { pulses, change } }: { readonly row: Agency }) => {
  const { discreet } = useDiscreet();
  // Covers are pressed, so each has a line that is high enough for it.
  const line = discreet ? 'leading-6' : '';
  if (change)
    return (
      <>
        <p className={line}>
          <Covered width="long">
            {signed(change.change)}, {VERDICT[change.verdict]}
          </Covered>
        </p>
        <p className={`text-ink-3 ${line}`}>
          <Covered width="long">
            {change.verdict === 'no-reliable-change'
              ? t`less than ${change.criterion.toFixed(2)}; provisional`
              : t`more than ${change.criterion.toFixed(2)}; provisional`}
          </Covered>
        </p>
      </>
    );
  return (
    <>
      <p className={line}>
        <Covered width="medium">{inTurn(pulses.map(({ mean }) => mean.toFixed(2)))}</Covered>
      </p>
      <p className={`text-ink-3 ${line}`}>
        {pulses.length < 2 ? (
          <Trans>{count(pulses.length)} so far, too few for a change</Trans>
        ) : (
          <Trans>a change is told when we look back</Trans>
        )}
      </p>
    </>
  );
};

/** The means that the change goes from and to, each over its two pulses; only where four or more make them up. */
const meansOf = ({ pulses, change }: Agency) => {
  const last = pulses.findLastIndex(({ isLookedBackAt }) => isLookedBackAt);
  return change?.pairsOfPulses
    ? [
        { words: t`${change.from.toFixed(2)}, the first two`, from: 0, to: 1 },
        {
          words: t`${change.to.toFixed(2)}, the last two`,
          from: last - 1,
          to: last,
        },
      ]
    : [];
};
