import type { Experiment, ExperimentsDocument } from '@alliance/api-client/generated/api';
import { Covered } from '../../kit/covered.tsx';
import { Panel, PanelButton } from '../../kit/panel.tsx';
import { usePair } from '../../pair/pair.tsx';
import { useReadOnly } from '../../pair/read-only.ts';
import { counted } from '../../words/counts.ts';
import { ConcludeForm, ReopenForm, ReviseForm, TryForm } from './on-a-press.ts';
import { isOpen, whatOf } from './reading.ts';
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
        id={`rests-${id}`}
        heading="What it rests on"
        note={
          <>
            <Covered width="medium">{what}</Covered>,{' '}
            {counted(recordsOf(experiment, firstName).length, 'record')}
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
            heading="I tried it"
            note="As often as you like. The other reads it at once."
          >
            <TryForm experiment={experiment} />
          </Panel>
          <Panel
            id={`conclude-${id}`}
            heading="What became of it"
            note="What is kept or adapted flows back into what it is for."
          >
            <ConcludeForm experiment={experiment} document={document} />
          </Panel>
          <Panel id={`revise-${id}`} heading="Put it anew" note="What it was before stays, with its day.">
            <ReviseForm experiment={experiment} document={document} />
          </Panel>
          <Panel id={`reopen-${id}`} heading="Take it up again" note="What was said of it stays to be read.">
            <ReopenForm experiment={experiment} />
          </Panel>
        </>
      )}
      {!readOnly &&
        mine.map((each) => (
          <Panel
            key={each.number}
            id={`correct-${id}-${each.number}`}
            heading="Put right what I told"
            note="What you told before stays to be read."
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
          I tried it
        </PanelButton>
        <PanelButton id={`conclude-${id}`}>Say what became of it</PanelButton>
        <PanelButton id={`revise-${id}`}>Put it anew</PanelButton>
      </>
    ) : (
      <PanelButton id={`reopen-${id}`}>Take it up again</PanelButton>
    )}
    {mine.map((number, place) => (
      <PanelButton key={number} id={`correct-${id}-${number}`}>
        {mine.length === 1 ? 'Put my try right' : `Put my ${ordinal(place + 1)} try right`}
      </PanelButton>
    ))}
  </div>
);

const ORDINALS = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth'];
const ordinal = (place: number): string => ORDINALS[place - 1] ?? `${place}th`;
