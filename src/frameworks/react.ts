import type {DetailedHTMLProps, HTMLAttributes} from 'react';
import type {Attributes, Elements, Events, Properties} from './element-props.js';

type Listeners = {[Name in keyof Events as `on${Name}`]?: (event: Events[Name]) => void};

type Own<E> = Properties<E> & Attributes<E> & Listeners;

/** What React's templates know of the elements. */
export type ReactElements = {
  [Tag in keyof Elements]: Own<Elements[Tag]> &
    Omit<DetailedHTMLProps<HTMLAttributes<Elements[Tag]>, Elements[Tag]>, keyof Own<Elements[Tag]>>;
};

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements extends ReactElements {}
  }
}
