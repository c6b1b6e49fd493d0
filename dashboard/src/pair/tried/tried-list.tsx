import type { TriedFor } from '@alliance/api-client/generated/api';
import { Trans } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { useId } from 'react';
import { Covered } from '../../kit/covered.tsx';
import { openerId } from '../../kit/panel.tsx';
import { usePair } from '../pair.tsx';
import { standsInWords } from './in-words.ts';
import { TriedMark } from './tried-mark.tsx';

interface TriedListProps {
  readonly tried: readonly TriedFor[];
  /** Below which of several threads it stands, where that isn’t plain. */
  readonly of?: string;
}

/** What opens what one of them rests on, on the screen of what we try. */
export const triedOpener = (experimentId: string): string => openerId(`rests-${experimentId}`);

/** What was tried for a theme or a goal, each leading to where it is told; nothing where nothing was. */
export const TriedList = ({ tried, of }: TriedListProps) => {
  const { allianceId } = usePair();
  const label = useId();
  if (tried.length === 0) return null;
  return (
    <div className="score gap-y-1 pb-3">
      <p id={label} className="pr-6 text-13 text-ink-3">
        {of === undefined ? (
          <Trans>What we tried for it</Trans>
        ) : (
          <Trans>
            What we tried for <Covered width="medium">{of}</Covered>
          </Trans>
        )}
      </p>
      <ul aria-labelledby={label} className="flex min-w-0 flex-wrap gap-x-5 text-13 text-ink-2 phone:block">
        {tried.map((each) => (
          <li key={each.experimentId} className="flex max-w-full items-baseline gap-x-1.5">
            {each.into && (
              <svg width={9} height={9} aria-hidden="true" className="shrink-0 overflow-visible">
                <TriedMark tried={each} x={4.5} y={5} r={3.6} />
              </svg>
            )}
            <Link
              to="/pairs/$allianceId/themes/experiments"
              params={{ allianceId }}
              hash={triedOpener(each.experimentId)}
              dir="auto"
              className="group inline-flex min-h-6 min-w-0 items-center phone:min-h-11"
            >
              <span className="truncate underline decoration-rule-2 underline-offset-4 group-hover:decoration-ink">
                <Covered width="medium" within>
                  {each.what}
                </Covered>
              </span>
            </Link>
            <span className="shrink-0">
              <Covered width="short">{standsInWords(each)}</Covered>
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
};
