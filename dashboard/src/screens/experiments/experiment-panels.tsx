import type { Experiment, ExperimentsDocument } from '@alliance/api-client/generated/api';
import { plural, t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { Covered } from '../../kit/covered.tsx';
import { Panel, PanelButton } from '../../kit/panel.tsx';
import { usePair } from '../../pair/pair.tsx';
import { useReadOnly } from '../../pair/read-only.ts';
import { count } from '../../words/counts.ts';
import { ConcludeForm, ReopenForm, ReviseForm, TryForm } from './on-a-press.ts';
import { isOpen, panelOf, whatOf } from './reading.ts';
import { Records } from './records.tsx';
import { recordsOf } from './records-of.ts';

interface ExperimentPanelsProps {
  readonly experiment: Experiment;
  readonly document: ExperimentsDocument;
}

/** What it rests on, and what can be said of it. */
export const ExperimentPanels = ({ experiment, document }: ExperimentPanelsProps) => {
  const readOnly = useReadOnly();
  const { viewer, firstName } = usePair();
  const { experimentId: id, tries } = experiment;
  const what = whatOf(experiment);
  const open = isOpen(experiment);
  const mine = tries.filter(({ by }) => by === viewer);
  return (
    <>
      <Panel
        id={panelOf(id)}
        heading={t`What it rests on`}
        note={
          <>
            <Covered width="medium">{what}</Covered>,{' '}
            {plural(recordsOf(experiment, firstName).length, {
              one: 'one record',
              other: `${count(recordsOf(experiment, firstName).length)} records`,
            })}
          </>
        }
        end={!readOnly && <Actions id={id} open={open} mine={mine.map(({ number }) => number)} />}
      >
        <Records experiment={experiment} />
      </Panel>
      {/* One that is unfolded stays, whatever the other says of it meanwhile: why it is refused is read there. */}
      {!readOnly && (
        <>
          <Panel
            id={`try-${id}`}
            heading={t`I tried it`}
            note={t`As often as you like. The other reads it at once.`}
          >
            <TryForm experiment={experiment} />
          </Panel>
          <Panel
            id={`conclude-${id}`}
            heading={t`What became of it`}
            note={t`What is kept or adapted flows back into what it is for.`}
          >
            <ConcludeForm experiment={experiment} document={document} />
          </Panel>
          <Panel
            id={`revise-${id}`}
            heading={t`Put it anew`}
            note={t`What it was before stays, with its day.`}
          >
            <ReviseForm experiment={experiment} document={document} />
          </Panel>
          <Panel
            id={`reopen-${id}`}
            heading={t`Take it up again`}
            note={t`What was said of it stays to be read.`}
          >
            <ReopenForm experiment={experiment} />
          </Panel>
        </>
      )}
      {!readOnly &&
        mine.map((each) => (
          <Panel
            key={each.number}
            id={`correct-${id}-${each.number}`}
            heading={t`Put right what I told`}
            note={t`What you told before stays to be read.`}
          >
            <TryForm experiment={experiment} told={each} />
          </Panel>
        ))}
    </>
  );
};

interface ActionsProps {
  readonly id: string;
  readonly open: boolean;
  readonly mine: readonly number[];
}

const Actions = ({ id, open, mine }: ActionsProps) => (
  <div className="flex flex-col items-start gap-2 below-wide:flex-row below-wide:flex-wrap below-wide:gap-x-4">
    {open ? (
      <>
        <PanelButton id={`try-${id}`} kind="secondary">
          <Trans>I tried it</Trans>
        </PanelButton>
        <PanelButton id={`conclude-${id}`}>
          <Trans>Say what became of it</Trans>
        </PanelButton>
        <PanelButton id={`revise-${id}`}>
          <Trans>Put it anew</Trans>
        </PanelButton>
      </>
    ) : (
      <PanelButton id={`reopen-${id}`}>
        <Trans>Take it up again</Trans>
      </PanelButton>
    )}
    {mine.map((number, place) => (
      <PanelButton key={number} id={`correct-${id}-${number}`}>
        {mine.length === 1 ? t`Put my try right` : t`Put my ${ordinal(place + 1)} try right`}
      </PanelButton>
    ))}
  </div>
);

const ORDINALS = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth'];
const ordinal = (place: number): string => ORDINALS[place - 1] ?? t`${place}th`;
