import type { ThemesDocument } from '@alliance/api-client/generated/api';
import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useState } from 'react';
import { KeepQuestion } from '../../pair/keep-question.tsx';
import { useReadOnly } from '../../pair/read-only.ts';
import { useLayout } from '../../device/width.ts';
import { AsTable, Csv } from '../../kit/as-table.tsx';
import { buttonLook } from '../../kit/button.tsx';
import { CoveredLines } from '../../kit/covered.tsx';
import { DataTable } from '../../kit/data-table.tsx';
import { Panel, PanelButton } from '../../kit/panel.tsx';
import { useTargetInView } from '../../pair/came-for.ts';
import { PaperLines } from '../../pair/paper-lines.tsx';
import { ScreenHead } from '../../kit/screen-head.tsx';
import { TriedList } from '../../pair/tried/tried-list.tsx';
import { ViewSwitch } from '../../pair/view-switch.tsx';
import { StepsChoice } from '../../pair/steps-choice.tsx';
import { lookOf } from './colours.ts';
import { DepthKey } from './depth-key.tsx';
import { DepthTable } from './depth-tables.tsx';
import { NameForm, TouchForm } from './on-a-press.ts';
import { question } from './question.ts';
import { windowInWords } from './sentences.ts';
import { takeaway } from './takeaway.ts';
import { ThemePanel } from './theme-panel.tsx';
import { themeColumns } from './theme-table.ts';
import { PER_DEPTH } from './thread-drawing.tsx';
import { ThreadRow } from './thread-row.tsx';
import { UprightRiver } from './on-a-phone.ts';
import { VersionMarks } from './version-marks.tsx';
import { Waiting } from './waiting.tsx';

const sessionKey = ({ session }: { readonly session: number }) => String(session);

export const River = ({ document }: { readonly document: ThemesDocument }) => {
  const readOnly = useReadOnly();
  const phone = useLayout() === 'phone';
  const [asTable, setAsTable] = useState(false);
  const { themes, sessions } = document;
  const columns = themeColumns(themes);
  useTargetInView();
  return (
    <>
      <ScreenHead
        heading={t`Themes`}
        note={
          phone ? undefined : (
            <>
              <Trans>thickness is depth, 1 to 5</Trans>
              <DepthKey perDepth={PER_DEPTH} />
            </>
          )
        }
        takeaway={takeaway(themes)}
        tools={
          <>
            <ViewSwitch of="themes" />
            {!phone && <StepsChoice />}
            {phone && <AsTable asTable={asTable} onChange={setAsTable} className={buttonLook('link')} />}
            <Csv fileName="our-themes" columns={columns} rows={sessions} className={buttonLook('link')} />
          </>
        }
      />
      <Waiting document={document} />
      <figure aria-label={t`Our themes through the sessions`} className="breaks-between">
        {phone && !asTable && <UprightRiver document={document} />}
        {phone && asTable && (
          <div className="frame">
            <CoveredLines lines={sessions.length}>
              <DataTable
                caption={t`Depth by session`}
                columns={columns}
                rows={sessions}
                rowKey={sessionKey}
              />
            </CoveredLines>
          </div>
        )}
        {/* In one place in every layout, so that what is open there stays open when a phone is turned. */}
        {themes.map((theme, place) => (
          <div key={theme.themeId} className="break-inside-avoid">
            {phone && !asTable && <TriedList tried={theme.tried} of={theme.label} />}
            {!phone && <ThreadRow theme={theme} look={lookOf(place)} document={document} />}
            <ThemePanel theme={theme} document={document} />
          </div>
        ))}
        {!phone && <VersionMarks document={document} />}
        {!phone && <DepthTable document={document} />}
        <figcaption className="score pt-2 pb-5 text-13 text-ink-3">
          <span className="wide:col-start-2">{windowInWords(document)}</span>
        </figcaption>
      </figure>
      <section
        className="score kept-whole gap-y-3 border-t border-rule py-5 print:gap-y-1 print:py-3"
        aria-label={t`A question for us`}
      >
        <h2 className="pr-6 text-15 font-semibold">
          <Trans>A question for us</Trans>
        </h2>
        <p className="max-w-2xl min-w-0 text-24 italic phone:text-20 print:text-20">
          <CoveredLines lines={2}>{question(themes)}</CoveredLines>
          <KeepQuestion text={question(themes)} page="themes" />
        </p>
        <PaperLines lines={5} />
        {!readOnly && (
          <div className="score-end no-print flex flex-wrap content-start items-center gap-x-4 gap-y-2">
            {sessions.length > 0 && (
              <PanelButton id="touch" kind="primary">
                <Trans>Note that it came up</Trans>
              </PanelButton>
            )}
            <PanelButton id="name">
              <Trans>Name a theme</Trans>
            </PanelButton>
          </div>
        )}
      </section>
      {!readOnly && (
        <>
          <Panel
            id="touch"
            heading={t`Note that it came up`}
            note={t`Your reading of how deep a theme went. It counts once you both agree.`}
          >
            <TouchForm document={document} />
          </Panel>
          <Panel id="name" heading={t`Name a theme`} note={t`So that it can be followed, by you both.`}>
            <NameForm />
          </Panel>
        </>
      )}
    </>
  );
};
