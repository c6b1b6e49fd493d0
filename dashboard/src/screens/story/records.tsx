import type { Beat } from '@alliance/api-client/generated/api';
import { Trans } from '@lingui/react/macro';
import { Covered } from '../../kit/covered.tsx';
import type { PlainRecord } from '../../pair/narrative/kinds.ts';
import { By, BY, CELL, Day, DAY } from '../../pair/narrative/record-cells.tsx';
import { Touches } from '../themes/story/touches.tsx';
import { whatOf } from './what-of.ts';

/** What a clause rests on, record by record; touches of a theme show how deep each of them went. */
export const Records = ({ beat }: { readonly beat: Beat }) => {
  const touches = beat.evidence.filter((record) => record.kind === 'touch');
  const others = beat.evidence.filter((record) => record.kind !== 'touch');
  return (
    <div className="max-w-full overflow-x-auto print:overflow-visible">
      {touches.length > 0 && <Touches records={touches} />}
      {others.length > 0 && <Others records={others} />}
    </div>
  );
};

const Others = ({ records }: { readonly records: readonly PlainRecord[] }) => (
  <table className="w-full border-collapse text-13">
    <thead className="sr-only">
      <tr>
        <th>
          <Trans>Day</Trans>
        </th>
        <th>
          <Trans>Who</Trans>
        </th>
        <th>
          <Trans>What</Trans>
        </th>
      </tr>
    </thead>
    <tbody>
      {records.map((record, i) => {
        const { what, words } = whatOf(record);
        return (
          <tr key={`${record.kind}-${record.on}-${'by' in record ? record.by : ''}-${what}-${words ?? ''}`}>
            <th scope="row" className={`${DAY} text-left font-normal`}>
              <Day on={record.on} previous={records[i - 1]?.on} />
            </th>
            <td className={BY}>{'by' in record ? <By role={record.by} /> : ''}</td>
            <td className={`${CELL} w-full text-ink-2 print:w-auto`}>
              <Covered width="medium">{what}</Covered>
              {words && (
                <>
                  {' '}
                  <Covered width="long">
                    <i>{words}</i>
                  </Covered>
                </>
              )}
            </td>
          </tr>
        );
      })}
    </tbody>
  </table>
);
