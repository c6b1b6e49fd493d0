import { Trans } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import type { Entry } from './navigation.ts';
import { usePair } from '../pair/pair.tsx';

/** Whether the other waits for this viewer on one of these screens. */
export const useAwaited = (entries: readonly Entry[]): boolean => {
  const { awaiting } = usePair().partnership;
  return entries.some(({ awaits }) => awaits !== undefined && awaiting.includes(awaits));
};

/** A name of a screen where somebody waits. */
export const Awaited = ({ children: screen }: { readonly children: string }) => (
  <Trans>
    {screen}
    <span aria-hidden="true" className="mb-2 ml-1 size-1.5 shrink-0 rounded-full bg-ink" />
    <span className="sr-only">, where something waits for you</span>
  </Trans>
);

/** A link to a screen of this pair; the screen itself is current only where nothing follows it. */
export const ScreenLink = ({
  entry,
  className,
  children,
}: {
  readonly entry: Entry;
  readonly className: string;
  readonly children?: string | undefined;
}) => {
  const { allianceId } = usePair();
  const awaited = useAwaited([entry]);
  return (
    <Link
      to={entry.to}
      params={{ allianceId }}
      activeOptions={{ exact: entry.to === '/pairs/$allianceId', includeSearch: false }}
      className={className}
    >
      {awaited ? <Awaited>{children ?? entry.label}</Awaited> : (children ?? entry.label)}
    </Link>
  );
};
