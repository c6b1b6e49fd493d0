/** How long a browser may take to begin with a file, in milliseconds. */
const TAKEN_WITHIN = 30_000;

/** Hands a text to the browser as a file. */
export const download = (name: string, text: string, type = 'text/csv;charset=utf-8'): void => {
  const address = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // Taken back at once, a busy browser would save it without its name, or nothing.
  setTimeout(() => URL.revokeObjectURL(address), TAKEN_WITHIN);
};
