import { useEffect, useRef, type RefObject } from 'react';

/**
 * Moves the focus to where the page went on, each time `step` changes; not when the page is opened. Without it a
 * keyboard or a screen reader is left on a button that is no longer there.
 */
export const useFocusAfter = <E extends HTMLElement>(step: string): RefObject<E | null> => {
  const place = useRef<E>(null);
  const before = useRef(step);
  useEffect(() => {
    if (before.current === step) return;
    before.current = step;
    place.current?.focus();
  }, [step]);
  return place;
};

/** To the first field that isn't right yet: one that says `aria-invalid`, or the first choice within `data-missing`. */
export const toFirstError = (form: HTMLElement | null): void =>
  // The fields are marked once React has drawn the errors.
  void setTimeout(() =>
    form?.querySelector<HTMLElement>('[aria-invalid="true"], [data-missing] input')?.focus(),
  );
