import type { Experiment } from '@alliance/api-client/generated/api';
import { Trans } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { Covered } from '../../kit/covered.tsx';
import { openerId, PanelButton } from '../../kit/panel.tsx';
import { usePair } from '../../pair/pair.tsx';
import { RoleMarks } from '../../pair/threads/role-marks.tsx';
import { StateChip } from '../../pair/threads/state-chip.tsx';
import { levelsNow } from './levels.ts';
import { panelOf, whatOf, type Group, type Thread } from './reading.ts';
import { standingInWords, stuckInWords, threadInWords } from './sentences.ts';

export const headId = ({ thread }: Group): string => `tried-for-${thread.id}`;

/** The name of a thread, which leads to it. */
export const Head = ({ group }: { readonly group: Group }) => (
  <>
    <h2 id={headId(group)} dir="auto" className="w-fit max-w-full truncate text-17 font-semibold">
      <ToThread thread={group.thread}>
        <Covered width="medium" within={group.thread.of !== 'none'}>
          {group.thread.label}
        </Covered>
      </ToThread>
    </h2>
    <p className="truncate text-13 text-ink-3">
      <Covered width="medium">{threadInWords(group.thread)}</Covered>
    </p>
  </>
);

const ToThread = ({ thread, children }: { readonly thread: Thread; readonly children: React.ReactNode }) => {
  const { allianceId } = usePair();
  if (thread.of === 'none') return children;
  return (
    <Link
      to={thread.of === 'theme' ? '/pairs/$allianceId/themes' : '/pairs/$allianceId/goals'}
      params={{ allianceId }}
      hash={thread.of === 'theme' ? openerId(thread.id) : `goal-${thread.id}`}
      className="decoration-rule-2 underline-offset-4 hover:underline"
    >
      {children}
    </Link>
  );
};

interface NameProps {
  readonly experiment: Experiment;
  readonly lit: boolean;
}

export const Name = ({ experiment, lit }: NameProps) => (
  <PanelButton
    id={panelOf(experiment.experimentId)}
    className={`max-w-full min-w-0 justify-start! text-left ${lit ? 'font-semibold text-ink' : 'text-ink-2'}`}
  >
    <span dir="auto" className="truncate">
      <Covered width="medium" within>
        {whatOf(experiment)}
      </Covered>
    </span>
  </PanelButton>
);

export const Standing = ({ experiment }: { readonly experiment: Experiment }) => {
  const { firstName, partnership, earlier, held } = usePair();
  const next = earlier || !partnership.planned ? undefined : held.length + 1;
  return (
    <Covered width="medium">
      {standingInWords(experiment, firstName, next).map((piece) => {
        if (typeof piece === 'string') return piece;
        return 'own' in piece ? <b key={piece.own}>{piece.own}</b> : piece.says;
      })}
    </Covered>
  );
};

const MARKS = 18;

/** How a thread stands: a theme's state, and since when it was stuck; what each of us sees of a goal. */
export const ThreadStanding = ({ thread }: { readonly thread: Thread }) => {
  if (thread.of === 'theme' && thread.theme?.state) {
    const stuck = stuckInWords(thread.theme.states);
    return (
      <>
        <Covered width="short">
          <StateChip state={thread.theme.state} />
        </Covered>
        {stuck && (
          <p className="text-13 text-ink-2">
            <Covered width="medium">{stuck}</Covered>
          </p>
        )}
      </>
    );
  }
  if (thread.of !== 'goal' || !thread.goal) return null;
  return levelsNow(thread.goal).map(({ roles, words }) => (
    <p key={roles.join()} className="flex items-start gap-2 text-13 leading-[18px]">
      <RoleMarks roles={roles} height={MARKS} />
      <span className="line-clamp-2 min-w-0">
        <Covered width="long">{words}</Covered>{' '}
        <span className="sr-only">
          <SeenBy roles={roles} />
        </span>
      </span>
    </p>
  ));
};

const SeenBy = ({ roles }: { readonly roles: readonly ('coach' | 'supervisor')[] }) => {
  const { firstName } = usePair();
  const [role] = roles;
  if (roles.length > 1 || !role) return <Trans>as both of us see it</Trans>;
  return <Trans>as {firstName(role)} sees it</Trans>;
};
