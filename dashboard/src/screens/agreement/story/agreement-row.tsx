import type { AgreementRow as Agreement, AgreementVersion } from '@alliance/api-client/generated/api';
import { t } from '@lingui/core/macro';
import { usePair } from '../../../pair/pair.tsx';
import { count, list, span } from '../../../words/counts.ts';
import { daysBetween } from '../../../words/days.ts';
import { rhythmInWords } from '../rhythm-in-words.ts';
import { useFitting } from '../../../pair/score/length.ts';
import { EmptyRow } from '../../../pair/score/empty-row.tsx';
import { End, OnLine, Row, type ScoreRowProps } from '../../../pair/score/row.tsx';
import { Starts } from '../../../pair/score/starts.tsx';

const Y = 13;

const versionInWords = ({ version, rhythm, changes }: AgreementVersion): string => {
  if (version === 1) return t`Version 1, signed by both`;
  if (rhythm) return t`${version}, ${rhythmInWords(rhythm)}`;
  return changes.length > 0 ? t`${version}, ${list(changes.map(({ title }) => title))}` : String(version);
};

const now = ({ versions, draft, open, endedOn }: Agreement, day: string): string => {
  const latest = versions.at(-1);
  if (endedOn) return t`ended with version ${latest?.version ?? 0}`;
  if (latest && draft) return t`Version ${latest.version}; ${draft.version} waits to be signed`;
  if (latest && open.length > 0) return t`Version ${latest.version}, a change on its way`;
  if (latest) {
    const age = daysBetween(latest.effectiveFrom, day);
    return age < 2
      ? t`Version ${latest.version}, just signed`
      : t`Version ${latest.version}, ${span(age)} old`;
  }
  return draft ? t`a draft of ${count(draft.clauses)} clauses` : '';
};

/** Each version from the day on which it held, with both signatures where they met. */
export const AgreementRow = ({ rows: { agreement: row } }: ScoreRowProps) => {
  const { scale, day } = usePair();
  const fitting = useFitting();
  const { versions, draft, endedOn } = row;
  if (versions.length === 0 && !draft)
    return (
      <EmptyRow
        id="agreement"
        label={t`Agreement`}
        height={28}
        y={Y}
        starts={t`the usual clauses are a beginning; each of them may go`}
        over={t`nothing was agreed`}
        end={t`not begun`}
      />
    );
  const until = scale.x(endedOn && endedOn < day ? endedOn : day);
  return (
    <Row id="agreement" label={t`Agreement`} height={28} end={<End>{now(row, day)}</End>}>
      {versions.length === 0 && draft && (
        <Starts y={Y}>
          {draft.signedBy.length === 1
            ? t`drafted, ${count(draft.clauses)} clauses, signed by one of us`
            : t`drafted, ${count(draft.clauses)} clauses, nothing signed`}
        </Starts>
      )}
      {versions.map((version, i) => {
        const x = scale.x(version.effectiveFrom);
        const next = versions[i + 1];
        const end = next ? scale.x(next.effectiveFrom) : until;
        const words = fitting(versionInWords(version), end - x - 30, 'long');
        return (
          <g key={version.version}>
            <path d={`M${x} ${Y}H${end}`} className="stroke-ink" strokeWidth={next ? 1.6 : 2.8} />
            <circle cx={x} cy={Y - 3.6} r={3.6} className="fill-coach" />
            <circle cx={x} cy={Y + 3.6} r={3.6} className="fill-supervisor" />
            {words && (
              <OnLine x={x + 15} y={Y + 4.5} width="long">
                {words}
              </OnLine>
            )}
          </g>
        );
      })}
    </Row>
  );
};
