import type { Depth as Deep, Evidence } from '@alliance/api-client/generated/api';
import { Trans } from '@lingui/react/macro';
import { useLayout } from '../../../device/width.ts';
import { Covered } from '../../../kit/covered.tsx';
import { By, BY, CELL, Day, DAY } from '../../../pair/narrative/record-cells.tsx';
import { quoted } from '../../../words/quoted.ts';
import { DEPTH } from '../depths.ts';

const HEAD = 'py-1 pr-5 text-left text-13 font-normal whitespace-nowrap text-ink-2';

interface TouchesProps {
  readonly records: readonly Extract<Evidence, { kind: 'touch' }>[];
}

/** How a theme came up, time by time, and how deep it went. */
export const Touches = ({ records }: TouchesProps) =>
  useLayout() === 'phone' ? <TouchesBelow records={records} /> : <TouchesTable records={records} />;

const TouchesTable = ({ records }: TouchesProps) => (
  <table className="w-full border-collapse text-13">
    <thead>
      <tr>
        <th className={HEAD}>
          <Trans>Session</Trans>
        </th>
        <th className={HEAD}>
          <Trans>Day</Trans>
        </th>
        <th className={HEAD}>
          <Trans>Depth, 1 to 5</Trans>
        </th>
        <th className={HEAD}>
          <Trans>Named by</Trans>
        </th>
        <th className={HEAD}>
          <Trans>In a few words</Trans>
        </th>
      </tr>
    </thead>
    <tbody>
      {records.map(({ session, on, depth, namedBy, quote }, i) => (
        <tr key={session}>
          <th scope="row" className={`${CELL} text-left print:w-16`}>
            {session}
          </th>
          <td className={DAY}>
            <Day on={on} previous={records[i - 1]?.on} />
          </td>
          <td className={`${CELL} whitespace-nowrap text-ink-2 print:w-36`}>
            <Depth depth={depth} />
          </td>
          <td className={BY}>
            <By role={namedBy} />
          </td>
          <td className={`${CELL} text-ink-2`}>{quote && <Covered width="long">{quoted(quote)}</Covered>}</td>
        </tr>
      ))}
    </tbody>
  </table>
);

/** The same on a phone, where a record takes two lines. */
const TouchesBelow = ({ records }: TouchesProps) => (
  <ol className="text-13">
    {records.map(({ session, on, depth, namedBy, quote }, i) => (
      <li key={session} className="border-t border-rule py-2">
        <p className="grid grid-cols-[5.75rem_auto_minmax(0,1fr)] gap-x-2 whitespace-nowrap">
          <span>
            <b>{session}</b>{' '}
            <span className="ml-1 text-ink-2">
              <Day on={on} previous={records[i - 1]?.on} />
            </span>
          </span>
          <span className="text-ink-2">
            <Depth depth={depth} />
          </span>
          <span className="truncate text-right">
            <By role={namedBy} />
          </span>
        </p>
        {quote && (
          <p className="mt-0.5 text-ink-2">
            <Covered width="long">{quoted(quote)}</Covered>
          </p>
        )}
      </li>
    ))}
  </ol>
);

const Depth = ({ depth }: { readonly depth: Deep }) => (
  <>
    <span
      className="mr-2 inline-block h-2 w-10 rounded-3 bg-wash-2 align-baseline max-[379px]:hidden"
      aria-hidden="true"
    >
      <span className="block h-full rounded-3 bg-ink" style={{ width: `${depth * 20}%` }} />
    </span>
    <Covered width="short">
      {depth} {DEPTH[depth]}
    </Covered>
  </>
);
