import { t } from '@lingui/core/macro';
import { Link, useMatches } from '@tanstack/react-router';
import { DiscreetToggle } from '../kit/discreet-toggle.tsx';
import { Popup } from '../kit/popup.tsx';
import { AccountMenu } from './on-a-press.ts';
import { ownEntries } from './own-navigation.ts';
import { TAB, Tab, TabBar } from './tab-bar.tsx';
import { YouAndThisPage } from './you-and-this-page.tsx';

/** On a phone, above a page of one’s own: what it is called, and behind that who is looking; and discreet mode. */
export const OwnTopBarPhone = () => {
  const { title } = useMatches().at(-1)?.staticData ?? {};
  return (
    <header className="no-print flex h-[56px] items-center justify-between gap-3 border-b border-rule px-5">
      <Popup
        className="flex min-h-11 max-w-full items-center gap-1.5 text-17"
        button={
          <YouAndThisPage>
            <b className="truncate">{title}</b>
          </YouAndThisPage>
        }
      >
        {(close) => <AccountMenu onChosen={close} />}
      </Popup>
      <DiscreetToggle />
    </header>
  );
};

/** The phone's tabs of one’s own pages. */
export const OwnTabs = () => (
  <TabBar label={t`Your own`}>
    {ownEntries().map(({ to, label, tab = label }) => (
      <Tab key={to}>
        <Link to={to} className={TAB}>
          {tab}
        </Link>
      </Tab>
    ))}
  </TabBar>
);
