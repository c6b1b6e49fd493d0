import type { StoryDocument } from '../../../app/documents/story.ts';
import { useLit } from '../../../app/lit.tsx';
import { usePair } from '../../../app/pair.tsx';
import { AgencyRow } from './agency-row.tsx';
import { AgreementRow } from './agreement-row.tsx';
import { useFontsLoaded } from './length.ts';
import { GoalsRow } from './goals-row.tsx';
import { ReviewedRow } from './reviewed-row.tsx';
import { SharedRow } from './shared-row.tsx';
import { ThemeRows } from './theme-rows.tsx';

/** All rows under the spine, on its axis: from a session the eye goes straight down. */
export const Score = ({ rows }: { readonly rows: StoryDocument['rows'] }) => {
  const measured = useFontsLoaded();
  return (
    <div className="relative isolate pt-3 pb-3">
      <Verticals />
      <div key={String(measured)} role="list" aria-label="What happened, row by row">
        <AgreementRow row={rows.agreement} />
        <SharedRow whose="coach" shared={rows.shared.coach} />
        <SharedRow whose="supervisor" shared={rows.shared.supervisor} />
        <ReviewedRow reviewed={rows.reviewed} />
        <ThemeRows themes={rows.themes} />
        <div className="h-1" />
        <GoalsRow row={rows.goals} />
        <AgencyRow row={rows.agency} />
      </div>
      <Later />
    </div>
  );
};

/** A hairline for each session through all rows; those of the open clause are darker. */
const Verticals = () => {
  const { scale, held, day, today } = usePair();
  const lit = useLit();
  return (
    <div className="pointer-events-none absolute inset-0 -z-10 phone:hidden" aria-hidden="true">
      <div className="score h-full">
        <svg width={scale.length} className="col-start-2 block h-full overflow-visible">
          {held.map(({ number, on }) => (
            <line
              key={number}
              x1={scale.x(on)}
              x2={scale.x(on)}
              y1="0"
              y2="100%"
              className={lit.has(number) ? 'stroke-field' : 'stroke-rule'}
              strokeWidth={lit.has(number) ? 1.4 : 1}
            />
          ))}
          {(day < today || held.length === 0) && (
            <line
              x1={scale.x(day)}
              x2={scale.x(day)}
              y1="0"
              y2="100%"
              className="stroke-ink"
              strokeWidth="2"
            />
          )}
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
    <div className="pointer-events-none absolute inset-0 phone:hidden">
      <div className="score h-full">
        <div className="relative col-start-2">
          <div
            className="absolute inset-y-0 right-0 flex items-center bg-wash pl-7"
            style={{ left: scale.x(day) + 1 }}
          >
            {room > 230 && (
              <p className="text-17 text-ink-2">
                Right of this line
                <br />
                nothing had happened yet.
              </p>
            )}
          </div>
        </div>
      </div>
    </div>
  );
};
