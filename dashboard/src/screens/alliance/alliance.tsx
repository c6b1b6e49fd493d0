export const AllianceScreen = () => null;
