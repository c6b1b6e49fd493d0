import type { ImpactDocument, ImpactNote } from '@alliance/api-client/generated/api';
import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { usePanels } from '../../kit/panel.tsx';
import { FieldLines } from '../../pair/field-lines.tsx';
import { usePair } from '../../pair/pair.tsx';
import { Person } from '../../pair/person.tsx';
import { dayShortNear } from '../../words/days-in-words.ts';
import { Field } from './field.tsx';
import { GoalRails } from './goal-rails.tsx';
import { layoutOf, ROW, type Layout } from './layout.ts';
import { panelOf } from './note-button.tsx';
import { chainTo, type Beginning } from './reading.ts';
import { LEVEL, LEVEL_SAYS, notesInWords } from './sentences.ts';
import { Waits } from './waits.tsx';

interface DrawingProps {
  readonly document: ImpactDocument;
  readonly beginnings: readonly Beginning[];
  /** Those that are unfolded. */
  readonly shown: readonly ImpactNote[];
}

/** On a desktop: from the goals down to the community, on the time axis of the pair. */
export const Drawing = ({ document: { notes, sessions }, beginnings, shown }: DrawingProps) => {
  const { open } = usePanels();
  const layout = layoutOf(beginnings, shown);
  const opened = shown.find((note) => panelOf(note) === open);
  const lit = new Set(opened ? chainTo(notes, opened).map(({ impactId }) => impactId) : []);
  return (
    <div className="relative mt-4">
      {layout.levels.map(({ level, top }) => (
        <div key={level} className="score absolute inset-x-0" style={{ top }} aria-hidden="true">
          <div className="col-span-3 border-t border-rule" />
        </div>
      ))}
      {opened && <Band layout={layout} note={opened} />}
      <div className="score relative" style={{ height: layout.height }}>
        <Labels layout={layout} notes={notes} />
        <div className="relative self-stretch">
          <FieldLines days={sessions.map(({ on }) => on)} />
          <GoalRails layout={layout} lit={opened?.goal?.goalId} />
          <Field layout={layout} notes={notes} lit={lit} />
        </div>
        <div className="relative">
          <End layout={layout} />
        </div>
      </div>
    </div>
  );
};

/** Behind the row that is open, across the page. */
const Band = ({ layout, note }: { readonly layout: Layout; readonly note: ImpactNote }) => {
  const row = layout.levels.flatMap(({ rows }) => rows).find(({ item }) => item === note);
  if (!row) return null;
  return (
    <div
      aria-hidden="true"
      className="score absolute inset-x-0"
      style={{ top: row.y - ROW / 2, height: ROW }}
    >
      <div className="col-span-2 col-start-2 -mx-3 rounded-6 bg-wash" />
    </div>
  );
};

const Labels = ({ layout, notes }: { readonly layout: Layout; readonly notes: readonly ImpactNote[] }) => (
  <div className="relative">
    {layout.goals.rows.length > 0 && (
      <Label top={0} heading={<Trans>Goals</Trans>}>
        <Trans>where each chain begins</Trans>
      </Label>
    )}
    {layout.levels.map(({ level, top }) => (
      <Label key={level} top={top} heading={LEVEL[level]}>
        {LEVEL_SAYS[level]}
        <br />
        {notesInWords(notes, level)}
      </Label>
    ))}
  </div>
);

interface LabelProps {
  readonly top: number;
  readonly heading: ReactNode;
  readonly children: ReactNode;
}

const Label = ({ top, heading, children }: LabelProps) => (
  <div className="absolute left-0 pr-6" style={{ top: top + 10 }}>
    <h2 className="text-15 font-semibold">{heading}</h2>
    <p className="text-13 text-ink-3">{children}</p>
  </div>
);

/** Who told it and when, and who recognises it. */
const End = ({ layout }: { readonly layout: Layout }) => {
  const { day } = usePair();
  const rows = layout.levels.flatMap((level) => level.rows);
  const at = (y: number) => ({ top: y - ROW / 2, height: ROW });
  return (
    <div className="absolute inset-y-0 right-0 left-8 text-13">
      <p className="absolute inset-x-0 -top-4 grid grid-cols-[55%_minmax(0,1fr)] gap-x-2 text-12 text-ink-3">
        <span>
          <Trans>as told by</Trans>
        </span>
        <span>
          <Trans>recognised by</Trans>
        </span>
      </p>
      {layout.goals.rows.map(({ item: { id, goal }, y }) => (
        <p key={id} className="absolute flex items-center gap-1 whitespace-nowrap" style={at(y)}>
          {goal && (
            <>
              <Person whose={goal.by} /> {dayShortNear(goal.wordings[0]?.from ?? day, day)}
            </>
          )}
        </p>
      ))}
      {rows.map(({ item: note, y }) => (
        <p
          key={note.impactId}
          className="absolute inset-x-0 grid grid-cols-[55%_minmax(0,1fr)] items-center gap-x-2 whitespace-nowrap"
          style={at(y)}
        >
          <span className="truncate">
            <Person whose={note.by} /> {dayShortNear(note.on, day)}
          </span>
          <span className="truncate">
            <Waits note={note} />
          </span>
        </p>
      ))}
    </div>
  );
};
