export const AnswerInvitation = () => <main id="main" tabIndex={-1} />;
