export const Goals = () => null;
