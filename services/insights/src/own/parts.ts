/* What one holds is folded by these, a part a line. */
export { moments } from '../moment/past/moments.ts';
