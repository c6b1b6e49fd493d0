import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { applyTheme } from './app/preferences.ts';
import { queries } from './app/queries.ts';
import { beginToKeepSession } from './app/renewal.ts';
import { router } from './app/router.tsx';
import './app/style/dashboard.css';

applyTheme();
beginToKeepSession();

const element = document.getElementById('root');
if (!element) throw new Error('index.html has no #root');
createRoot(element).render(
  <StrictMode>
    <QueryClientProvider client={queries}>
      <RouterProvider router={router} />
    </QueryClientProvider>
  </StrictMode>,
);
