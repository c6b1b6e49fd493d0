import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { usePair } from '../../../pair/pair.tsx';
import { useLayout } from '../../../device/width.ts';
import { Guides } from '../../../pair/score/guides.tsx';
import { useFontsLoaded } from '../../../pair/score/length.ts';
import type { ScoreRowProps } from '../../../pair/score/row.tsx';
import { chaptersThere } from '../chapters-of-practices.ts';
import { ROWS } from './rows.tsx';

/** All rows under the spine, on its axis: from a session the eye goes straight down. */
export const Score = ({ rows }: ScoreRowProps) => {
  const measured = useFontsLoaded();
  const wide = useLayout() === 'wide';
  return (
    <div className="relative isolate wide:py-3">
      {wide && <Verticals />}
      <div key={String(measured)} role="list" aria-label={t`What happened, row by row`}>
        {ROWS.map(([name, Each]) => (
          <Each key={name} rows={rows} />
        ))}
        {chaptersThere().map(({ row }) => row && <row.Row key={row.id} rows={rows} />)}
      </div>
      {wide && <Later />}
    </div>
  );
};

/** The guides of a wide page, behind all its rows. */
const Verticals = () => {
  const { scale } = usePair();
  return (
    <div className="pointer-events-none absolute inset-0 -z-10" aria-hidden="true">
      <div className="score h-full">
        <svg width={scale.length} className="col-start-2 block h-full overflow-visible">
          <Guides height="100%" />
        </svg>
      </div>
    </div>
  );
};

/** On an earlier day, what had not happened yet. */
const Later = () => {
  const { scale, day, earlier } = usePair();
  const room = scale.length - scale.x(day);
  if (!earlier) return null;
  return (
    <div className="pointer-events-none absolute inset-0">
      <div className="score h-full">
        <div className="relative col-start-2">
          <div
            className="absolute inset-y-0 right-0 flex items-center bg-wash pl-7"
            style={{ left: scale.x(day) + 1 }}
          >
            {room > 230 && (
              <p className="text-17 text-ink-2">
                <Trans>
                  Right of this line
                  <br />
                  nothing had happened yet.
                </Trans>
              </p>
            )}
          </div>
        </div>
      </div>
    </div>
  );
};
