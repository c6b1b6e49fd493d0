export { PageNotices } from './page-notices.tsx';
export { ShellOnPaper } from './shell-on-paper.tsx';
