/** Mozilla's list for Firefox accounts, in small letters: the 50,000 of at least eight characters that leaked most. */
declare module 'fxa-common-password-list' {
  const list: { test(password: string): boolean };
  export default list;
}
