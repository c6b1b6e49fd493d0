import type { Role } from '@alliance/api-client/generated/api';
import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { CoveredLines } from '../kit/covered.tsx';
import { changesIn, difference, excerpted } from '../kit/difference.ts';

const ADDED: Readonly<Record<Role, string>> = {
  coach: 'bg-coach-wash decoration-coach decoration-solid',
  supervisor: 'bg-supervisor-wash decoration-supervisor decoration-dashed',
};

interface DifferenceProps {
  readonly before: string;
  readonly after: string;
  /** Whose change it is: their colour and their kind of line. */
  readonly by: Role;
  readonly numbers?: boolean;
  /** Only the changes, with a few words around them. */
  readonly excerpt?: boolean;
}

/** One run of text: what was taken out struck through, what was put in underlined by its author. */
export const Difference = ({ before, after, by, numbers = true, excerpt = false }: DifferenceProps) => (
  <CoveredLines lines={4}>
    {(excerpt ? excerpted(difference(before, after)) : difference(before, after)).map((piece, i) =>
      piece.kind === 'same' ? (
        // The pieces of a text have no identity beyond their place in it.
        // oxlint-disable-next-line react/no-array-index-key
        <span key={i}>{piece.text}</span>
      ) : (
        // oxlint-disable-next-line react/no-array-index-key
        <span key={i}>
          {piece.removed && <del className="text-ink-3 line-through decoration-1">{piece.removed}</del>}
          {piece.removed && piece.added && !/\s$/.test(piece.removed) && ' '}
          {!piece.removed && /^\s+/.exec(piece.added)?.[0]}
          {piece.added && (
            <ins
              className={`box-decoration-clone px-px underline decoration-2 underline-offset-[5px] ${ADDED[by]}`}
            >
              {piece.removed ? piece.added : piece.added.trimStart()}
            </ins>
          )}
          {numbers && (
            <sup className="ml-0.5 text-[0.6em] font-semibold text-ink-2">
              <span className="sr-only">
                <Trans>change</Trans>{' '}
              </span>
              {piece.number}
            </sup>
          )}
        </span>
      ),
    )}
  </CoveredLines>
);

/** The same changes one below the other: the twin for keyboard, screen reader and anyone who prefers a list. */
export const DifferenceList = ({ before, after }: Pick<DifferenceProps, 'before' | 'after'>) => (
  <ol className="text-13">
    {changesIn(difference(before, after)).map(({ number, removed, added }) => (
      <li key={number} className="grid grid-cols-[1.25rem_1fr] border-t border-rule py-1.5">
        <b className="text-ink-2">{number}</b>
        <div className="min-w-0">
          <CoveredLines>
            {removed.trim() && added.trim() ? (
              <>
                <del className="block text-ink-3">{removed.trim()}</del>
                <ins className="block no-underline">{added.trim()}</ins>
              </>
            ) : (
              <>
                <span className="text-ink-3">{added.trim() ? t`added:` : t`taken out:`}</span>{' '}
                {added.trim() ? (
                  <ins className="no-underline">{added.trim()}</ins>
                ) : (
                  <del className="text-ink-3">{removed.trim()}</del>
                )}
              </>
            )}
          </CoveredLines>
        </div>
      </li>
    ))}
  </ol>
);
