import { Trans } from '@lingui/react/macro';
import { useId } from 'react';
import { useOnPaper } from '../../device/width.ts';
import { Covered } from '../../kit/covered.tsx';
import { FigureIn } from './figure-cell.tsx';
import type { Group, PairColumn } from './reading.ts';

/** So many pairs fit beside the families on paper, where nothing scrolls. */
const ON_A_LINE = 9;

interface FiguresTableProps {
  readonly groups: readonly Group[];
  readonly pairs: readonly PairColumn[];
  readonly caption: string;
}

/** The figures by themselves, where they don’t fit beside the drawing; within itself it scrolls. */
export const FiguresTable = ({ groups, pairs, caption }: FiguresTableProps) => {
  const id = useId();
  const step = useOnPaper() ? ON_A_LINE : Math.max(1, pairs.length);
  const parts = Array.from({ length: Math.ceil(pairs.length / step) }, (_, i) => i * step);
  return parts.map((from) => (
    <div key={from} className="py-3">
      {/* Outside of what scrolls: it stays whole while the columns move. */}
      <p id={`${id}${from}`} className="pb-2 text-13 text-ink-3">
        {caption}
      </p>
      {/* A region that scrolls must be reachable by keyboard. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <div className="overflow-x-auto" role="region" aria-labelledby={`${id}${from}`} tabIndex={0}>
        <table className="border-collapse text-left text-15" aria-labelledby={`${id}${from}`}>
          <thead className="text-13">
            <tr>
              <th
                scope="col"
                className="sticky left-0 border-b border-rule bg-paper pr-4 pb-1 font-normal text-ink-3"
              >
                <Trans>Theme family</Trans>
              </th>
              {pairs.slice(from, from + step).map(({ allianceId, name }) => (
                <th
                  key={allianceId}
                  scope="col"
                  dir="auto"
                  className="max-w-24 truncate border-b border-rule px-1 pb-1 text-center font-normal"
                >
                  <Covered width="short" within>
                    {name}
                  </Covered>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {groups.map(({ key, heading, figures }) => (
              <tr key={key}>
                <th
                  scope="row"
                  dir="auto"
                  className="sticky left-0 min-w-36 border-b border-rule bg-paper py-1 pr-4 font-normal"
                >
                  <Covered within>{heading}</Covered>
                </th>
                {figures.slice(from, from + step).map((figure, i) => (
                  <td key={pairs[from + i]?.allianceId} className="min-w-12 border-b border-rule px-1 py-1">
                    <FigureIn figure={figure} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </div>
  ));
};
