import type {HTMLAttributes} from 'svelte/elements';
import type {Attributes, Elements, Events, Properties} from './element-props.js';

type Listeners = {[Name in keyof Events as `on${Name}`]?: (event: Events[Name]) => void};

type Own<E> = Properties<E> & Attributes<E> & Listeners;

/** What Svelte's templates know of the elements. */
export type SvelteElements = {
  [Tag in keyof Elements]: Own<Elements[Tag]> & Omit<HTMLAttributes<Elements[Tag]>, keyof Own<Elements[Tag]>>;
};

declare module 'svelte/elements' {
  interface SvelteHTMLElements extends SvelteElements {}
}
