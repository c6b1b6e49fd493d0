import type { ImpactDocument, ImpactNote } from '@alliance/api-client/generated/api';
import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useState } from 'react';
import { useDiscreet } from '../../device/discreet.ts';
import { download } from '../../device/download.ts';
import { useLayout } from '../../device/width.ts';
import { Button } from '../../kit/button.tsx';
import { CoveredLines } from '../../kit/covered.tsx';
import { asCsv, DataTable } from '../../kit/data-table.tsx';
import { Panel, PanelButton, usePanels } from '../../kit/panel.tsx';
import { ScreenHead } from '../../kit/screen-head.tsx';
import { KeepQuestion } from '../../pair/keep-question.tsx';
import { usePair } from '../../pair/pair.tsx';
import { PaperLines } from '../../pair/paper-lines.tsx';
import { useReadOnly } from '../../pair/read-only.ts';
import { Drawing } from './drawing.tsx';
import { Folds } from './folds.tsx';
import { panelOf } from './note-button.tsx';
import { NotePanels } from './note-panels.tsx';
import { TellForm } from './on-a-press.ts';
import { beginningsOf, isFor, MOST_UNFOLDED } from './reading.ts';
import { figuresInWords, question, takeaway } from './sentences.ts';
import { impactColumns } from './table.ts';
import { Tree } from './tree.tsx';

const idOf = ({ impactId }: ImpactNote) => impactId;

/** Which goals are unfolded: all, unless there are many notes; then the one told of last. */
const useFolds = (document: ImpactDocument) => {
  const beginnings = beginningsOf(document);
  const many = document.notes.length > MOST_UNFOLDED;
  const [chosen, setChosen] = useState<ReadonlySet<string>>(
    new Set([document.notes.at(-1)?.goal?.goalId ?? 'none']),
  );
  const unfolded = many ? chosen : new Set(beginnings.map(({ id }) => id));
  const shown = document.notes.filter(({ goal }) => unfolded.has(goal?.goalId ?? 'none'));
  const toggle = (id: string) => {
    const next = new Set(chosen);
    if (!next.delete(id)) next.add(id);
    setChosen(next);
  };
  return { beginnings, many, unfolded, shown, toggle };
};

/** From a goal to the community, as told by one and recognised by the other. */
export const ImpactPage = ({ document }: { readonly document: ImpactDocument }) => {
  const { firstName, viewer } = usePair();
  const { discreet } = useDiscreet();
  const readOnly = useReadOnly();
  const wide = useLayout() === 'wide';
  const [asTable, setAsTable] = useState(false);
  const { notes, chain } = document;
  const { beginnings, many, unfolded, shown, toggle } = useFolds(document);
  const { open } = usePanels();
  const waits = readOnly ? undefined : notes.find((note) => panelOf(note) === open);
  // It is asked beside what waits, where that is open.
  const asked = waits !== undefined && isFor(waits, viewer);
  const columns = impactColumns(notes, firstName);
  return (
    <>
      <ScreenHead
        heading={t`Impact`}
        note={t`told by one, recognised by the other`}
        takeaway={takeaway(document, firstName)}
        tools={
          <>
            {!readOnly && (
              <PanelButton id="tell" kind="secondary">
                <Trans>Note an impact</Trans>
              </PanelButton>
            )}
            <Button kind="link" aria-expanded={asTable} onClick={() => setAsTable(!asTable)}>
              {asTable ? t`As a drawing` : t`As a table`}
            </Button>
            {!discreet && (
              <Button kind="link" onClick={() => download('our-impact.csv', asCsv(columns, notes))}>
                <Trans>CSV</Trans>
              </Button>
            )}
          </>
        }
      />
      <Panel id="tell" heading={t`Note an impact`} note={t`As you tell it. The other reads it at once.`}>
        <TellForm document={document} inPanel />
      </Panel>
      {many && !asTable && <Folds beginnings={beginnings} unfolded={unfolded} onToggle={toggle} />}
      {asTable ? (
        <div className="frame pb-5">
          <CoveredLines lines={notes.length}>
            <DataTable caption={t`What changed, as told`} columns={columns} rows={notes} rowKey={idOf} />
          </CoveredLines>
        </div>
      ) : wide ? (
        <Drawing document={document} beginnings={beginnings} shown={shown} />
      ) : (
        <Tree beginnings={beginnings} shown={shown} />
      )}
      {shown.map((note) => (
        <NotePanels key={note.impactId} note={note} document={document} />
      ))}
      {chain && (
        <section
          className="score kept-whole gap-y-2 border-t border-rule-2 py-5"
          aria-labelledby="impact-reach"
        >
          <h2 id="impact-reach" className="pr-6 text-15 font-semibold">
            <Trans>How far it reaches</Trans>
          </h2>
          <div className="max-w-2xl min-w-0">
            {figuresInWords(chain, firstName).map((line) => (
              <p key={line} className="text-15 text-ink-2">
                <CoveredLines>{line}</CoveredLines>
              </p>
            ))}
            {!asked && (
              <p className="mt-3 text-20 italic">
                {question(notes)} <KeepQuestion text={question(notes)} page="impact" />
              </p>
            )}
            <PaperLines lines={3} />
          </div>
        </section>
      )}
    </>
  );
};
