import { Trans } from '@lingui/react/macro';
import { useDiscreet } from '../../device/discreet.ts';
import { heatOf } from '../../kit/heat.ts';
import { Covered } from '../../kit/covered.tsx';
import { LAST, type Figure } from './reading.ts';

/** In how many of the last six: the figure on its ground, or that the two have not met. A cover has one ground for all. */
export const FigureIn = ({ figure: { touched, of } }: { readonly figure: Figure }) => {
  const { discreet } = useDiscreet();
  const look = discreet ? heatOf(0) : `${touched > 0 ? 'font-semibold' : ''} ${heatOf(touched)}`;
  return (
    <span
      className={`mx-auto flex h-8 w-full max-w-11 items-center overflow-hidden justify-center rounded-3 text-15 ${look}`}
    >
      <Covered width="short" within>
        {of === 0 ? (
          <>
            <span aria-hidden="true">–</span>
            <span className="sr-only">
              <Trans>not met yet</Trans>
            </span>
          </>
        ) : of < LAST ? (
          <>
            <span aria-hidden="true">
              {touched}/{of}
            </span>
            <span className="sr-only">
              <Trans>
                {touched} of {of}
              </Trans>
            </span>
          </>
        ) : (
          touched
        )}
      </Covered>
    </span>
  );
};
