/* The same of practices, a line each: fetched for pairs that use any, or once did. */
export * from '../alliance/story/chapter.ts';
export * from '../companion/story/chapter.ts';
export * from '../experiments/story/chapter.ts';
export * from '../practitioner/story/chapter.ts';
export * from '../impact/story/chapter.ts';
