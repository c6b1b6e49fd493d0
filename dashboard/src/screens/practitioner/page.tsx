import type { GrowthDimension, PractitionerDocument, Role } from '@alliance/api-client/generated/api';
import { t } from '@lingui/core/macro';
import { useState } from 'react';
import { useLayout } from '../../device/width.ts';
import { ScreenHead } from '../../kit/screen-head.tsx';
import { useLightSessions } from '../../pair/lit.tsx';
import { usePair } from '../../pair/pair.tsx';
import { Below } from './below.tsx';
import { LineRow } from './line-row.tsx';
import { firstChosen, furthest, hasPlaced } from './reading.ts';
import { takeaway } from './sentences.ts';
import { PlacingTable } from './placing-table.tsx';
import { TakenOut } from './taken-out.tsx';
import { Tools } from './tools.tsx';
import { UprightLines } from './upright-lines.tsx';
import { Whose } from './whose.tsx';

interface Choice {
  readonly dimension: GrowthDimension;
  readonly placingId: string | undefined;
}

const firstOf = (document: PractitionerDocument, of: Role): Choice | undefined => {
  const first = firstChosen(document, of);
  return first && { dimension: first.dimension, placingId: first.placing.placingId };
};

/** Seven lines below each other under the same time; one placing is read below them. */
export const PractitionerPage = ({ document }: { readonly document: PractitionerDocument }) => {
  const { firstName, day, viewer } = usePair();
  const phone = useLayout() === 'phone';
  const [of, setOf] = useState<Role>(hasPlaced(document, 'coach') ? 'coach' : 'supervisor');
  const [choice, choose] = useState<Choice | undefined>();
  const [asTable, setAsTable] = useState(false);
  const lines = document.lines[of];
  const chosen = choice ?? firstOf(document, of);
  const line = lines.find(({ dimension }) => dimension === chosen?.dimension) ?? lines[0];
  const placing =
    line?.placings.find(({ placingId }) => placingId === chosen?.placingId) ?? line?.placings.at(-1);
  const days = document.sessions.map(({ on }) => on);
  const far = furthest(lines);
  const since = document.sessions.findLast(({ on }) => placing && on <= placing.own.on);
  useLightSessions(since ? [since.session] : []);
  const lookAt = (role: Role) => {
    setOf(role);
    choose(undefined);
  };
  return (
    <>
      <ScreenHead
        heading={t`Practitioner`}
        note={<Whose document={document} of={of} onChange={lookAt} />}
        takeaway={takeaway(lines, firstName(of), day)}
        tools={<Tools document={document} of={of} asTable={asTable} onTable={setAsTable} />}
      />
      {asTable ? (
        <PlacingTable document={document} of={of} />
      ) : phone ? (
        <UprightLines
          {...{ lines, days, of }}
          chosen={line && { dimension: line.dimension, placingId: placing?.placingId }}
          onChoose={(dimension, placingId) => choose({ dimension, placingId })}
        />
      ) : (
        lines.map((each) => (
          <LineRow
            key={each.dimension}
            line={each}
            of={of}
            far={far.length === 1 && far[0] === each}
            days={days}
            chosen={each === line ? placing?.placingId : undefined}
            isChosen={each === line}
            onChoose={(placingId) => choose({ dimension: each.dimension, placingId })}
          />
        ))
      )}
      {line && (
        <Below
          {...{ line, of, placing }}
          onChoose={(placingId) => choose({ dimension: line.dimension, placingId })}
          onPlaced={() => lookAt(viewer)}
        />
      )}
      <TakenOut document={document} />
    </>
  );
};
