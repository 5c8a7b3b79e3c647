import type {JSX} from 'solid-js';
import type {Attributes, Elements, Events, Properties} from './element-props.js';

type Set<E> = {[Name in keyof Properties<E> & string as `prop:${Name}`]?: E[Name]};

type Listeners = {[Name in keyof Events as `on:${Name}`]?: (event: Events[Name]) => void};

type Own<E> = Properties<E> & Attributes<E> & Set<E> & Listeners;

/** What Solid's templates know of the elements. */
export type SolidElements = {
  [Tag in keyof Elements]: Own<Elements[Tag]> & Omit<JSX.HTMLAttributes<Elements[Tag]>, keyof Own<Elements[Tag]>>;
};

declare module 'solid-js' {
  namespace JSX {
    interface IntrinsicElements extends SolidElements {}
  }
}
