import type { ImpactLevel, LearningGoal } from '@alliance/api-client/generated/api';
import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { CoveredLines } from '../../kit/covered.tsx';
import { usePair } from '../../pair/pair.tsx';
import { Person } from '../../pair/person.tsx';
import { dayShortNear } from '../../words/days-in-words.ts';
import { quoted } from '../../words/quoted.ts';

const LEVEL: Readonly<Record<ImpactLevel, string>> = {
  practice: t`in practice`,
  client: t`for a client`,
  community: t`in the community`,
};

/** What came after it, as one of us tells it. On paper it is on the page of impact. */
export const LedTo = ({ goal: { ledTo } }: { readonly goal: LearningGoal }) => {
  const { allianceId, day } = usePair();
  if (ledTo.length === 0) return null;
  return (
    <div className="no-print score gap-y-1 pb-4">
      <h3 className="pr-6 text-13 font-normal! text-ink-3">
        <Trans>What came after it, as told</Trans>
      </h3>
      <ul className="min-w-0 text-13 text-ink-2">
        {ledTo.map(({ impactId, level, by, on, text, recognised }) => (
          <li key={impactId} className="flex items-baseline gap-x-3 phone:flex-wrap">
            <span className="shrink-0 whitespace-nowrap">
              <Person whose={by} /> {dayShortNear(on, day)}, {LEVEL[level]}
            </span>
            <span dir="auto" className="min-w-0 truncate">
              <CoveredLines>{quoted(text)}</CoveredLines>
            </span>
            {recognised && (
              <span className="shrink-0 text-ink-3">
                <Trans>recognised</Trans>
              </span>
            )}
          </li>
        ))}
      </ul>
      <p className="score-end no-print text-13">
        <Link to="/pairs/$allianceId/impact" params={{ allianceId }} className="underline underline-offset-4">
          <Trans>See how it went on</Trans>
        </Link>
      </p>
    </div>
  );
};
