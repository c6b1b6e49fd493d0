import type { Role, SharedWords } from '@alliance/api-client/generated/api';
import { plural, t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { usePair } from '../../../pair/pair.tsx';
import { Covered } from '../../../kit/covered.tsx';
import { useDiscreet } from '../../../device/discreet.ts';
import { count } from '../../../words/counts.ts';
import { StrandSample } from '../../../kit/strands/strands.tsx';
import { useFitting } from '../../../pair/score/length.ts';
import { EmptyRow } from '../../../pair/score/empty-row.tsx';
import { End, OnLine, Row, type ScoreRowProps } from '../../../pair/score/row.tsx';

const Y = 12.5;
const TEXT = { coach: 'text-coach', supervisor: 'text-supervisor-text' } as const;
const STROKE = { coach: 'stroke-coach', supervisor: 'stroke-supervisor' } as const;
const FILL = { coach: 'fill-coach', supervisor: 'fill-supervisor' } as const;

interface Mark {
  readonly key: string;
  readonly x: number;
  readonly hollow: boolean;
  readonly words: string;
}

/** Marks of the same week stand side by side. */
const APART = 12;
/** The last words may run on past the day that is shown, as far as this. */
const LAST = 170;

const marksOf = (shared: readonly SharedWords[], x: (day: string) => number, day: string): Mark[] =>
  shared
    .flatMap((each): Mark[] =>
      each.kind === 'learning-history'
        ? [{ key: each.id, x: x(each.on), hollow: true, words: t`what helps learning` }]
        : [
            { key: each.id, x: x(each.on), hollow: false, words: each.text },
            ...(each.reframed && each.reframed.on <= day
              ? [
                  {
                    key: `${each.id}-anew`,
                    x: x(each.reframed.on),
                    hollow: false,
                    words: t`anew: ${each.reframed.to}`,
                  },
                ]
              : []),
          ],
    )
    .toSorted((a, b) => a.x - b.x)
    .reduce<Mark[]>(
      (placed, mark) => [...placed, { ...mark, x: Math.max(mark.x, (placed.at(-1)?.x ?? -APART) + APART) }],
      [],
    );

const now = (shared: readonly SharedWords[]): string => {
  const assumptions = shared.filter((each) => each.kind === 'assumption');
  const anew = assumptions.filter(({ reframed }) => reframed).length;
  if (assumptions.length === 0) return t`what helps learning`;
  const many = assumptions.length;
  if (anew === 0) return plural(many, { one: 'one assumption', other: `${count(many)} assumptions` });
  return anew === many
    ? plural(many, { one: 'one assumption, seen anew', other: `${count(many)} assumptions, seen anew` })
    : t`${plural(many, { one: 'one assumption', other: `${count(many)} assumptions` })}, ${count(anew)} seen anew`;
};

/** A row for each of the two. */
export const SharedRows = ({ rows: { shared } }: ScoreRowProps) => (
  <>
    <SharedRow whose="coach" shared={shared.coach} />
    <SharedRow whose="supervisor" shared={shared.supervisor} />
  </>
);

/** What one of us told the other outside the sessions: how learning goes, and what was assumed. */
const SharedRow = ({ whose, shared }: { readonly whose: Role; readonly shared: readonly SharedWords[] }) => {
  const { scale, day, earlier, firstName, viewer } = usePair();
  const { discreet } = useDiscreet();
  const fitting = useFitting();
  const marks = marksOf(shared, scale.x, day);
  const label = discreet ? (
    <span className="flex items-center gap-2">
      <StrandSample role={whose} /> <Trans>shared</Trans>
    </span>
  ) : (
    <span className={TEXT[whose]}>
      <Trans>
        <Covered width="short">{firstName(whose)}</Covered> shared
      </Trans>
    </span>
  );
  if (marks.length === 0)
    return (
      <EmptyRow
        id={`${whose}-shared`}
        label={label}
        y={Y}
        starts={
          whose === viewer
            ? t`what has helped you learn could be the first thing here`
            : t`the same question is asked here; it shows once it’s shared`
        }
        over={t`nothing was told here`}
        end={t`nothing yet`}
      />
    );
  return (
    <Row id={`${whose}-shared`} label={label} end={<End>{now(shared)}</End>}>
      <path d={`M${marks[0]?.x ?? 0} ${Y}H${scale.x(day)}`} className="stroke-rule-2" />
      {marks.map(({ key, x, hollow, words }, i) => {
        const room =
          (marks[i + 1]?.x ??
            (earlier ? scale.x(day) : Math.min(scale.length, Math.max(scale.x(day), x + LAST)))) -
          x -
          24;
        const said = fitting(words, room, 'medium');
        return (
          <g key={key}>
            {hollow ? (
              <rect
                x={x - 4}
                y={Y - 4}
                width={8}
                height={8}
                className={`fill-(--ground) ${STROKE[whose]}`}
                strokeWidth="1.8"
              />
            ) : (
              <circle cx={x} cy={Y} r={4} className={FILL[whose]} />
            )}
            {said && (
              <OnLine x={x + 10} y={Y + 4.5}>
                {said}
              </OnLine>
            )}
          </g>
        );
      })}
    </Row>
  );
};
