import { t } from '@lingui/core/macro';
import { lazy, Suspense, useState, type ComponentType } from 'react';
import { idle } from '../device/idle.ts';
import { openAnew, untilThere } from '../device/until-there.ts';
import { Opening } from './notice.tsx';

type With<Name extends string, Props> = () => Promise<Readonly<Record<Name, ComponentType<Props>>>>;
type Of<Module, Props> = (module: Module) => ComponentType<Props>;

const later = <Module, Props extends object>(load: () => Promise<Module>, of: Of<Module, Props>) =>
  lazy<ComponentType<Props>>(async () => ({ default: of(await untilThere(load, openAnew)) }));

const withNotice = <Props extends object>(Part: ComponentType<Props>) =>
  function Fetched(props: Props) {
    return (
      <Suspense fallback={<Opening what={t`Opening…`} />}>
        <Part {...props} />
      </Suspense>
    );
  };

/** Drawn at once where its code has come before it was asked for, and `Later` where it hasn't. */
const ahead = <Module, Props extends object>(
  load: () => Promise<Module>,
  of: Of<Module, Props>,
  Later: ComponentType<Props> = withNotice(later(load, of)),
) => {
  let there: ComponentType<Props> | undefined;
  const Part = (props: Props) => {
    const [Drawn] = useState(() => there ?? Later);
    return <Drawn {...props} />;
  };
  const preload = () =>
    load().then(
      (module) => void (there = of(module)),
      () => undefined,
    );
  return Object.assign(Part, { preload });
};

/** What is drawn once its code is there; whatever is drawn until then is the caller's. */
export const lazily = <Name extends string, Props extends object>(load: With<Name, Props>, name: Name) =>
  later(load, (module) => module[name]);

/** A part of a screen whose code is fetched when it is first drawn: what unfolds on a press, or is rarely there. */
export const fetched = <Name extends string, Props extends object>(load: With<Name, Props>, name: Name) =>
  withNotice(lazily(load, name));

/** A screen whose code is fetched when somebody is about to go there, so that it is mostly there when they do. */
export const screen = <Name extends string>(load: With<Name, object>, name: Name) =>
  ahead(load, (module) => module[name]);

interface Preloaded {
  readonly preload: () => Promise<void>;
}

/** Fetches what this page doesn't have, or not yet, once it is drawn. */
export const onceDrawn = (...parts: readonly Preloaded[]): void =>
  void idle().then(() => Promise.all(parts.map(({ preload }) => preload())));

/**
 * A part that only some pages have. A page that has it is drawn once it is there, so that nothing moves; one that comes
 * to have it finds it there if `onceDrawn` was told of it.
 */
export const alongside = <Module, Props extends object>(load: () => Promise<Module>, of: Of<Module, Props>) =>
  ahead(load, of, later(load, of));

/**
 * What a press opens on the page whose code this is called from: fetched once that page is drawn, so that a press finds
 * it there, with or without a network.
 */
export const opened = <Module, Props extends object>(load: () => Promise<Module>, of: Of<Module, Props>) => {
  const Part = ahead(load, of);
  onceDrawn(Part);
  return Part;
};
