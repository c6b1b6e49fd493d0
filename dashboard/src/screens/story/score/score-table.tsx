import type { Role, StoryDocument } from '@alliance/api-client/generated/api';
import { useDiscreet } from '../../../device/discreet.ts';
import { usePair } from '../../../pair/pair.tsx';
import { Button } from '../../../kit/button.tsx';
import { CoveredLines } from '../../../kit/covered.tsx';
import { asCsv, DataTable, type Column } from '../../../kit/data-table.tsx';
import { download } from '../../../device/download.ts';
import { dayShortWithYear } from '../../../words/days-in-words.ts';
import { figure } from '../../../words/figures.ts';

type Held = Pick<ReturnType<typeof usePair>['held'][number], 'number' | 'on'>;

interface Line {
  /** Null on a day without a session, on which other goals came to count. */
  readonly session: number | null;
  readonly on: string;
}

const REVIEWS = { opened: 'both open', 'one-sealed': 'one sealed', none: 'none yet' } as const;

const inFigures = (value: number | null): string => (value === null ? '' : figure(value));

/** The sessions, and the days between them on which T moved because a goal was laid down. */
const linesOf = ({ rows }: StoryDocument, held: readonly Held[]): readonly Line[] => {
  const sessions = held.map(({ number, on }) => ({ session: number, on }));
  const days = new Set(rows.goals.points.filter(({ session }) => session === undefined).map(({ on }) => on));
  const between = [...days].filter((on) => !sessions.some((line) => line.on === on));
  return [...sessions, ...between.map((on) => ({ session: null, on }))].toSorted((a, b) =>
    a.on < b.on ? -1 : 1,
  );
};

/** Every value of the score, session by session. */
const columnsOf = ({ rows, members }: StoryDocument): Column<Line>[] => {
  const tOf = ({ on }: Line, role: Role) =>
    rows.goals.points.findLast((point) => point.on === on && point.rater === role)?.t ?? null;
  const sayIn = ({ session }: Line) =>
    rows.agency.pulses.find((pulse) => pulse.session === session)?.mean ?? null;
  return [
    { key: 'session', heading: 'Session', value: ({ session }) => session, numeric: true },
    { key: 'day', heading: 'Day', value: ({ on }) => on, cell: ({ on }) => dayShortWithYear(on) },
    {
      key: 'version',
      heading: 'Agreement',
      value: ({ on }) =>
        rows.agreement.versions.findLast(({ effectiveFrom }) => effectiveFrom <= on)?.version ?? null,
      cell: ({ on }) =>
        `version ${rows.agreement.versions.findLast(({ effectiveFrom }) => effectiveFrom <= on)?.version ?? ''}`,
    },
    {
      key: 'reviews',
      heading: 'Reviews',
      value: ({ session }) =>
        session === null
          ? ''
          : REVIEWS[rows.reviewed.find((each) => each.session === session)?.state ?? 'none'],
    },
    ...rows.themes.map(({ themeId, label, depths }): Column<Line> => ({
      key: themeId,
      heading: `${label}, depth`,
      numeric: true,
      value: ({ session }) => (session === null ? null : (depths[session - 1] ?? 0)),
    })),
    ...(['coach', 'supervisor'] as const).map((role): Column<Line> => ({
      key: `t-${role}`,
      heading: `Goals, T by ${members[role].name}`,
      numeric: true,
      value: (line) => tOf(line, role),
      cell: (line) => inFigures(tOf(line, role)),
    })),
    {
      key: 'agency',
      heading: `${members.coach.name}’s say, 0 to 10`,
      numeric: true,
      value: sayIn,
      cell: (line) => inFigures(sayIn(line)),
    },
  ];
};

export const ScoreTable = ({ story }: { readonly story: StoryDocument }) => {
  const { held } = usePair();
  const { discreet } = useDiscreet();
  const lines = linesOf(story, held);
  const columns = columnsOf(story);
  return (
    <div className="frame py-5">
      <CoveredLines lines={Math.max(1, lines.length)}>
        {lines.length === 0 ? (
          <p className="text-15 text-ink-2">There is no session yet to count from.</p>
        ) : (
          <DataTable
            caption="Our story, session by session"
            columns={columns}
            rows={lines}
            rowKey={({ session, on }) => `${session ?? on}`}
          />
        )}
      </CoveredLines>
      {!discreet && lines.length > 0 && (
        <p className="no-print mt-3">
          <Button onClick={() => download(`our-story-${story.asOf}.csv`, asCsv(columns, lines))}>CSV</Button>
        </p>
      )}
    </div>
  );
};
