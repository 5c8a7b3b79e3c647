import type {EmitFn, HTMLAttributes, PublicProps} from 'vue';
import type {Attributes, Elements, Events, Properties} from './element-props.js';

type Own<E> = Properties<E> & Attributes<E>;

/** @see https://vuejs.org/guide/extras/web-components.html#web-components-and-typescript */
type Component<E> = new () => E & {
  $props: Own<E> & Omit<HTMLAttributes, keyof Own<E>> & PublicProps;
  $emit: EmitFn<{[Name in keyof Events]: (event: Events[Name]) => void}>;
};

/** What Vue's templates know of the elements. */
export type VueElements = {[Tag in keyof Elements]: Component<Elements[Tag]>};

declare module 'vue' {
  interface GlobalComponents extends VueElements {}
}
