import { CoveredText } from '../../kit/covered.tsx';
import { RIM } from '../field-lines.tsx';
import type { Rail } from './rail.ts';

/** How far below the top of a drawing its line is; what it says stands over it. */
const RAIL = 24;

/** The states one after another; a dormant stretch is dotted, as its thread is. */
export const StateRail = ({ rail, end }: { readonly rail: Rail; readonly end: number }) => (
  <g>
    {rail.stretches.map(({ state, from, start, end: stop }) => (
      <g key={from} className={stop === end ? 'stroke-ink' : 'stroke-ink-3'}>
        <path d={`M${start} ${RAIL - 4}v8`} strokeWidth="1.2" />
        <path
          d={`M${start} ${RAIL}H${Math.max(start, stop - 3)}`}
          strokeWidth="1.2"
          {...(state === 'dormant' ? { strokeDasharray: '1.5 3' } : {})}
        />
      </g>
    ))}
    {rail.labels.map(({ text, x, anchor, latest }) => (
      <CoveredText
        key={x}
        x={x}
        y={RAIL - 8}
        anchor={anchor}
        width="short"
        className={`text-13 ${RIM} ${latest ? 'fill-ink font-semibold' : 'fill-ink-2'}`}
      >
        {text}
      </CoveredText>
    ))}
  </g>
);
