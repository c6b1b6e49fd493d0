import type { Day } from '@alliance/api-client/generated/api';
import { Barcode } from '../../kit/barcode.tsx';
import { asks, type Line } from './reading.ts';

interface LineDrawingProps {
  readonly line: Line;
  readonly x: (day: Day) => number;
  readonly today: Day;
  readonly length: number;
  readonly height: number;
}

/** A theme along the sessions of its pair: a bar where it came up. */
export const LineDrawing = ({ line, x, today, length, height }: LineDrawingProps) => {
  const { began, sessions } = line.pair;
  return (
    <Barcode
      marks={sessions.map((on, i) => ({ x: x(on), isBar: line.touched.has(i + 1) }))}
      from={x(sessions[0] ?? began)}
      to={x(today)}
      length={length}
      height={height}
      strong={asks(line)}
    />
  );
};
