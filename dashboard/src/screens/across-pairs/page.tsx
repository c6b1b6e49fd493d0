import { useState } from 'react';
import { fieldLength, useLayout, usePageWidth } from '../../device/width.ts';
import { AsTable, Csv } from '../../kit/as-table.tsx';
import { Covered, CoveredLines } from '../../kit/covered.tsx';
import { PaperFoot } from '../../kit/paper-foot.tsx';
import { OwnDayBand } from '../../pair/spine/own-day-band.tsx';
import { firstNameOf } from '../../words/names.ts';
import { axisOf, NAME, STATE } from './axis.ts';
import { NotHere } from './not-here.tsx';
import { Questions } from './questions.tsx';
import { familiesOf, sameWordsOf, pairColumns } from './reading.ts';
import { resting, takeaway } from './sentences.ts';
import type { AcrossPairs } from '@alliance/api-client/generated/api';
import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { SpineOfAll } from './spine.tsx';
import { columnsOn } from './table.ts';
import { Themes } from './themes.tsx';

/** What recurs across pairs, in the order in which one met them. */
export const Page = ({ across, name }: { readonly across: AcrossPairs; readonly name: string }) => {
  const [asTable, setAsTable] = useState(false);
  const width = usePageWidth();
  const layout = useLayout();
  const { today } = across;
  const pairs = pairColumns(across.pairs);
  const families = familiesOf(across, pairs);
  const sameWords = sameWordsOf(across, pairs);
  const length = fieldLength(width);
  const scale = axisOf(pairs, today, length, layout === 'wide' ? [NAME, length - STATE] : [0, length]);
  const lines = families.flatMap((family) => family.lines.map((line) => ({ family, line })));
  const paused = resting(across.pairs, pairs, today);
  return (
    <>
      <PaperFoot
        reader={firstNameOf(name)}
        today={today}
        note={t`Which themes came up in which sessions; nothing that was said, and no pair whose agreement doesn’t name this page.`}
      />
      {pairs.length > 0 && layout !== 'phone' && (
        <SpineOfAll pairs={pairs} name={name} today={today} scale={scale} />
      )}
      {pairs.length > 0 && layout === 'phone' && (
        <OwnDayBand
          today={today}
          pairs={pairs.length}
          sessions={pairs.reduce((sum, { sessions }) => sum + sessions.length, 0)}
        />
      )}
      <section aria-labelledby="across-pairs">
        <div className="score gap-y-2 pt-5 pb-4">
          <div>
            <h1 id="across-pairs" className="text-15 font-semibold phone:sr-only">
              <Trans>Across my pairs</Trans>
            </h1>
            <p className="text-13 text-ink-3">
              <Trans>
                only{' '}
                <Covered width="short" within>
                  {firstNameOf(name)}
                </Covered>{' '}
                sees this
              </Trans>
            </p>
          </div>
          <p className="max-w-[760px] min-w-0 text-24 phone:text-20 print:text-20">
            <CoveredLines lines={2}>
              {pairs.length === 0 ? t`Nobody stands here yet.` : takeaway(across, families)}
            </CoveredLines>
          </p>
          {families.length > 0 && (
            <div className="score-end text-13 text-ink-3">
              <p>
                {pairs.length > 1 ? (
                  <Trans>
                    Figures: in how many of each last six it came up. Pairs stand in the order you met them.
                  </Trans>
                ) : (
                  <Trans>Figures: in how many of the last six it came up.</Trans>
                )}
              </p>
              <p className="no-print mt-1 flex gap-4 text-ink">
                {layout === 'phone' && <AsTable asTable={asTable} onChange={setAsTable} />}
                <Csv fileName="across-pairs" columns={columnsOn(pairs)} rows={lines} />
              </p>
            </div>
          )}
        </div>
        {families.length > 0 && (
          <Themes
            families={families}
            sameWords={sameWords}
            pairs={pairs}
            today={today}
            scale={scale}
            asTable={asTable}
          />
        )}
        {paused.length > 0 && (
          <p className="frame pt-3 text-13 text-ink-3">
            <Trans>
              Resting: <Covered width="long">{paused.join(', ')}</Covered>
            </Trans>
          </p>
        )}
      </section>
      <div className="h-6" />
      {pairs.length > 0 && <Questions across={across} pairs={pairs} />}
      <NotHere across={across} />
    </>
  );
};
