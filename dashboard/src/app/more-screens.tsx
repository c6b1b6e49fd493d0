import { Popup } from '../kit/popup.tsx';
import type { Entry } from './navigation.ts';
import { usePair } from './pair.tsx';
import { ScreenLink } from './screen-link.tsx';

/** The screens that don't fit beside the others. */
export const MoreScreens = ({
  entries,
  className,
  up,
}: {
  readonly entries: readonly Entry[];
  readonly className: string;
  readonly up?: boolean;
}) => {
  const { allianceId } = usePair();
  return (
    <Popup button="More" side="right" className={className} {...(up ? { up } : {})}>
      {(close) => (
        <ul onClickCapture={close}>
          {entries.map(({ to, label }) => (
            <li key={to}>
              <ScreenLink
                to={to}
                allianceId={allianceId}
                className="flex min-h-11 items-center px-4 text-15 aria-[current=page]:font-semibold"
              >
                {label}
              </ScreenLink>
            </li>
          ))}
        </ul>
      )}
    </Popup>
  );
};
