/*
 * What each chapter contributes to the story in words, a line each. A chapter says itself where in it that is told. One
 * of a practice has its line in `contents-of-practices.ts`.
 */
export * from '../agreement/story/chapter.ts';
export * from '../goals/story/chapter.ts';
export * from '../questions/story/chapter.ts';
export * from '../resting-and-ending/story/chapter.ts';
export * from '../review/story/chapter.ts';
export * from '../sharing/story/chapter.ts';
export * from '../themes/story/chapter.ts';
