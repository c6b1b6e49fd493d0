/** A catalogue, compiled when the dashboard is built. */
declare module '*.po' {
  import type { Sentence } from './sentence.ts';

  const sentences: Readonly<Record<string, Sentence>>;
  export default sentences;
}
declare module '*.po?pseudo' {
  import type { Sentence } from './sentence.ts';

  const sentences: Readonly<Record<string, Sentence>>;
  export default sentences;
}
