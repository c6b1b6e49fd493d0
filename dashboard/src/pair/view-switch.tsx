import { t } from '@lingui/core/macro';
import { Link, useRouter } from '@tanstack/react-router';
import type { Viewed } from './address.ts';
import { usePair } from './pair.tsx';

const LOOK =
  'inline-flex min-h-6 items-center whitespace-nowrap text-15 text-ink-2 aria-[current=page]:underlined aria-[current=page]:text-ink phone:min-h-11';

const NAMES: Readonly<Record<Viewed, string>> = {
  themes: t`Themes`,
  goals: t`Goals`,
  alliance: t`Alliance`,
};

/**
 * The ways of looking at the same, as how deep a theme went and what we try for it. Each says so at its address, and of which
 * practice it is; what the two don’t use isn’t among them, and one alone is no choice.
 */
export const ViewSwitch = ({ of }: { readonly of: Viewed }) => {
  const { allianceId, uses } = usePair();
  const { routesByPath } = useRouter();
  const views = Object.values(routesByPath)
    .flatMap(({ to, options: { staticData } }) =>
      staticData?.view?.of === of && uses(staticData.practice) ? [{ to, ...staticData.view }] : [],
    )
    .toSorted((a, b) => a.turn - b.turn);
  if (views.length < 2) return null;
  return (
    <nav aria-label={NAMES[of]} className="flex flex-wrap gap-x-5">
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
