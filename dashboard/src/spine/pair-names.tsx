import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { alliancesQuery } from '../app/alliances.ts';
import { useDiscreet } from '../app/discreet.tsx';
import type { Role } from '../app/documents/partnership.ts';
import { usePair } from '../app/pair.tsx';
import { Covered } from '../kit/covered.tsx';
import { UpDown } from '../kit/icons.tsx';
import { Popup } from '../kit/popup.tsx';
import { sessionsSoFar } from '../words/day-line.ts';
import { SmallStrand } from './small-strand.tsx';
import { StrandSample, type Colouring } from './strands.tsx';

const TEXT: Readonly<Record<Role, string>> = { coach: 'text-coach', supervisor: 'text-supervisor-text' };

/** Whose strands these are; for someone in several pairs, also the way to the others. */
export const PairNames = ({ colouring }: { readonly colouring: Colouring }) => {
  const { name } = usePair();
  const { data: alliances = [] } = useQuery(alliancesQuery);
  const inColour = (role: Role) =>
    colouring === 'people' || colouring === `only-${role}`
      ? TEXT[role]
      : colouring === 'ink'
        ? ''
        : 'text-ink-3';
  return (
    <div className="no-print flex items-center justify-between gap-1 wide:pr-8 below-wide:justify-start below-wide:gap-3">
      <ul className="min-w-0 wide:space-y-0.5 below-wide:flex below-wide:flex-wrap below-wide:gap-x-5">
        {(['coach', 'supervisor'] as const).map((role) => (
          <li key={role} className={`flex items-center gap-2 text-15 font-semibold ${inColour(role)}`}>
            <StrandSample role={role} colouring={colouring} />
            <span className="max-w-[132px] truncate below-wide:max-w-[180px]">
              <span className="sr-only">{role}: </span>
              <Covered width="medium">{name(role)}</Covered>
            </span>
          </li>
        ))}
      </ul>
      {alliances.length > 1 && (
        <Popup
          label="Another pair"
          button={<UpDown />}
          className="grid size-(--target) place-items-center rounded-6 hover:bg-wash"
        >
          {(close) => <OtherPairs onChosen={close} />}
        </Popup>
      )}
    </div>
  );
};

const OtherPairs = ({ onChosen }: { readonly onChosen: () => void }) => {
  const { allianceId } = usePair();
  const { data: alliances = [] } = useQuery(alliancesQuery);
  const { discreet } = useDiscreet();
  const from = alliances.reduce((min, { began }) => (began < min ? began : min), alliances[0]?.began ?? '');
  const to = alliances.reduce((max, { today }) => (today > max ? today : max), '');
  return (
    <ul className="w-80 max-w-[80vw]">
      {alliances.map((each) => (
        <li key={each.allianceId}>
          <Link
            to="/pairs/$allianceId"
            params={{ allianceId: each.allianceId }}
            search={{}}
            aria-current={each.allianceId === allianceId ? 'page' : undefined}
            className="block px-4 py-2 outline-offset-[-3px] hover:bg-wash"
            onClick={onChosen}
          >
            <span className="flex items-baseline justify-between gap-3">
              <span className={each.allianceId === allianceId ? 'font-semibold' : ''}>
                {discreet ? (
                  <Covered width="long">{each.members.coach.name}</Covered>
                ) : (
                  `${each.members.coach.name} and ${each.members.supervisor.name}`
                )}
              </span>
            </span>
            <SmallStrand
              began={each.began}
              sessions={each.sessions.map(({ on }) => on)}
              from={from}
              to={to}
              width={280}
            />
            <span className="text-13 text-ink-3">{sessionsSoFar(each.sessions.length)}</span>
          </Link>
        </li>
      ))}
    </ul>
  );
};
