import type { ReactNode } from 'react';
import { CoveredLines } from './covered.tsx';

interface ScreenHeadProps {
  readonly heading: string;
  readonly note?: ReactNode;
  /** What the whole screen says, in a sentence or two. */
  readonly takeaway: string;
  /** Ways to look at it, ways to add to it. */
  readonly tools?: ReactNode;
}

/** Begins a screen: what it is about, what it says, what can be done. */
export const ScreenHead = ({ heading, note, takeaway, tools }: ScreenHeadProps) => (
  <header className="score paper-margin gap-y-2 pt-6 pb-3 phone:pt-5 print:pt-4 print:pb-2">
    <div className="pr-6">
      <h1 className="text-15 font-semibold">{heading}</h1>
      {note && <div className="text-13 text-ink-3">{note}</div>}
    </div>
    <p className="min-w-0 text-20">
      <CoveredLines lines={2}>{takeaway}</CoveredLines>
    </p>
    {tools && (
      <div className="score-end no-print flex flex-wrap content-start gap-x-5 gap-y-1 text-15">{tools}</div>
    )}
  </header>
);
