export { Chronicle } from './chronicle.tsx';
export { News } from './news.tsx';
