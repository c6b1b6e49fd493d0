import { t } from '@lingui/core/macro';
import { Link, useRouter } from '@tanstack/react-router';
import { usePair } from './pair.tsx';

const LOOK =
  'inline-flex min-h-6 items-center whitespace-nowrap text-15 text-ink-2 aria-[current=page]:underlined aria-[current=page]:text-ink phone:min-h-11';

/** The ways of looking at what comes up between us: how deep it went, what we try for it. Each says so at its address. */
export const ThemesSwitch = () => {
  const { allianceId } = usePair();
  const { routesByPath } = useRouter();
  const views = Object.values(routesByPath)
    .flatMap(({ to, options: { staticData } }) =>
      staticData?.view?.of === 'themes' ? [{ to, ...staticData.view }] : [],
    )
    .toSorted((a, b) => a.turn - b.turn);
  return (
    <nav aria-label={t`Themes`} className="flex flex-wrap gap-x-5">
      {views.map(({ to, says }) => (
        <Link
          key={to}
          to={to}
          params={{ allianceId }}
          activeOptions={{ exact: true, includeSearch: false }}
          className={LOOK}
        >
          {says}
        </Link>
      ))}
    </nav>
  );
};
