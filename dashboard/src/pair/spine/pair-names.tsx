import { t } from '@lingui/core/macro';
import { useQuery } from '@tanstack/react-query';
import { alliancesQuery } from '../../api/alliances.ts';
import { isSample } from '../../device/base.ts';
import { usePair } from '../pair.tsx';
import { Covered } from '../../kit/covered.tsx';
import { opened } from '../../kit/fetched.tsx';
import { UpDown } from '../../kit/icons.tsx';
import { Popup } from '../../kit/popup.tsx';
import { inkOf, StrandSample, type Colouring } from '../../kit/strands/strands.tsx';

const OtherPairs = opened(
  () => import('./other-pairs.tsx'),
  (module) => module.OtherPairs,
);

const ROLE_WORDS = { coach: t`coach:`, supervisor: t`supervisor:` } as const;

/** Whose strands these are; the way to one's others, and to another. */
export const PairNames = ({ colouring }: { readonly colouring: Colouring }) => {
  const { name } = usePair();
  const { data: alliances = [] } = useQuery(alliancesQuery);
  return (
    <div className="no-print flex items-center justify-between gap-1 wide:pr-8 below-wide:justify-start below-wide:gap-3">
      <ul className="min-w-0 wide:space-y-0.5 below-wide:flex below-wide:flex-wrap below-wide:gap-x-5">
        {(['coach', 'supervisor'] as const).map((role) => (
          <li
            key={role}
            className={`flex items-center gap-2 text-15 font-semibold ${inkOf(role, colouring)}`}
          >
            <StrandSample role={role} colouring={colouring} />
            <span className="sr-only">{ROLE_WORDS[role]} </span>
            {/* A name that is cut keeps its beginning, also where that is at the right. */}
            <span dir="auto" className="max-w-[132px] truncate below-wide:max-w-[180px]">
              <Covered width="medium">{name(role)}</Covered>
            </span>
          </li>
        ))}
      </ul>
      {(alliances.length > 1 || !isSample) && (
        <Popup
          label={t`Another pair`}
          button={<UpDown />}
          className="grid size-(--target) place-items-center rounded-6 hover:bg-wash"
        >
          {(close) => <OtherPairs onChosen={close} />}
        </Popup>
      )}
    </div>
  );
};
