import type { ImpactDocument, ImpactNote } from '@alliance/api-client/generated/api';
import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { Panel, PanelButton } from '../../kit/panel.tsx';
import { usePair } from '../../pair/pair.tsx';
import { useReadOnly } from '../../pair/read-only.ts';
import { dayNear } from '../../words/days-in-words.ts';
import { panelOf } from './note-button.tsx';
import { AddForm, PlaceForm, RecogniseForm, RewordForm, TakeBackForm, WithdrawForm } from './on-a-press.ts';
import { isFor } from './reading.ts';
import { question, LEVEL } from './sentences.ts';
import { NoteAsTold } from './note-as-told.tsx';

interface NotePanelsProps {
  readonly note: ImpactNote;
  readonly document: ImpactDocument;
}

/** A note that is open, and what can be done with it by whoever looks. */
export const NotePanels = ({ note, document }: NotePanelsProps) => {
  const { viewer, day } = usePair();
  const readOnly = useReadOnly();
  const { impactId: id, by, level, on } = note;
  const mine = by === viewer;
  const waits = !readOnly && isFor(note, viewer);
  return (
    <>
      <Panel
        id={panelOf(note)}
        heading={waits ? t`Do you recognise it?` : LEVEL[level]}
        note={
          waits ? (
            <Trans>
              {LEVEL[level]}, told {dayNear(on, day)}
            </Trans>
          ) : (
            <Trans>told {dayNear(on, day)}</Trans>
          )
        }
        end={!readOnly && <Actions note={note} mine={mine} />}
      >
        <NoteAsTold note={note} document={document} />
        {waits && (
          <div className="mt-5">
            <p className="mb-3 text-20 italic">{question(document.notes)}</p>
            <RecogniseForm note={note} />
            <p className="mt-2 text-13 text-ink-3">
              <Trans>It isn’t proof, and it can wait.</Trans>
            </p>
          </div>
        )}
      </Panel>
      {!readOnly && mine && (
        <>
          <Panel
            id={`reword-${id}`}
            heading={t`Put it anew`}
            note={t`How it read before stays, with its day.`}
          >
            <RewordForm note={note} />
          </Panel>
          <Panel
            id={`place-${id}`}
            heading={t`Place it anew`}
            note={t`A line says what came before, never what came of it.`}
          >
            <PlaceForm note={note} document={document} />
          </Panel>
          <Panel id={`add-${id}`} heading={t`Add to it`} note={t`What stands there stays as it is.`}>
            <AddForm note={note} />
          </Panel>
          <Panel
            id={`withdraw-${id}`}
            heading={t`Withdraw it`}
            note={t`While the other hasn’t recognised it.`}
          >
            <WithdrawForm note={note} />
          </Panel>
        </>
      )}
    </>
  );
};

/** Its teller’s, while the other hasn’t recognised it as it stands; then it can be added to, and the other can take that back. */
const Actions = ({ note, mine }: { readonly note: ImpactNote; readonly mine: boolean }) => {
  const { viewer } = usePair();
  const { impactId: id, echo } = note;
  if (!mine) return echo?.by === viewer ? <TakeBackForm note={note} /> : null;
  return (
    <div className="flex flex-col items-start gap-1 below-wide:flex-row below-wide:flex-wrap below-wide:gap-x-4">
      <PanelButton id={`add-${id}`}>
        <Trans>Add to it</Trans>
      </PanelButton>
      {!echo && (
        <>
          <PanelButton id={`reword-${id}`}>
            <Trans>Put it anew</Trans>
          </PanelButton>
          <PanelButton id={`place-${id}`}>
            <Trans>Place it anew</Trans>
          </PanelButton>
          <PanelButton id={`withdraw-${id}`}>
            <Trans>Withdraw it</Trans>
          </PanelButton>
        </>
      )}
    </div>
  );
};
