import {readDocument} from './read-document.js';

/**
 * Two slots, assigned by hand, each in a box within a box: the outer boxes are clipped or hidden, the inner ones
 * measured. The first is for the text that stays shown, the second for the rest.
 */
export type CutSlots = readonly [HTMLSlotElement, HTMLSlotElement];

/** Deals a text out to two slots, without a mark on its nodes. */
export class TextDivision {
  readonly #slots: CutSlots;

  constructor(slots: CutSlots) {
    this.#slots = slots;
  }

  /** The boxes around the slots. */
  get boxes(): readonly [HTMLElement, HTMLElement] {
    return [this.#slots[0].parentElement!, this.#slots[1].parentElement!];
  }

  /** The text's outermost elements, or those in the wrapper that is its only one. */
  get blocks(): HTMLElement[] {
    let blocks = this.#slots.flatMap((slot) => slot.assignedElements({flatten: true}));
    while (blocks.length === 1 && blocks[0]!.childElementCount && blocks[0]!.nodeName !== 'P') {
      blocks = [...blocks[0]!.querySelectorAll(':scope > *')];
    }
    return blocks as HTMLElement[];
  }

  /** @param last after which the rest begins, if there is to be one */
  deal(nodes: readonly (Element | Text)[], last: Element | undefined): void {
    const end = last ? nodes.indexOf(last) + 1 : nodes.length;
    this.#slots[0].assign(...nodes.slice(0, end));
    this.#slots[1].assign(...nodes.slice(end));
  }

  /** Whether something is in the rest. */
  isInRest(element: Element): boolean {
    return isIn(this.#slots[1].assignedNodes(), element);
  }

  /** Returns what of the text has the focus. */
  focused(): Element | undefined {
    const {blocks} = this;
    const root = blocks[0]?.getRootNode() as Document | ShadowRoot | undefined;
    const focused = root && ('host' in root ? root.activeElement : readDocument('activeElement', root));
    return isIn(blocks, focused) ? focused! : undefined;
  }
}

/** A form may have a field of the name "contains", which stands for what it is called. */
function isIn(nodes: readonly Node[], element: Element | null | undefined): boolean {
  return nodes.some((node) => Node.prototype.contains.call(node, element!));
}
