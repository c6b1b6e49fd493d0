export { HeadingOf } from './heading-of.tsx';
export { Records } from './records.tsx';
export { RecordsOnPaper } from './records-on-paper.tsx';
