import type { Theme } from '@alliance/api-client/generated/api';
import { Trans } from '@lingui/react/macro';
import { useDiscreet } from '../../device/discreet.ts';
import { DEPTH } from './depths.ts';
import type { ThemeLook } from './colours.ts';

/** A numeral on the ground of its theme; nought stands without one. */
export const DepthMark = ({
  theme,
  session,
  look,
  room,
}: {
  readonly theme: Theme;
  readonly session: number;
  readonly look: ThemeLook;
  readonly room: number;
}) => {
  const { discreet } = useDiscreet();
  const depth = theme.depths[session] ?? 0;
  if (depth === 0) return <span className="bg-paper px-0.5 text-ink-3">{discreet ? <Hidden /> : 0}</span>;
  return (
    <span
      title={discreet ? undefined : DEPTH[depth]}
      className={`inline-block rounded-3 font-semibold text-paper ${look.ground} ${room >= 14 ? 'w-full' : 'px-px'}`}
    >
      {discreet ? <Hidden /> : depth}
    </span>
  );
};

const Hidden = () => (
  <>
    <span className="sr-only">
      <Trans>covered</Trans>
    </span>
    <span aria-hidden="true">&nbsp;</span>
  </>
);
