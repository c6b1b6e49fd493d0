import { fetched } from '../../../kit/fetched.tsx';

/* Forms are fetched when they are opened: the screen is drawn without them. */
export const ViewForm = fetched(() => import('./view-form.tsx'), 'ViewForm');
export const AddForm = fetched(() => import('./add-form.tsx'), 'AddForm');
export const DecisionForm = fetched(() => import('./decision-form.tsx'), 'DecisionForm');
