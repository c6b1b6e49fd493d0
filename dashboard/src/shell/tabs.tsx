import { t } from '@lingui/core/macro';
import { usePair } from '../pair/pair.tsx';
import { MoreScreens } from './more-screens.tsx';
import { entries } from './navigation.ts';
import { ScreenLink } from './screen-link.tsx';

const TAB =
  'flex min-h-[56px] w-full items-center justify-center border-t-2 border-transparent px-1 text-13 text-ink-2 aria-[current=page]:border-ink aria-[current=page]:font-semibold aria-[current=page]:text-ink';

/** On a phone, in the order of how often they are wanted. */
const ORDER = [t`Story`, t`Themes`, t`Agreement`, t`Review`];

/** The phone's tabs, near the thumb: four screens, and the rest under "More". */
export const Tabs = () => {
  const all = entries(usePair());
  const tabs = ORDER.flatMap((name) => all.filter(({ tab }) => tab === name));
  const more = all.filter(({ tab }) => !tab || !ORDER.includes(tab));
  return (
    <nav
      aria-label={t`Our partnership`}
      className="no-print fixed inset-x-0 bottom-0 z-30 border-t border-rule-2 bg-paper pb-[env(safe-area-inset-bottom)]"
    >
      <ul className="flex">
        {tabs.map((entry) => (
          <li key={entry.to} className="min-w-0 grow basis-0">
            <ScreenLink entry={entry} className={TAB}>
              {entry.tab}
            </ScreenLink>
          </li>
        ))}
        {more.length > 0 && (
          <li className="min-w-0 grow basis-0">
            <MoreScreens entries={more} className={TAB} up />
          </li>
        )}
      </ul>
    </nav>
  );
};
