export const First = () => <main id="main" tabIndex={-1} />;
