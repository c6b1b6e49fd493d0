import { t } from '@lingui/core/macro';
import { Popup } from '../kit/popup.tsx';
import type { Entry } from './navigation.ts';
import { Awaited, ScreenLink, useAwaited } from './screen-link.tsx';

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
  const awaited = useAwaited(entries);
  return (
    <Popup
      button={awaited ? <Awaited>{t`More`}</Awaited> : t`More`}
      side="right"
      className={className}
      {...(up ? { up } : {})}
    >
      {(close) => (
        <ul onClickCapture={close}>
          {entries.map((entry) => (
            <li key={entry.to}>
              <ScreenLink
                entry={entry}
                className="flex min-h-11 items-center px-4 text-15 aria-[current=page]:font-semibold"
              />
            </li>
          ))}
        </ul>
      )}
    </Popup>
  );
};
