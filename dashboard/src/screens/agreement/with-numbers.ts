const WITH_NUMBERS: ReadonlySet<string> = new Set([
  'review-rhythm',
  'records-and-retention',
  'session-format',
  'confidentiality-and-its-limits',
]);
export const canHaveNumbers = (clauseId: string): boolean => WITH_NUMBERS.has(clauseId);
