import type { Observation } from '@alliance/api-client/generated/api';
import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { CoveredLines } from '../../kit/covered.tsx';
import { Panel, PanelButton } from '../../kit/panel.tsx';
import { usePair } from '../../pair/pair.tsx';
import { Person, PERSON_BORDER } from '../../pair/person.tsx';
import { useReadOnly } from '../../pair/read-only.ts';
import { dayNear } from '../../words/days-in-words.ts';
import { quoted } from '../../words/quoted.ts';
import { AnswerForm, ObserveForm } from './on-a-press.ts';
import { SaidToIt } from './said-to-it.tsx';
import { ON_QUALITY } from './sentences.ts';
import { TakeBack } from './take-back.tsx';

/** What each learns from the other, the latest first. */
export const Learned = ({ observations }: { readonly observations: readonly Observation[] }) => (
  <ul className="grid grid-cols-2 gap-x-6 gap-y-4 phone:grid-cols-1">
    {observations.toReversed().map((each) => (
      <li key={each.sharingId} className={`break-inside-avoid border-l-2 pl-3 ${PERSON_BORDER[each.by]}`}>
        <Head observation={each} />
        <p dir="auto" className="text-17">
          <CoveredLines lines={2}>{quoted(each.text)}</CoveredLines>
        </p>
      </li>
    ))}
  </ul>
);

const Head = ({
  observation: { sharingId, by, on, quality, answers },
}: {
  readonly observation: Observation;
}) => {
  const { day } = usePair();
  return (
    <p className="flex flex-wrap items-baseline gap-x-1.5 text-15 text-ink-2">
      <Person whose={by} />
      <PanelButton
        id={`sharing-${sharingId}`}
        className="min-w-0 text-ink-2"
        label={t`${ON_QUALITY[quality]}, ${dayNear(on, day)}`}
      >
        {ON_QUALITY[quality]}, {dayNear(on, day)}
      </PanelButton>
      {answers.length > 0 && (
        <span className="text-13 text-ink-3">
          <Trans>said to since</Trans>
        </span>
      )}
    </p>
  );
};

/** How it read before, what was said to it, and what can be done. */
export const ObservationPanel = ({ observation }: { readonly observation: Observation }) => {
  const { viewer } = usePair();
  const readOnly = useReadOnly();
  const { sharingId: id, by, quality, answers } = observation;
  const mine = by === viewer;
  return (
    <>
      <Panel
        id={`sharing-${id}`}
        heading={t`Learned from each other`}
        note={ON_QUALITY[quality]}
        end={
          !readOnly && (
            <PanelButton id={mine ? `sharing-anew-${id}` : `sharing-answer-${id}`}>
              {mine ? t`Word it anew` : t`Say something to it`}
            </PanelButton>
          )
        }
      >
        <SaidToIt
          sharing={observation}
          before={observation.before.map((each) => ({ ...each, did: ON_QUALITY[each.quality] }))}
          did={ON_QUALITY[quality]}
        />
        {mine && answers.length === 0 && <TakeBack sharing={observation} />}
      </Panel>
      {!readOnly && (
        <Panel
          id={mine ? `sharing-anew-${id}` : `sharing-answer-${id}`}
          heading={mine ? t`Word it anew` : t`Say something to it`}
          note={
            mine ? t`How it read before stays, with its day.` : t`If you like. From then on you both keep it.`
          }
        >
          {mine ? <ObserveForm observation={observation} /> : <AnswerForm sharingId={id} />}
        </Panel>
      )}
    </>
  );
};
