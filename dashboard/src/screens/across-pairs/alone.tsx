import { Trans } from '@lingui/react/macro';
import { usePair } from '../../pair/pair.tsx';
import { Covered } from '../../kit/covered.tsx';
import { FigureIn } from './figure-cell.tsx';
import { LineDrawing } from './line-drawing.tsx';
import { asks, type Group } from './reading.ts';
import { lineInWords, stateOf } from './sentences.ts';
import { OwnWords } from './whose.tsx';

const LINE = 22;

interface AloneProps {
  readonly groups: readonly Group[];
  readonly heading: string;
}

/** Where the page is wide: what stands of one pair, along the axis of its spine, with the same parts. */
export const Alone = ({ groups, heading }: AloneProps) => {
  const { scale, today } = usePair();
  return (
    <div className="frame">
      <table className="w-full table-fixed border-collapse text-left text-15">
        <caption className="sr-only">
          <Trans>What stands there of us</Trans>
        </caption>
        <colgroup>
          <col style={{ width: 216 }} />
          <col />
          <col style={{ width: 260 }} />
        </colgroup>
        <thead className="text-13 text-ink-3">
          <tr className="border-b border-rule">
            <th scope="col" className="pb-2 font-normal">
              {heading}
            </th>
            <th scope="col" className="pb-2 font-normal">
              <Trans>a bar is a session in which it came up, a small tick one in which it didn’t</Trans>
            </th>
            <th scope="col" className="pb-2 pl-8 font-normal">
              <Trans>of the last six, and its state</Trans>
            </th>
          </tr>
        </thead>
        {groups.map(({ key, heading: family, figures, lines }) => (
          <tbody key={key} className="border-b border-rule">
            <tr>
              <th scope="rowgroup" colSpan={2} className="pt-2 font-semibold">
                <Covered>{family}</Covered>
              </th>
              <td className="pt-2 pl-8">
                <span className="block w-11">{figures[0] && <FigureIn figure={figures[0]} />}</span>
              </td>
            </tr>
            {lines.map((line, i) => (
              <tr key={line.themeId}>
                <th
                  scope="row"
                  className={`truncate pr-4 text-13 font-normal text-ink-3 ${i === lines.length - 1 ? 'pb-2' : ''}`}
                >
                  <OwnWords line={line} />
                </th>
                <td className={i === lines.length - 1 ? 'pb-2' : ''}>
                  <span className="sr-only">
                    <Covered within>{lineInWords(line, today)}</Covered>
                  </span>
                  <LineDrawing line={line} x={scale.x} today={today} length={scale.length} height={LINE} />
                </td>
                <td className={`pl-8 text-13 ${asks(line) ? 'font-semibold' : 'text-ink-2'}`}>
                  <Covered width="short">{stateOf(line)}</Covered>
                </td>
              </tr>
            ))}
          </tbody>
        ))}
      </table>
    </div>
  );
};
