/** The id of a clause's row on the page. */
export const rowOf = (clauseId: string): string => `clause-${clauseId}`;

/** Brings a clause into sight, and the keyboard to its first button. */
export const goToClause = (clauseId: string): void => {
  const row = document.getElementById(rowOf(clauseId));
  row?.scrollIntoView({ block: 'nearest' });
  row?.querySelector('button')?.focus({ preventScroll: true });
};
