import type { Day } from '@alliance/api-client/generated/api';
import { Trans } from '@lingui/react/macro';
import { Covered } from '../../kit/covered.tsx';
import { widthOf } from '../../kit/mark-labels.ts';
import type { TimeScale } from '../../pair/spine/time.ts';
import { Along, BEYOND } from './along.tsx';
import { FigureIn } from './figure-cell.tsx';
import type { Group, PairColumn } from './reading.ts';
import { OwnWords } from './whose.tsx';

/** Room for figures beside the drawing, before them, and for one of them at most: CSS pixels. */
const FIGURES = 228;
const BEFORE = 32;
const WIDEST = 44;
/** Names over so many columns lie level, if all of them fit; over more they stand upright. */
const LEVEL = 5;

interface BesideProps {
  readonly groups: readonly Group[];
  readonly pairs: readonly PairColumn[];
  /** Whether the figures fit beside the drawing. */
  readonly withFigures: boolean;
  readonly heading: string;
  readonly today: Day;
  readonly scale: TimeScale;
}

/** Where the page is wide: one table, in which each group has its lines along the axis, and beside them its figures. */
export const Beside = ({ groups, pairs, withFigures, heading, today, scale }: BesideProps) => {
  const shown = withFigures ? pairs : [];
  const column = shown.length > 0 ? Math.min(WIDEST, FIGURES / shown.length) : 0;
  const upright = shown.length > LEVEL || shown.some(({ name }) => widthOf(name) > column);
  // Whatever the figures leave: the drawing keeps its place over the time field.
  const left = shown.length > 0 ? FIGURES - column * shown.length : FIGURES + BEFORE;
  return (
    <div className="frame">
      <div style={{ paddingRight: left }}>
        <table className="w-full table-fixed border-collapse text-left text-15">
          <caption className="sr-only">{heading}</caption>
          <colgroup>
            <col style={{ width: 216 }} />
            <col />
            {shown.map(({ allianceId }, i) => (
              <col key={allianceId} style={{ width: column + (i === 0 ? BEFORE : 0) }} />
            ))}
          </colgroup>
          <thead className="text-13 text-ink-3">
            <tr>
              <th scope="col" className="border-b border-rule pb-2 align-bottom font-normal">
                {heading}
              </th>
              <th scope="col" className="relative border-b border-rule pr-10 pb-2 align-bottom font-normal">
                <Trans>
                  a bar is a session in which it came up, a small tick one in which it didn’t
                  <span className="absolute bottom-2" style={{ right: -BEYOND }}>
                    state
                  </span>
                </Trans>
              </th>
              {shown.map((pair, i) => (
                <th
                  key={pair.allianceId}
                  scope="col"
                  className={`border-b border-rule pb-2 align-bottom font-normal ${i === 0 ? 'pl-8' : ''}`}
                >
                  <NameOver upright={upright}>{pair.name}</NameOver>
                </th>
              ))}
            </tr>
          </thead>
          {groups.map((group) => (
            <tbody key={group.key}>
              <tr>
                <th scope="rowgroup" colSpan={2} dir="auto" className="pt-2 font-semibold">
                  <Covered>{group.heading}</Covered>
                </th>
                {shown.map(({ allianceId }, i) => (
                  <td
                    key={allianceId}
                    rowSpan={group.lines.length + 1}
                    className={`border-b border-rule pr-0.5 ${i === 0 ? 'pl-8.5' : 'pl-0.5'}`}
                  >
                    {group.figures[i] && <FigureIn figure={group.figures[i]} />}
                  </td>
                ))}
              </tr>
              {group.lines.map((line, i) => {
                const edge = i === group.lines.length - 1 ? 'border-b border-rule pb-2' : '';
                return (
                  <tr key={`${line.pair.allianceId} ${line.themeId}`}>
                    <th scope="row" className={`truncate pr-4 text-13 font-normal text-ink-3 ${edge}`}>
                      <OwnWords line={line} />
                    </th>
                    <td className={edge}>
                      <Along line={line} today={today} scale={scale} />
                    </td>
                  </tr>
                );
              })}
            </tbody>
          ))}
        </table>
      </div>
    </div>
  );
};

/** A coach's name over a narrow column stands upright. */
const NameOver = ({ upright, children }: { readonly upright: boolean; readonly children: string }) => (
  <span className="flex justify-center overflow-hidden">
    <span
      dir="auto"
      className={`truncate ${upright ? 'max-h-24 rotate-180 [writing-mode:vertical-rl]' : ''}`}
    >
      <Covered width="short" within>
        {children}
      </Covered>
    </span>
  </span>
);
