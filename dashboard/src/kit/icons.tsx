/** Strokes on a 16 px square, in the current colour; what they mean is said by their button. */
const Icon = ({ d, size = 16 }: { readonly d: string; readonly size?: number }) => (
  <svg width={size} height={size} viewBox="0 0 16 16" fill="none" aria-hidden="true" className="shrink-0">
    <path d={d} stroke="currentColor" strokeWidth="1.6" strokeLinecap="round" strokeLinejoin="round" />
  </svg>
);

export const Left = () => <Icon d="M10 3.5 5.5 8l4.5 4.5" />;
export const Right = () => <Icon d="M6 3.5 10.5 8 6 12.5" />;
export const Down = () => <Icon d="M3.5 6 8 10.5 12.5 6" />;
export const UpDown = () => <Icon d="M4.5 5.5 8 2l3.5 3.5M4.5 10.5 8 14l3.5-3.5" />;
export const Check = () => <Icon d="m3.5 8.5 3 3 6-7" />;

/** Two strands that meet: one whole, one dashed. */
export const Logo = () => (
  <svg
    width="30"
    height="14"
    viewBox="0 0 30 14"
    fill="none"
    aria-hidden="true"
    className="stroke-ink"
    strokeWidth="1.8"
  >
    <path d="M0 1.5C7 1.5 9 6.3 15 6.3S23 1.5 30 1.5" />
    <path d="M0 12.5C7 12.5 9 7.700 15 7.700S23 12.5 30 12.5" strokeDasharray="4 2.6" />
  </svg>
);
