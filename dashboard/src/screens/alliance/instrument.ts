/** Our eight statements, in the order in which their answers are kept. */
export const STATEMENTS: readonly string[] = [
  'We were equals',
  'It felt safe',
  'I was supported',
  'I was stretched',
  'I was attended to',
  'I shared what mattered',
  'We were alive to how we work',
  'It will reach clients',
];

/** Our six statements on one's own say, in the order in which their answers are kept. */
export const AGENCY: readonly string[] = [
  'I set the agenda',
  'I challenge',
  'I choose what to try',
  'I bring the hard thing',
  'I judge my own work',
  'I shape how we work',
];
