import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { alliancesQuery } from '../api/alliances.ts';
import { Covered, useWidthOf } from '../kit/covered.tsx';
import { DiscreetToggle } from '../kit/discreet-toggle.tsx';
import { Logo } from '../kit/icons.tsx';
import { widthOf } from '../kit/mark-labels.ts';
import { Popup } from '../kit/popup.tsx';
import { AccountMenu } from './on-a-press.ts';
import { isSample } from '../device/base.ts';
import { useDiscreet } from '../device/discreet.ts';
import { MoreScreens } from './more-screens.tsx';
import { entries, type Entry } from './navigation.ts';
import { ScreenLink } from './screen-link.tsx';
import { YouAndThisPage } from './you-and-this-page.tsx';
import { usePageWidth } from '../device/width.ts';
import { usePair } from '../pair/pair.tsx';

const ENTRY =
  'flex h-12 items-center whitespace-nowrap border-y-2 border-transparent text-15 text-ink-2 hover:text-ink aria-[current=page]:border-b-ink aria-[current=page]:font-semibold aria-[current=page]:text-ink';

/** A letter of the bar beside one of 13 px. */
const LARGER = 1.2;
/** Between two screens, and for the mark of those where something waits. */
const GAP = 20;
const MARK = 10;
/** What the bar has beside its screens, but for the name of who looks: in columns of their own from a desktop on. */
const BESIDE = 262;
const COLUMNS = 540;
const DESKTOP = 1024;
/** Where there is less room, so many screens fit. */
const FEW = 4;
/** What opens the others. */
const MORE = 72;
/** A name is no wider than this here; whole it stands where the pairs are listed. */
const NAME = 132;
/** By how much the button is longer while discreet mode is on. */
const WHILE_ON = 34;

/** Before the screens that nobody else sees. */
const ONLY_YOU_SEE = t`only you see`;

/** Which of the screens stand in the bar itself; those that nobody else sees are the last to leave it. */
const useFitting = (all: readonly Entry[]) => {
  const { firstName, viewer } = usePair();
  const { discreet } = useDiscreet();
  const page = usePageWidth();
  const name = Math.min(NAME, useWidthOf('short')(firstName(viewer)));
  const beside = page < DESKTOP ? BESIDE + name + (discreet ? WHILE_ON : 0) : COLUMNS;
  const widthIn = (entries: readonly Entry[]) =>
    entries.reduce((sum, { label }) => sum + widthOf(label) * LARGER + GAP, 0);
  const alone = all.filter((each) => each.alone);
  const common = all.filter((each) => !each.alone);
  const room = page - beside - MARK - widthIn(alone) - (alone.length > 0 ? widthOf(ONLY_YOU_SEE) + GAP : 0);
  const fits = (shown: number, more = 0) => widthIn(common.slice(0, shown)) + more <= room;
  let shown = common.length;
  if (!fits(shown)) while (shown > FEW && !fits(shown, MORE)) shown -= 1;
  return fits(shown, shown < common.length ? MORE : 0)
    ? { shown: common.slice(0, shown), more: common.slice(shown), alone }
    : { shown: all.slice(0, FEW), more: all.slice(FEW), alone: [] };
};

/** The screens of this pair, discreet mode, and who is looking. */
export const TopBar = () => {
  const pair = usePair();
  const { allianceId, firstName, viewer, together } = pair;
  const all = entries(pair);
  const { shown, more, alone } = useFitting(all);
  const { data: alliances = [] } = useQuery(alliancesQuery);
  const supervises = alliances.some((each) => each.viewer.role === 'supervisor');
  return (
    <header className="no-print">
      <div className="wide:score below-wide:frame h-12 items-center below-wide:flex below-wide:gap-x-5">
        <div className="flex shrink-0 items-center gap-5">
          <Link
            to="/pairs/$allianceId"
            params={{ allianceId }}
            aria-label={t`Learning alliance, our story`}
            className="w-fit shrink-0"
          >
            <Logo />
          </Link>
          {supervises && !together && (
            <Link to="/my-pairs" className={`${ENTRY} below-wide:hidden`}>
              <Trans>My pairs</Trans>
            </Link>
          )}
        </div>
        <nav aria-label={t`Our partnership`} className="min-w-0 grow">
          <ul className="flex gap-5 tablet:max-wide:gap-4">
            {shown.map((entry) => (
              <li key={entry.to} className="flex items-center">
                <ScreenLink entry={entry} className={ENTRY} />
              </li>
            ))}
            {more.length > 0 && (
              <li>
                <MoreScreens entries={more} className={ENTRY} />
              </li>
            )}
            {alone.map((entry, index) => (
              <li key={entry.to} className="flex items-center gap-2">
                {index === 0 && (
                  <span className="text-13 whitespace-nowrap text-ink-3 italic">{ONLY_YOU_SEE}</span>
                )}
                <ScreenLink entry={entry} className={ENTRY} />
              </li>
            ))}
          </ul>
        </nav>
        <div className="flex shrink-0 items-center justify-between gap-4 wide:pl-8">
          <DiscreetToggle />
          {!together && (
            <Popup
              side="right"
              className="flex min-h-(--target) items-center gap-1.5 text-15"
              button={
                <YouAndThisPage>
                  <span dir="auto" className="truncate" style={{ maxWidth: NAME }}>
                    <Covered width="short" within>
                      {firstName(viewer)}
                    </Covered>
                  </span>
                  {isSample && (
                    <span className="text-13 text-ink-3">
                      <Trans>sample</Trans>
                    </span>
                  )}
                </YouAndThisPage>
              }
            >
              {(close) => <AccountMenu onChosen={close} ofAPair />}
            </Popup>
          )}
        </div>
      </div>
    </header>
  );
};
