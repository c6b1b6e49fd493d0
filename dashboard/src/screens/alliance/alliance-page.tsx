import type { AllianceDocument } from '@alliance/api-client/generated/api';
import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useDiscreet } from '../../device/discreet.ts';
import { usePair } from '../../pair/pair.tsx';
import { ViewSwitch } from '../../pair/view-switch.tsx';
import { useReadOnly } from '../../pair/read-only.ts';
import { Button } from '../../kit/button.tsx';
import { asCsv } from '../../kit/data-table.tsx';
import { download } from '../../device/download.ts';
import { Panel, PanelButton } from '../../kit/panel.tsx';
import { ScreenHead } from '../../kit/screen-head.tsx';
import { AgencyFigure } from './agency-figure.tsx';
import { DistanceFigure } from './distance-figure.tsx';
import { guessedIn, Guesses } from './guesses.tsx';
import { OpenForm } from './on-a-press.ts';
import { OpenPulses } from './of-practices.ts';
import { withoutPulse } from './reading.ts';
import { pulsesInWords } from './sentences.ts';
import { Statements } from './statements.tsx';
import { answerColumns, answerRows } from './tables.ts';
import { takeaway } from './takeaway.ts';

/** Our alliance from pulse to pulse: the distance, the statements behind it, each one's own say. */
export const AlliancePage = ({ document }: { readonly document: AllianceDocument }) => {
  const { firstName } = usePair();
  const readOnly = useReadOnly();
  const { discreet } = useDiscreet();
  const { pulses, agency, marks } = document;
  const possible = !readOnly && withoutPulse(document).length > 0;
  return (
    <>
      <ScreenHead
        heading={t`Alliance and agency`}
        note={pulsesInWords(pulses)}
        takeaway={takeaway(document, firstName)}
        tools={
          <>
            <ViewSwitch of="alliance" />
            {possible && (
              <PanelButton id="open">
                <Trans>Open a pulse</Trans>
              </PanelButton>
            )}
            {guessedIn(pulses).length > 0 && (
              <PanelButton id="guesses">
                <Trans>Guesses</Trans>
              </PanelButton>
            )}
            {!discreet && (
              <Button
                kind="link"
                onClick={() =>
                  download('our-pulses.csv', asCsv(answerColumns(firstName), answerRows(pulses)))
                }
              >
                <Trans>Every answer, CSV</Trans>
              </Button>
            )}
          </>
        }
      />
      {possible && (
        <Panel
          id="open"
          heading={t`Open a pulse`}
          note={t`For both of you, blind. Neither sees the other’s answers until both are in.`}
        >
          <OpenForm document={document} />
        </Panel>
      )}
      <Guesses pulses={pulses} />
      {document.open.length > 0 && <OpenPulses document={document} />}
      <DistanceFigure document={document} />
      <Statements pulses={pulses} />
      {(['coach', 'supervisor'] as const).map((role) => {
        const course = agency[role];
        return (
          course && (
            <div key={role} className="border-t border-rule-2">
              <AgencyFigure role={role} course={course} marks={marks} />
            </div>
          )
        );
      })}
    </>
  );
};
