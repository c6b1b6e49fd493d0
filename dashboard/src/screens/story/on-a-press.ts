import { opened } from '../../kit/fetched.tsx';

/* What a press opens here, and what stands on paper only: in one piece that comes once the page is drawn. */
const evidence = () => import('./evidence-of-a-phrase.ts');

export const HeadingOf = opened(evidence, (all) => all.HeadingOf);
export const Records = opened(evidence, (all) => all.Records);
export const RecordsOnPaper = opened(evidence, (all) => all.RecordsOnPaper);
