import type { StoryDocument } from '@alliance/api-client/generated/api';
import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useDiscreet } from '../../../device/discreet.ts';
import { download } from '../../../device/download.ts';
import { Button } from '../../../kit/button.tsx';
import { CoveredLines } from '../../../kit/covered.tsx';
import { asCsv, DataTable, type Column } from '../../../kit/data-table.tsx';
import { usePair } from '../../../pair/pair.tsx';
import type { ColumnsOf, ScoreLine } from '../../../pair/score/columns.ts';
import { dayShortWithYear } from '../../../words/days-in-words.ts';
import { agreementColumns } from '../../agreement/story/columns.ts';
import { lookedBackColumns, pulseColumns } from '../../alliance/story/columns.ts';
import { goalColumns } from '../../goals/story/columns.ts';
import { reviewColumns } from '../../review/story/columns.ts';
import { themeColumns } from '../../themes/story/columns.ts';

type Held = Pick<ReturnType<typeof usePair>['held'][number], 'number' | 'on'>;

/** The sessions, and the days between them on which T moved because a goal was laid down, or we looked back. */
const linesOf = ({ rows }: StoryDocument, held: readonly Held[]): readonly ScoreLine[] => {
  const sessions = held.map(({ number, on }) => ({ session: number, on }));
  const moved = rows.goals.points.filter(({ session }) => session === undefined);
  const days = new Set([...moved, ...rows.lookedBack].map(({ on }) => on));
  const between = [...days].filter((on) => !sessions.some((line) => line.on === on));
  return [...sessions, ...between.map((on) => ({ session: null, on }))].toSorted((a, b) =>
    a.on < b.on ? -1 : 1,
  );
};

/** In the order of the rows. */
const CHAPTERS: readonly ColumnsOf[] = [
  agreementColumns,
  reviewColumns,
  lookedBackColumns,
  themeColumns,
  goalColumns,
  pulseColumns,
];

/** Every value of the score, session by session. */
const columnsOf = (story: StoryDocument): readonly Column<ScoreLine>[] => [
  { key: 'session', heading: t`Session`, value: ({ session }) => session, numeric: true },
  { key: 'day', heading: t`Day`, value: ({ on }) => on, cell: ({ on }) => dayShortWithYear(on) },
  ...CHAPTERS.flatMap((columns) => columns(story)),
];

export const ScoreTable = ({ story }: { readonly story: StoryDocument }) => {
  const { held } = usePair();
  const { discreet } = useDiscreet();
  const lines = linesOf(story, held);
  const columns = columnsOf(story);
  return (
    <div className="frame py-5">
      <CoveredLines lines={Math.max(1, lines.length)}>
        {lines.length === 0 ? (
          <p className="text-15 text-ink-2">
            <Trans>There is no session yet to count from.</Trans>
          </p>
        ) : (
          <DataTable
            caption={t`Our story, session by session`}
            columns={columns}
            rows={lines}
            rowKey={({ session, on }) => `${session ?? on}`}
          />
        )}
      </CoveredLines>
      {!discreet && lines.length > 0 && (
        <p className="no-print mt-3">
          <Button onClick={() => download(`our-story-${story.asOf}.csv`, asCsv(columns, lines))}>
            <Trans>CSV</Trans>
          </Button>
        </p>
      )}
    </div>
  );
};
