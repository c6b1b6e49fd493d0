import type { AgreementDocument, ClauseLine } from '@alliance/api-client/generated/api';
import { Trans } from '@lingui/react/macro';
import { useEffect, useId, useRef, type ReactNode } from 'react';
import { usePair } from '../../pair/pair.tsx';
import { useLayout } from '../../device/width.ts';
import { Covered } from '../../kit/covered.tsx';
import { Down, Right } from '../../kit/icons.tsx';
import { ClauseTitle } from './clause-title.tsx';
import { LifeLine, VersionBars } from './life-line.tsx';
import { rowOf } from './go-to-clause.ts';
import { standingInWords, stillTrue } from './takeaway.ts';

const HEIGHT = {
  phone: { usual: 22, asked: 22 },
  tablet: { usual: 22, asked: 22 },
  wide: { usual: 26, asked: 44 },
} as const;

interface RowProps {
  readonly agreement: AgreementDocument;
  readonly clause: ClauseLine;
  readonly open: boolean;
  /** This clause, and no other, is asked about. */
  readonly asked: boolean;
  readonly onToggle: () => void;
  /** Beside the question. */
  readonly actions?: ReactNode;
  /** What the row opens to. */
  readonly children: ReactNode;
}

/** A clause: its name, its life-line, what was last said of it. All of the row opens it; Esc closes it again. */
export const Row = ({ agreement, clause, open, asked, onToggle, actions, children }: RowProps) => {
  const pair = usePair();
  const { scale, viewer } = pair;
  const layout = useLayout();
  const id = useId();
  const button = useRef<HTMLButtonElement>(null);
  const row = useRef<HTMLLIElement>(null);
  const height = HEIGHT[layout][asked ? 'asked' : 'usual'];
  const standing = standingInWords(agreement, clause, pair);
  const yours =
    standing === 'your turn' ||
    / (asks you|wrote back)$/.test(standing) ||
    (standing.startsWith('agreed') && !signedBy(agreement, viewer));
  const retired = clause.standing === 'retired';

  useEffect(() => {
    if (!open) return;
    const box = row.current?.getBoundingClientRect();
    if (box && box.top < 150) row.current?.scrollIntoView({ block: 'start', behavior: 'smooth' });
  }, [open]);

  return (
    // Esc is caught for whatever in the row has the focus.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <li
      ref={row}
      id={rowOf(clause.clauseId)}
      className="scroll-mt-40 phone:scroll-mt-24"
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !open) return;
        onToggle();
        button.current?.focus();
      }}
    >
      <div
        className={`relative isolate mx-auto max-w-[1600px] outline-ink before:absolute before:inset-y-0 before:inset-x-2.5 before:-z-10 before:rounded-6 hover:before:bg-wash tablet:max-wide:border-b tablet:max-wide:border-rule tablet:max-wide:pt-1.5 print:pt-0 has-[>.score>h2>button:focus-visible]:before:outline-2 phone:border-b phone:border-rule phone:py-2 ${open ? 'before:bg-wash-2' : asked ? 'before:bg-wash' : ''}`}
      >
        <div className="score items-center phone:flex phone:flex-wrap phone:gap-x-3">
          <h2 className="font-normal">
            <button
              ref={button}
              type="button"
              aria-expanded={open}
              aria-controls={`${id}-panel`}
              aria-describedby={`${id}-standing`}
              className={`flex cursor-pointer items-center gap-2 text-left text-15 leading-5 outline-none wide:-ml-6 after:absolute after:inset-0 after:z-[1] ${open || asked ? 'font-semibold text-ink' : retired ? 'text-ink-3' : 'text-ink-2'}`}
              onClick={onToggle}
            >
              <span className="no-print">{open ? <Down /> : <Right />}</span>
              <span className={retired ? 'line-through decoration-rule-2' : ''}>
                <ClauseTitle clause={clause} />
              </span>
            </button>
          </h2>
          <div className="relative phone:order-1" style={{ width: scale.length }}>
            <LifeLine agreement={agreement} clause={clause} height={height} open={open} />
            {asked && <Question clause={clause} agreement={agreement} />}
          </div>
          <div
            className={`score-end flex flex-wrap items-center justify-between gap-x-3 gap-y-2 ${asked && actions ? 'below-wide:py-2 phone:order-1 phone:w-full' : 'phone:ml-auto'}`}
          >
            <span
              id={`${id}-standing`}
              className={`text-13 ${yours ? 'font-semibold text-ink' : 'text-ink-3'} ${asked && actions ? 'sr-only' : ''}`}
            >
              <Covered width="medium" within>
                {standing}
              </Covered>
            </span>
            {asked && actions ? (
              <span className="no-print relative z-10 flex gap-1.5 [&_a]:px-3 [&_button]:px-3">
                {actions}
              </span>
            ) : (
              open && (
                <span aria-hidden="true" className="text-13 font-semibold phone:hidden">
                  <Trans>Close</Trans>
                </span>
              )
            )}
          </div>
        </div>
      </div>
      <div id={`${id}-panel`}>{open && children}</div>
    </li>
  );
};

const signedBy = (agreement: AgreementDocument, viewer: string): boolean =>
  agreement.next?.signatures.some(({ by }) => by === viewer) ?? false;

/** On the line of the clause that is asked about; under it where the field is narrow. */
const Question = ({
  agreement,
  clause,
}: {
  readonly agreement: AgreementDocument;
  readonly clause: ClauseLine;
}) => (
  <p className="text-15 italic below-wide:pb-1.5 below-wide:pl-6 wide:absolute wide:inset-0 wide:flex wide:items-center wide:justify-center">
    <span className="bg-wash wide:px-3">
      <Covered width="long" within>
        {stillTrue(clause, agreement.asOf)}
      </Covered>
    </span>
  </p>
);

/** Between the heads and the first row, and wherever the uprights should go on. */
export const Uprights = ({
  agreement,
  height,
}: {
  readonly agreement: AgreementDocument;
  readonly height: number;
}) => {
  const { scale } = usePair();
  return (
    <svg width={scale.length} height={height} aria-hidden="true" className="block overflow-visible">
      <VersionBars agreement={agreement} height={height} />
    </svg>
  );
};
