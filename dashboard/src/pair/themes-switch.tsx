import { Link } from '@tanstack/react-router';
import { usePair } from './pair.tsx';

const LOOK =
  'inline-flex min-h-6 items-center text-15 text-ink-2 aria-[current=page]:underlined aria-[current=page]:text-ink phone:min-h-11';

/** Two ways of looking at what comes up between us: how deep it went, and what we try for it. */
export const ThemesSwitch = () => {
  const { allianceId } = usePair();
  const exactly = { exact: true, includeSearch: false };
  return (
    <nav aria-label="Themes" className="flex gap-x-5">
      <Link to="/pairs/$allianceId/themes" params={{ allianceId }} activeOptions={exactly} className={LOOK}>
        Depth
      </Link>
      <Link
        to="/pairs/$allianceId/themes/experiments"
        params={{ allianceId }}
        activeOptions={exactly}
        className={LOOK}
      >
        Experiments
      </Link>
    </nav>
  );
};
