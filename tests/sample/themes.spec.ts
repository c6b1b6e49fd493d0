import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Theme } from '@alliance/insights/theme/document/theme';
import type { Themes } from '@alliance/insights/theme/document/themes';
import { openSampleOverHttp, type SampleOverHttp } from './over-http.ts';
import { run } from './run.ts';

/** The figures of the brief, as the loaded sample answers them over HTTP. */
let sample: SampleOverHttp;
beforeAll(async () => {
  sample = await openSampleOverHttp();
}, 120_000);
afterAll(() => sample.stop());

const themeOf = async (coach: string, label: string): Promise<Theme> => {
  const { themes } = await sample.read<Themes>(coach, 'themes');
  const found = themes.find((theme) => theme.label.startsWith(label));
  if (!found) throw new Error(`there is no theme ${label}`);
  return found;
};

const bits = ({ depths }: Theme): string => depths.map((depth) => (depth === 0 ? 0 : 1)).join('');
const depths = (theme: Theme): readonly number[] => theme.depths.filter((depth) => depth !== 0);
const moved = ({ movement }: Theme): readonly number[] => movement.map(({ session }) => session);

describe('the themes of the sample', () => {
  it('Rescuing keeps coming, fades, sleeps, and returns in session 13', async () => {
    const theme = await themeOf('Amara', 'Rescuing');
    expect([bits(theme), depths(theme), moved(theme)]).toEqual(['1111010000001', [2, 2, 2, 3, 4, 2], [4, 6]]);
    expect(theme.states).toEqual(
      run(
        ['occasional', 1],
        ['emerging', 2],
        ['recurring', 3],
        ['fading', 3],
        ['dormant', 3],
        ['returning', 1],
      ),
    );
    expect(theme).toMatchObject({
      state: 'returning',
      returns: [{ session: 13, on: '2026-06-24', after: 6, afterOn: '2026-01-21', absentFor: 6 }],
    });
  });
  it('Silence moves three times and fades', async () => {
    const theme = await themeOf('Amara', 'Silence');
    expect([bits(theme), depths(theme), moved(theme)]).toEqual([
      '0101111010100',
      [1, 1, 2, 2, 3, 4, 4],
      [5, 7, 9],
    ]);
    expect(theme.states.slice(3)).toEqual(
      run(['emerging', 1], ['recurring', 5], ['fading', 1], ['recurring', 1], ['fading', 2]),
    );
    expect(theme.states[0]).toBeNull();
  });
  it('Sponsor confidentiality emerges', async () => {
    const theme = await themeOf('Amara', 'Sponsor');
    expect([bits(theme), depths(theme)]).toEqual(['0000000000111', [2, 2, 2]]);
    expect(theme.states).toEqual(
      run<Theme['states'][number]>([null, 10], ['occasional', 1], ['emerging', 2]),
    );
  });
  it('Being the expert is stuck until a linked goal gains a level in session 10', async () => {
    const theme = await themeOf('Tom', 'Being the expert');
    expect([bits(theme), depths(theme)]).toEqual(['111011111011', [2, 2, 2, 2, 2, 2, 2, 2, 2, 3]]);
    expect(theme.states).toEqual(
      run(['occasional', 1], ['emerging', 2], ['recurring', 2], ['stuck', 4], ['recurring', 3]),
    );
    expect(theme.movement.map(({ session, by }) => [session, by[0]?.kind])).toEqual([
      [10, 'goal'],
      [12, 'deeper'],
    ]);
  });
  it('Power and difference fades, unresolved', async () => {
    const theme = await themeOf('Priya', 'Power and difference');
    expect([bits(theme), moved(theme)]).toEqual(['10110100', [4]]);
    expect(theme.states).toEqual(run(['occasional', 2], ['emerging', 1], ['recurring', 3], ['fading', 2]));
    expect([theme.integrated, theme.integrationOffered]).toEqual([undefined, undefined]);
  });
  it('are told alike as of an earlier day, as far as they had come', async () => {
    const { themes } = await sample.read<Themes>('Amara', 'themes', '2025-11-12');
    const [rescuing, silence] = themes;
    expect(themes).toHaveLength(2);
    expect([rescuing?.state, silence?.state]).toEqual(['recurring', 'recurring']);
    expect(rescuing?.states).toHaveLength(5);
  });
});
