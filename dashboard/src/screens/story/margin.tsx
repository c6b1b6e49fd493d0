import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useDiscreet } from '../../device/discreet.ts';
import { usePair } from '../../pair/pair.tsx';

interface MarginProps {
  readonly asTable: boolean;
  readonly onTable: () => void;
}

/** Beside the story: how to read it, and other ways to. */
export const Margin = ({ asTable, onTable }: MarginProps) => {
  const { day, today, held } = usePair();
  const { discreet } = useDiscreet();
  return (
    <div className="wide:pr-8 tablet:max-wide:mb-4 print:mb-0">
      <h1 className="text-15 print:sr-only">
        {discreet ? t`Discreet is on` : day < today ? t`The story that day` : t`The story so far`}
      </h1>
      <p className="mt-1 text-13 text-ink-3 print:hidden">
        {discreet ? (
          <>
            <Trans>
              Names, words and figures are covered here, in tables and in print. Hold{' '}
              <kbd className="rounded-3 border border-rule-2 px-1 font-sans text-12">Space</kbd> or press on a
              line to read that line; let go and it closes.
            </Trans>
          </>
        ) : held.length === 0 ? (
          t`It grows a sentence when something happens. Each underlined phrase opens what it rests on.`
        ) : (
          t`Every underlined phrase opens what it rests on. Small figures count the records behind it.`
        )}
      </p>
      <p className="no-print mt-4 flex flex-col items-start gap-1.5 text-13 below-wide:mt-2 below-wide:flex-row below-wide:gap-6 phone:mt-4">
        {held.length > 0 && (
          <button
            type="button"
            className="underlined cursor-pointer phone:min-h-11"
            aria-pressed={asTable}
            onClick={onTable}
          >
            {asTable ? t`See it drawn` : t`Read as a table`}
          </button>
        )}
        <button
          type="button"
          className="underlined cursor-pointer phone:min-h-11"
          onClick={() => globalThis.print()}
        >
          <Trans>Print</Trans>
        </button>
      </p>
    </div>
  );
};
