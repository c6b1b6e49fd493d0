import { lazy, Suspense, useState, type ComponentType } from 'react';
import { openAnew, untilThere } from '../device/until-there.ts';
import { Opening } from './notice.tsx';

type With<Name extends string, Props> = () => Promise<Readonly<Record<Name, ComponentType<Props>>>>;

/** What is drawn once its code is there; whatever is drawn until then is the caller's. */
export const lazily = <Name extends string, Props extends object>(load: With<Name, Props>, name: Name) =>
  lazy<ComponentType<Props>>(async () => ({ default: (await untilThere(load, openAnew))[name] }));

/** A part of a screen whose code is fetched when it is first drawn: what unfolds on a press, or is rarely there. */
export const fetched = <Name extends string, Props extends object>(load: With<Name, Props>, name: Name) => {
  const Part = lazily(load, name);
  return function Fetched(props: Props) {
    return (
      <Suspense fallback={<Opening what="Opening…" />}>
        <Part {...props} />
      </Suspense>
    );
  };
};

/** A screen whose code is fetched when somebody is about to go there, so that it is mostly there when they do. */
export const screen = <Name extends string>(load: With<Name, object>, name: Name) => {
  let there: ComponentType | undefined;
  const Later = fetched(load, name);
  const Screen = () => {
    const [Drawn] = useState(() => there ?? Later);
    return <Drawn />;
  };
  const preload = () =>
    load().then(
      (module) => void (there = module[name]),
      () => undefined,
    );
  return Object.assign(Screen, { preload });
};
