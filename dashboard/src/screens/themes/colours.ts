/** How a theme looks, by its place among the pair's themes; after three the colours come round again. */
export interface ThemeLook {
  readonly fill: string;
  /** For dots along the axis. */
  readonly stroke: string;
  readonly text: string;
  /** Under a numeral in the colour of the page, readable in both lights. */
  readonly ground: string;
  readonly groundFill: string;
  readonly groundStroke: string;
}

const LOOKS: readonly ThemeLook[] = [
  {
    fill: 'fill-theme-1',
    stroke: 'stroke-theme-1',
    text: 'text-theme-1-text',
    ground: 'bg-theme-1-text',
    groundFill: 'fill-theme-1-text',
    groundStroke: 'stroke-theme-1-text',
  },
  {
    fill: 'fill-theme-2',
    stroke: 'stroke-theme-2',
    text: 'text-theme-2-text',
    ground: 'bg-theme-2-text',
    groundFill: 'fill-theme-2-text',
    groundStroke: 'stroke-theme-2-text',
  },
  {
    fill: 'fill-theme-3',
    stroke: 'stroke-theme-3',
    text: 'text-theme-3-text',
    ground: 'bg-theme-3-text',
    groundFill: 'fill-theme-3-text',
    groundStroke: 'stroke-theme-3-text',
  },
];

export const lookOf = (place: number): ThemeLook => LOOKS[place % LOOKS.length] as ThemeLook;
