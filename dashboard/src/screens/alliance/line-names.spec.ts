import { describe, expect, it } from '@jest/globals';
import { array, assert, integer, property, record } from 'fast-check';
import { lineNames, type Answered } from './line-names.ts';

const said = (role: string) => [role === 'coach' ? 'Amara, of our work' : 'Judith, of our work'];
const drawing = { length: 820, height: 218, taken: [], across: [], said };
const every = (answered: readonly Answered[]) => answered.map((_, i) => i);

describe('the names on the two lines', () => {
  it('stand beside the first place, each on the side that looks away from the other line', () => {
    const answered = [
      { x: 100, y: { coach: 150, supervisor: 60 } },
      { x: 400, y: { coach: 160, supervisor: 50 } },
    ];
    expect(lineNames(answered, [1, 0], drawing)).toEqual([
      { role: 'coach', text: 'Amara, of our work', x: 412, y: 180, anchor: 'start' },
      { role: 'supervisor', text: 'Judith, of our work', x: 412, y: 38, anchor: 'start' },
    ]);
  });
  it('turn away from a figure and from a line that stands across', () => {
    const answered = [{ x: 400, y: { coach: 150, supervisor: 60 } }];
    const taken = [{ left: 412, right: 470, top: 160, bottom: 190 }];
    const [coach, supervisor] = lineNames(answered, [0], { ...drawing, taken, across: [430] });
    expect([coach?.anchor, supervisor?.anchor]).toEqual(['end', 'end']);
  });
  it('go to another place where lines close in, and stay away where there is none', () => {
    const zigzag = Array.from({ length: 12 }, (_, i) => ({
      x: 20 + i * 30,
      y: { coach: i % 2 ? 0 : 218, supervisor: i % 2 ? 218 : 0 },
    }));
    const wide = { x: 600, y: { coach: 180, supervisor: 40 } };
    expect(lineNames(zigzag, every(zigzag), drawing)).toEqual([]);
    const all = [...zigzag, wide];
    expect(lineNames(all, every(all), drawing).map(({ x }) => x)).toEqual([612, 612]);
  });
  it('never lie on each other, nor over an edge', () => {
    const level = integer({ min: 0, max: 218 });
    const answers = array(record({ gap: integer({ min: 30, max: 200 }), coach: level, supervisor: level }), {
      minLength: 1,
      maxLength: 10,
    });
    assert(
      property(answers, (given) => {
        let x = 0;
        const answered = given.map(({ gap, ...y }) => ({ x: (x += gap), y }));
        const names = lineNames(answered, every(answered), { ...drawing, length: x });
        const edges = names.map(({ text, x: at, y, anchor }) => {
          const width = text.length * 6.6;
          const left = anchor === 'start' ? at : anchor === 'end' ? at - width : at - width / 2;
          return { left, right: left + width, y };
        });
        const [one, other] = edges;
        return (
          edges.every(({ left, right }) => left >= 0 && right <= x) &&
          (!one ||
            !other ||
            one.right <= other.left ||
            other.right <= one.left ||
            Math.abs(one.y - other.y) >= 15)
        );
      }),
    );
  });
});
