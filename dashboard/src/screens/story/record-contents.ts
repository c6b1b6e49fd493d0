/* The records that a phrase rests on, in words, a chapter a line: read once a phrase is opened, and by no first page. */
export * from '../agreement/story/records.ts';
export * from '../alliance/story/records.ts';
export * from '../companion/story/records.ts';
export * from '../experiments/story/records.ts';
export * from '../goals/story/records.ts';
export * from '../impact/story/records.ts';
export * from '../practitioner/story/records.ts';
export * from '../review/story/records.ts';
export * from '../sharing/story/records.ts';
