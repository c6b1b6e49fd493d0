import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Covered } from '../kit/covered.tsx';
import { Check } from '../kit/icons.tsx';
import { alliancesQuery } from '../api/alliances.ts';
import { isSample } from '../device/base.ts';
import { signOut, useIdentity } from '../api/identity.ts';
import { usePair } from '../pair/pair.tsx';
import { LookTogether } from './look-together.tsx';
import { useTheme, type Theme } from '../device/preferences.ts';

const ITEM =
  'flex min-h-(--target) w-full cursor-pointer items-center gap-2 px-4 text-left text-15 outline-offset-[-3px] hover:bg-wash';
const THEMES: readonly (readonly [Theme, string])[] = [
  ['device', t`As the device`],
  ['light', t`Light`],
  ['dark', t`Dark`],
];

/** Who is signed in, the page's light, the other pairs (on a phone), the way to another, and the way out. */
export const AccountMenu = ({
  onChosen,
  ofAPair,
  withPairs,
}: {
  readonly onChosen: () => void;
  /** On a screen of a pair, from which the two can look together. */
  readonly ofAPair?: boolean;
  readonly withPairs?: boolean;
}) => {
  const identity = useIdentity();
  const [theme, setTheme] = useTheme();
  return (
    <div>
      {identity && (
        <p className="px-4 pt-1.5 pb-2 text-13 text-ink-3">
          <Covered width="long">{identity.user.email}</Covered>
        </p>
      )}
      {withPairs && <Pairs onChosen={onChosen} />}
      <fieldset className="border-t border-rule py-1">
        <legend className="sr-only">
          <Trans>Light or dark</Trans>
        </legend>
        {THEMES.map(([value, label]) => (
          <button
            key={value}
            type="button"
            className={ITEM}
            aria-pressed={theme === value}
            onClick={() => setTheme(value)}
          >
            <span className="w-4 shrink-0">{theme === value && <Check />}</span>
            {label}
          </button>
        ))}
      </fieldset>
      <div className="border-t border-rule pt-1">
        {ofAPair && <LookTogether className={ITEM} onChosen={onChosen} />}
        {!isSample && (
          <Link to="/invitations" className={ITEM} onClick={onChosen}>
            <span className="w-4 shrink-0" />
            <Trans>Invite another</Trans>
          </Link>
        )}
        {!isSample && (
          <Link to="/account" className={ITEM} onClick={onChosen}>
            <span className="w-4 shrink-0" />
            <Trans>Your account</Trans>
          </Link>
        )}
        <button type="button" className={ITEM} onClick={() => void signOut()}>
          <span className="w-4 shrink-0" />
          <Trans>Sign out</Trans>
        </button>
      </div>
    </div>
  );
};

const Pairs = ({ onChosen }: { readonly onChosen: () => void }) => {
  const { allianceId } = usePair();
  const { data: alliances = [] } = useQuery(alliancesQuery);
  const supervises = alliances.some(({ viewer }) => viewer.role === 'supervisor');
  if (alliances.length < 2 && !supervises) return null;
  return (
    <ul className="border-t border-rule py-1">
      {supervises && (
        <li>
          <Link to="/my-pairs" className={`${ITEM} font-semibold`} onClick={onChosen}>
            <span className="w-4 shrink-0" />
            <Trans>My pairs</Trans>
          </Link>
        </li>
      )}
      {alliances.map((each) => (
        <li key={each.allianceId}>
          <Link
            to="/pairs/$allianceId"
            params={{ allianceId: each.allianceId }}
            search={{}}
            className={ITEM}
            onClick={onChosen}
          >
            <span className="w-4 shrink-0">{each.allianceId === allianceId && <Check />}</span>
            <Covered width="long" within>
              <Trans>
                {each.members.coach.name} and {each.members.supervisor.name}
              </Trans>
            </Covered>
          </Link>
        </li>
      ))}
    </ul>
  );
};
