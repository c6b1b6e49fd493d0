import { t } from '@lingui/core/macro';
import { usePair } from '../pair/pair.tsx';
import { MoreScreens } from './more-screens.tsx';
import { entries } from './navigation.ts';
import { ScreenLink } from './screen-link.tsx';
import { TAB, Tab, TabBar } from './tab-bar.tsx';

/** On a phone, in the order of how often they are wanted. */
const ORDER = [t`Story`, t`Themes`, t`Agreement`, t`Review`];

/** The phone's tabs of a pair: four screens, and the rest under "More". */
export const Tabs = () => {
  const all = entries(usePair());
  const tabs = ORDER.flatMap((name) => all.filter(({ tab }) => tab === name));
  const more = all.filter(({ tab }) => !tab || !ORDER.includes(tab));
  return (
    <TabBar label={t`Our partnership`}>
      {tabs.map((entry) => (
        <Tab key={entry.to}>
          <ScreenLink entry={entry} className={TAB}>
            {entry.tab}
          </ScreenLink>
        </Tab>
      ))}
      {more.length > 0 && (
        <Tab>
          <MoreScreens entries={more} className={TAB} up />
        </Tab>
      )}
    </TabBar>
  );
};
