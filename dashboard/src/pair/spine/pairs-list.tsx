import { t } from '@lingui/core/macro';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { alliancesQuery } from '../../api/alliances.ts';
import { useDiscreet } from '../../device/discreet.ts';
import { Covered } from '../../kit/covered.tsx';
import { sessionsSoFar } from './day-line.ts';
import { SmallStrand } from '../../kit/strands/small-strand.tsx';

interface PairsListProps {
  /** The alliance that is looked at, if any. */
  readonly current?: string;
  readonly onChosen?: () => void;
}

/** One's pairs, in the order in which they began, each with its line over the days of all of them. */
export const PairsList = ({ current, onChosen }: PairsListProps) => {
  const { data: alliances = [] } = useQuery(alliancesQuery);
  const { discreet } = useDiscreet();
  const from = alliances.reduce((min, { began }) => (began < min ? began : min), alliances[0]?.began ?? '');
  const to = alliances.reduce((max, { today }) => (today > max ? today : max), '');
  return (
    <ul>
      {alliances.map((each) => (
        <li key={each.allianceId}>
          <Link
            to="/pairs/$allianceId"
            params={{ allianceId: each.allianceId }}
            search={{}}
            aria-current={each.allianceId === current ? 'page' : undefined}
            className="block px-4 py-2 outline-offset-[-3px] hover:bg-wash"
            {...(onChosen ? { onClick: onChosen } : {})}
          >
            <span className={`block ${each.allianceId === current ? 'font-semibold' : ''}`}>
              {discreet ? (
                <Covered width="long">{each.members.coach.name}</Covered>
              ) : (
                t`${each.members.coach.name} and ${each.members.supervisor.name}`
              )}
            </span>
            {from < to && (
              <SmallStrand
                began={each.began}
                sessions={each.sessions.map(({ on }) => on)}
                from={from}
                to={to}
                width={280}
              />
            )}
            <span className="text-13 text-ink-3">{sessionsSoFar(each.sessions.length)}</span>
          </Link>
        </li>
      ))}
    </ul>
  );
};
