import type { NotKnowingDocument } from '@alliance/api-client/generated/api';
import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useLocation } from '@tanstack/react-router';
import { useState } from 'react';
import { Button } from '../../kit/button.tsx';
import { CoveredLines } from '../../kit/covered.tsx';
import { DataTable } from '../../kit/data-table.tsx';
import { Failed, Opening } from '../../kit/notice.tsx';
import { Panel, PanelButton, PanelScope } from '../../kit/panel.tsx';
import { ScreenHead } from '../../kit/screen-head.tsx';
import { Begin as BeginWith } from '../../pair/begin.tsx';
import { useOwnDocument } from '../../pair/own.ts';
import { usePair } from '../../pair/pair.tsx';
import { useSpokenName } from '../../pair/person.tsx';
import { useReadOnly } from '../../pair/read-only.ts';
import { WhoCouldRead } from '../../pair/who-could-read.tsx';
import { MomentPanels } from './moment-panels.tsx';
import { NoteForm } from './note-form.tsx';
import { groupsOf } from './reading.ts';
import { Row } from './row.tsx';
import { restsOn, takeaway } from './sentences.ts';
import { momentColumns } from './table.ts';

/** The moments that I noticed. Nobody but me sees this page. */
export const NotKnowing = () => {
  const { data, error, refetch } = useOwnDocument('not-knowing');
  const opens = useLocation({ select: ({ state }) => state.opens });
  if (error && !data)
    return <Failed what={t`We couldn’t open what you hold.`} why={error.message} again={refetch} />;
  if (!data) return <Opening what={t`Opening what you hold…`} />;
  return (
    <PanelScope initial={opens ?? null}>
      {data.moments.length === 0 ? <Begin /> : <Page document={data} />}
    </PanelScope>
  );
};

const Page = ({ document }: { readonly document: NotKnowingDocument }) => {
  const { viewer, other } = usePair();
  const name = useSpokenName();
  const readOnly = useReadOnly();
  const [asTable, setAsTable] = useState(false);
  return (
    <>
      <ScreenHead
        heading={t`Not-knowing`}
        note={t`only you, ${name(viewer)}`}
        takeaway={takeaway(document, name(other))}
        tools={
          <>
            {!readOnly && (
              <PanelButton id="note" kind="secondary">
                <Trans>Note a moment</Trans>
              </PanelButton>
            )}
            <Button kind="link" aria-expanded={asTable} onClick={() => setAsTable(!asTable)}>
              {asTable ? t`As a drawing` : t`As a table`}
            </Button>
          </>
        }
      />
      <div className="score pb-4">
        <p className="text-13 text-ink-3 wide:col-start-2">
          <CoveredLines>{restsOn(document)}</CoveredLines>
        </p>
      </div>
      <Panel id="note" heading={t`Note a moment`} note={t`You alone see it, until you share it.`}>
        <NoteForm />
      </Panel>
      {asTable ? (
        <div className="frame pb-5">
          <CoveredLines lines={document.moments.length}>
            <DataTable
              caption={t`What you noticed`}
              columns={momentColumns}
              rows={document.moments}
              rowKey={({ momentId }) => momentId}
            />
          </CoveredLines>
        </div>
      ) : (
        groupsOf(document).map((group) => (
          <section key={group[0]?.is} className="border-t border-rule-2 py-2">
            {group.map((moment) => (
              <div key={moment.momentId}>
                <Row moment={moment} document={document} />
                <MomentPanels moment={moment} document={document} />
              </div>
            ))}
          </section>
        ))
      )}
      <WhoCouldRead />
    </>
  );
};

/** Nothing is held yet. */
const Begin = () => (
  <>
    <BeginWith
      title={t`Not-knowing`}
      about={t`Moments that you noticed, held by you alone until you share one, in words that you see before.`}
      question={t`When did you last not know, and nod?`}
      otherwise={t`You had noted nothing.`}
    >
      <NoteForm leave={false} />
    </BeginWith>
    <WhoCouldRead />
  </>
);
