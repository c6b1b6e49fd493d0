import type { Experiment, ExperimentsDocument } from '@alliance/api-client/generated/api';
import { useLayout } from '../../device/width.ts';
import { Covered, CoveredLines } from '../../kit/covered.tsx';
import { PanelButton } from '../../kit/panel.tsx';
import { FieldLines } from '../../pair/field-lines.tsx';
import { usePair } from '../../pair/pair.tsx';
import { ExperimentPanels } from './experiment-panels.tsx';
import { Arrived, GroupDrawing, ROW, THREAD } from './group-drawing.tsx';
import { Marks } from './marks.tsx';
import { whatOf, type Group } from './reading.ts';
import { noticedInWords, standingInWords, threadInWords } from './sentences.ts';
import { ThreadLine } from './thread-line.tsx';
import { STATE } from '../../pair/theme-states.ts';

interface GroupRowsProps {
  readonly group: Group;
  readonly document: ExperimentsDocument;
}

/** One thread with what was tried for it; below, what the open one rests on. */
export const GroupRows = ({ group, document }: GroupRowsProps) => {
  const wide = useLayout() === 'wide';
  return (
    <section className="border-t border-rule first-of-type:border-0" aria-labelledby={headId(group)}>
      {wide ? <Beside group={group} document={document} /> : <Below group={group} document={document} />}
      {group.experiments.map((each) => (
        <ExperimentPanels key={each.experimentId} experiment={each} document={document} />
      ))}
    </section>
  );
};

const headId = ({ thread }: Group): string => `tried-for-${thread.id}`;

const Head = ({ group }: { readonly group: Group }) => (
  <>
    <h2 id={headId(group)} dir="auto" className="w-fit max-w-full truncate text-17 font-semibold">
      <Covered width="medium">{group.thread.label}</Covered>
    </h2>
    <p className="truncate text-13 text-ink-3">
      <Covered width="medium">{threadInWords(group.thread)}</Covered>
    </p>
  </>
);

const Name = ({ experiment }: { readonly experiment: Experiment }) => (
  <PanelButton
    id={`rests-${experiment.experimentId}`}
    className="max-w-full min-w-0 justify-start! text-left text-ink-2"
  >
    <span dir="auto" className="truncate">
      <Covered width="medium" within>
        {whatOf(experiment)}
      </Covered>
    </span>
  </PanelButton>
);

const Standing = ({ experiment }: { readonly experiment: Experiment }) => {
  const { firstName } = usePair();
  return (
    <Covered width="medium">
      {standingInWords(experiment, firstName).map((piece) => {
        if (typeof piece === 'string') return piece;
        return 'own' in piece ? <b key={piece.own}>{piece.own}</b> : piece.says;
      })}
    </Covered>
  );
};

const stateOf = ({ thread }: Group): string | undefined =>
  thread.of === 'theme' && thread.theme?.state ? STATE[thread.theme.state] : undefined;

/** On a desktop: names, drawing and standings in three columns of the same heights. */
const Beside = ({ group, document }: GroupRowsProps) => {
  const state = stateOf(group);
  return (
    <div className="score py-2">
      <div className="min-w-0 pr-6">
        <div style={{ height: THREAD }} className="pt-3">
          <Head group={group} />
        </div>
        {group.experiments.map((each) => (
          <div key={each.experimentId} style={{ height: ROW }} className="flex items-center">
            <Name experiment={each} />
          </div>
        ))}
      </div>
      <div className="relative self-stretch">
        <FieldLines days={document.sessions.map(({ on }) => on)} />
        <GroupDrawing group={group} />
      </div>
      <div className="score-end min-w-0 text-13">
        <div style={{ height: THREAD }} className="pt-4">
          {state && (
            <Covered width="short">
              <span className="inline-flex h-6 items-center rounded-full border border-field bg-wash-2 px-2.5 font-semibold">
                {state}
              </span>
            </Covered>
          )}
        </div>
        {group.experiments.map((each) => (
          <p key={each.experimentId} style={{ height: ROW }} className="flex items-center">
            <span className="truncate">
              <Standing experiment={each} />
            </span>
          </p>
        ))}
      </div>
    </div>
  );
};

const STRIP = 36;

/** Narrower, a row is a block: its name and standing, what was noticed, and its strip beneath them. */
const Below = ({ group, document }: GroupRowsProps) => {
  const { scale } = usePair();
  const days = document.sessions.map(({ on }) => on);
  const strip = (content: React.ReactNode) => (
    <div className="relative" aria-hidden="true">
      <FieldLines days={days} />
      <svg width={scale.length} height={STRIP} className="relative block overflow-visible">
        {content}
      </svg>
    </div>
  );
  return (
    <div className="frame py-3">
      <div className="break-inside-avoid break-after-avoid">
        <Head group={group} />
        {strip(<ThreadLine thread={group.thread} axis={STRIP / 2} />)}
      </div>
      <ul>
        {group.experiments.map((each) => (
          <li key={each.experimentId} className="break-inside-avoid border-t border-rule pt-2">
            <div className="flex flex-wrap items-baseline gap-x-4">
              <Name experiment={each} />
              <p className="text-13">
                <Standing experiment={each} />
              </p>
            </div>
            <p className="text-13 text-ink-2">
              <CoveredLines>{noticedInWords(each)}</CoveredLines>
            </p>
            {strip(
              <>
                <Marks experiment={each} y={STRIP / 2} />
                <Arrived experiment={each} y={STRIP / 2} />
              </>,
            )}
          </li>
        ))}
      </ul>
    </div>
  );
};
