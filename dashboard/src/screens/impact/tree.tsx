import type { ImpactNote } from '@alliance/api-client/generated/api';
import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { Covered } from '../../kit/covered.tsx';
import { usePair } from '../../pair/pair.tsx';
import { Person } from '../../pair/person.tsx';
import { span } from '../../words/counts.ts';
import { dayShortNear } from '../../words/days-in-words.ts';
import { Mark } from './marks.tsx';
import { NoteButton } from './note-button.tsx';
import { childrenOf, noteBy, type Beginning } from './reading.ts';
import { LEVEL } from './sentences.ts';
import { Waits } from './waits.tsx';

interface TreeProps {
  readonly beginnings: readonly Beginning[];
  /** Those that are unfolded. */
  readonly shown: readonly ImpactNote[];
}

/** Narrower and on paper: a heading for each goal, and below it what was told, each behind what came before it. */
export const Tree = ({ beginnings, shown }: TreeProps) => (
  <div className="frame pb-4">
    {beginnings.map(({ id, goal, notes }) => {
      const here = notes.filter((note) => shown.includes(note));
      const first = here.filter((note) => !noteBy(here, note.parent?.impactId));
      if (here.length === 0) return null;
      return (
        <section key={id} className="border-t border-rule py-3" aria-labelledby={`from-${id}`}>
          <h2 id={`from-${id}`} dir="auto" className="text-17 font-semibold">
            {goal ? <Covered width="long">{goal.wordings.at(-1)?.text}</Covered> : t`By itself`}
          </h2>
          <Branch notes={first} all={here} />
        </section>
      );
    })}
  </div>
);

interface BranchProps {
  readonly notes: readonly ImpactNote[];
  readonly all: readonly ImpactNote[];
}

const Branch = ({ notes, all }: BranchProps) => {
  const { day } = usePair();
  if (notes.length === 0) return null;
  return (
    <ul>
      {notes.map((note) => (
        <li key={note.impactId} className="mt-2">
          <div className="grid break-inside-avoid grid-cols-[24px_minmax(0,1fr)] gap-x-2">
            <svg width="20" height="20" aria-hidden="true" className="mt-0.5 block overflow-visible">
              <Mark note={note} x={10} y={10} />
            </svg>
            <div className="min-w-0">
              <p className="text-13 text-ink-3">
                {LEVEL[note.level]}
                {note.parent && <>, {t`${span(note.parent.days)} on`}</>}
              </p>
              <NoteButton
                note={note}
                notes={all}
                className="min-h-(--target) w-full py-1 text-15 print:min-h-0"
              />
              <p className="flex flex-wrap gap-x-3 text-13">
                <span>
                  <Trans>
                    told by <Person whose={note.by} /> {dayShortNear(note.on, day)}
                  </Trans>
                </span>
                <span>
                  <Waits note={note} />
                </span>
              </p>
            </div>
          </div>
          <div className="pl-5">
            <Branch notes={childrenOf(all, note)} all={all} />
          </div>
        </li>
      ))}
    </ul>
  );
};
