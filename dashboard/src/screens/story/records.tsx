import type { Beat, Evidence as Record, Role } from '@alliance/api-client/generated/api';
import { usePair } from '../../pair/pair.tsx';
import { useLayout } from '../../device/width.ts';
import { Covered } from '../../kit/covered.tsx';
import { dayShortNear } from '../../words/days-in-words.ts';
import { whatOf } from './record-words.ts';
import { quoted } from '../../words/quoted.ts';

const COLOUR = { coach: 'text-coach', supervisor: 'text-supervisor-text' } as const;
const CELL = 'border-t border-rule py-1.5 pr-5 align-baseline print:py-0.5';
/** On paper one table follows another, and their columns stand below each other. */
const DAY = `${CELL} text-ink-2 print:w-24`;
/** Beside long words a name keeps room for itself: where its script has no spaces, it could break anywhere. */
const BY = `${CELL} min-w-20 print:w-24`;
const HEAD = 'py-1 pr-5 text-left text-13 font-normal whitespace-nowrap text-ink-2';

const DEPTHS = ['', 'named', 'explored', 'reframed', 'tried', 'integrated'];

/** What a clause rests on, record by record; touches of a theme show how deep each of them went. */
export const Records = ({ beat }: { readonly beat: Beat }) => {
  const phone = useLayout() === 'phone';
  const touches = beat.evidence.filter((record) => record.kind === 'touch');
  const others = beat.evidence.filter((record) => record.kind !== 'touch');
  return (
    <div className="max-w-full overflow-x-auto print:overflow-visible">
      {touches.length > 0 && (phone ? <TouchesBelow records={touches} /> : <Touches records={touches} />)}
      {others.length > 0 && <Others records={others} />}
    </div>
  );
};

const Day = ({ on, previous }: { readonly on: string; readonly previous: string | undefined }) => {
  const { day } = usePair();
  return (
    <span className="whitespace-nowrap">
      {dayShortNear(on, previous ?? (on.slice(0, 4) === day.slice(0, 4) ? on : '0000-01-01'))}
    </span>
  );
};

const By = ({ role }: { readonly role: Role }) => {
  const { firstName } = usePair();
  return (
    <span className={COLOUR[role]}>
      <Covered width="short">{firstName(role)}</Covered>
    </span>
  );
};

interface TouchesProps {
  readonly records: readonly Extract<Record, { kind: 'touch' }>[];
}

const Touches = ({ records }: TouchesProps) => (
  <table className="w-full border-collapse text-13">
    <thead>
      <tr>
        <th className={HEAD}>Session</th>
        <th className={HEAD}>Day</th>
        <th className={HEAD}>Depth, 1 to 5</th>
        <th className={HEAD}>Named by</th>
        <th className={HEAD}>In a few words</th>
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

const Depth = ({ depth }: { readonly depth: number }) => (
  <>
    <span
      className="mr-2 inline-block h-2 w-10 rounded-3 bg-wash-2 align-baseline max-[379px]:hidden"
      aria-hidden="true"
    >
      <span className="block h-full rounded-3 bg-ink" style={{ width: `${depth * 20}%` }} />
    </span>
    <Covered width="short">
      {depth} {DEPTHS[depth]}
    </Covered>
  </>
);

const Others = ({ records }: { readonly records: readonly Exclude<Record, { kind: 'touch' }>[] }) => (
  <table className="w-full border-collapse text-13">
    <thead className="sr-only">
      <tr>
        <th>Day</th>
        <th>Who</th>
        <th>What</th>
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
