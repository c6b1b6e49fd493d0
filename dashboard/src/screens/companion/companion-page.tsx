import type { CompanionDocument } from '@alliance/api-client/generated/api';
import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useState } from 'react';
import { useDiscreet } from '../../device/discreet.ts';
import { download } from '../../device/download.ts';
import { Button } from '../../kit/button.tsx';
import { Covered, CoveredLines } from '../../kit/covered.tsx';
import { asCsv, DataTable } from '../../kit/data-table.tsx';
import { Panel, PanelButton } from '../../kit/panel.tsx';
import { ScreenHead } from '../../kit/screen-head.tsx';
import { KeepQuestion } from '../../pair/keep-question.tsx';
import { usePair } from '../../pair/pair.tsx';
import { useReadOnly } from '../../pair/read-only.ts';
import { ViewSwitch } from '../../pair/view-switch.tsx';
import { LaidDown } from './laid-down.tsx';
import { LastSix } from './last-six.tsx';
import { Learned, ObservationPanel } from './learned.tsx';
import { ObserveForm, ShareForm } from './on-a-press.ts';
import { question, takeaway } from './sentences.ts';
import { sharingColumns } from './table.ts';

/** What was laid down beside what was brought, how it went on from session to session, and what each learns. */
export const CompanionPage = ({ document }: { readonly document: CompanionDocument }) => {
  const { firstName, viewer } = usePair();
  const { discreet } = useDiscreet();
  const readOnly = useReadOnly();
  const [asTable, setAsTable] = useState(false);
  const { sharings, observations } = document;
  return (
    <>
      <ScreenHead
        heading={t`Companion`}
        note={t`what a supervisor brings of their own`}
        takeaway={takeaway(document, firstName)}
        tools={
          <>
            <ViewSwitch of="alliance" />
            <Button kind="link" aria-expanded={asTable} onClick={() => setAsTable(!asTable)}>
              {asTable ? t`As a drawing` : t`As a table`}
            </Button>
            {!discreet && (
              <Button kind="link" onClick={() => download('laid-down.csv', asCsv(sharingColumns, sharings))}>
                <Trans>CSV</Trans>
              </Button>
            )}
          </>
        }
      />
      {asTable ? (
        <div className="frame pb-5">
          <CoveredLines lines={sharings.length}>
            <DataTable
              caption={t`What was laid down`}
              columns={sharingColumns}
              rows={sharings}
              rowKey={({ sharingId }) => sharingId}
            />
          </CoveredLines>
        </div>
      ) : (
        <LaidDown document={document} />
      )}
      <div className="border-t border-rule">
        <LastSix document={document} />
      </div>
      <section
        className="score kept-whole gap-y-4 border-t border-rule-2 py-5"
        aria-labelledby="companion-learned"
      >
        <div className="pr-6">
          <h2 id="companion-learned" className="text-15 font-semibold">
            <Trans>Learned from each other</Trans>
          </h2>
          <p className="text-13 text-ink-3">
            <Trans>said by either, when it is so</Trans>
          </p>
        </div>
        <div className="min-w-0">
          <Learned observations={observations} />
          <p className="mt-5 text-20 italic">
            <Covered width="long">{question(document, firstName)}</Covered>{' '}
            <KeepQuestion text={question(document, firstName)} page="companion" />
          </p>
        </div>
        {!readOnly && (
          <div className="score-end no-print flex flex-col items-start gap-2">
            {viewer === 'supervisor' && (
              <PanelButton id="own" kind="primary">
                <Trans>Lay down something of mine</Trans>
              </PanelButton>
            )}
            <PanelButton id="observe" kind="secondary">
              <Trans>Say what I learn</Trans>
            </PanelButton>
            <p className="text-13 text-ink-3">
              <Trans>Not everything wants an answer.</Trans>
            </p>
          </div>
        )}
      </section>
      {!readOnly && (
        <>
          <Panel
            id="own"
            heading={t`Something of my own`}
            note={t`An error, a question or an exploration, unasked or beside what was brought.`}
          >
            <ShareForm document={document} />
          </Panel>
          <Panel id="observe" heading={t`What I learn`} note={t`The other reads it at once.`}>
            <ObserveForm />
          </Panel>
        </>
      )}
      {observations.map((each) => (
        <ObservationPanel key={each.sharingId} observation={each} />
      ))}
    </>
  );
};
