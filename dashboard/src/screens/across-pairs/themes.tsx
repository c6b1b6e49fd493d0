import type { Day } from '@alliance/api-client/generated/api';
import { t } from '@lingui/core/macro';
import { useLayout } from '../../device/width.ts';
import type { TimeScale } from '../../pair/spine/time.ts';
import { Beside } from './beside.tsx';
import { FiguresTable } from './figures-table.tsx';
import type { Group, PairColumn } from './reading.ts';
import { Stacked } from './stacked.tsx';

/** So many columns of figures fit beside the drawing. */
const BESIDE = 8;
const FAMILIES = t`Theme family`;
const SAME = t`In the same words`;
const FIGURES = t`In how many of each last six sessions it came up; pairs in the order you met them`;

interface ThemesProps {
  readonly families: readonly Group[];
  readonly sameWords: readonly Group[];
  readonly pairs: readonly PairColumn[];
  readonly today: Day;
  readonly scale: TimeScale;
  readonly asTable: boolean;
}

/** By family, and by what pairs call the same, as there is room for it. */
export const Themes = ({ families, sameWords, pairs, today, scale, asTable }: ThemesProps) => {
  const layout = useLayout();
  const fits = layout === 'wide' && pairs.length <= BESIDE;
  const figures = (
    <div className="frame">
      <FiguresTable groups={[...families, ...sameWords]} pairs={pairs} caption={FIGURES} />
    </div>
  );
  if (asTable && layout === 'phone') return figures;
  const parts = [
    { heading: FAMILIES, groups: families },
    { heading: SAME, groups: sameWords },
  ].filter(({ groups }) => groups.length > 0);
  return (
    <>
      {parts.map(({ heading, groups }, i) => (
        <div key={heading} className={i > 0 ? 'pt-6' : ''}>
          {layout === 'wide' ? (
            <Beside
              heading={heading}
              groups={groups}
              pairs={pairs}
              withFigures={fits}
              today={today}
              scale={scale}
            />
          ) : (
            <Stacked heading={heading} groups={groups} today={today} scale={scale} />
          )}
        </div>
      ))}
      {!fits && layout !== 'phone' && figures}
    </>
  );
};
