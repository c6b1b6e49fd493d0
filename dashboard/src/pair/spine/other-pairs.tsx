import { Trans } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { alliancesQuery } from '../../api/alliances.ts';
import { isSample } from '../../device/base.ts';
import { usePair } from '../pair.tsx';
import { PairsList } from './pairs-list.tsx';

/** One's other pairs, and the way to another. */
export const OtherPairs = ({ onChosen }: { readonly onChosen: () => void }) => {
  const { allianceId } = usePair();
  const { data: alliances = [] } = useQuery(alliancesQuery);
  const supervises = alliances.some(({ viewer }) => viewer.role === 'supervisor');
  return (
    <div className="w-80 max-w-[80vw]">
      {supervises && (
        <Link
          to="/my-pairs"
          className="mb-1 flex min-h-(--target) items-center border-b border-rule px-4 text-15 font-semibold outline-offset-[-3px] hover:bg-wash"
          onClick={onChosen}
        >
          <Trans>My pairs</Trans>
        </Link>
      )}
      <PairsList current={allianceId} onChosen={onChosen} />
      {!isSample && (
        <Link
          to="/invitations"
          className="mt-1 flex min-h-(--target) items-center border-t border-rule px-4 text-15 outline-offset-[-3px] hover:bg-wash"
          onClick={onChosen}
        >
          <Trans>Invite another</Trans>
        </Link>
      )}
    </div>
  );
};
