import {lastParagraph} from './read-cut.js';

/** Boxes are measured in whole CSS pixels, while the cut may have a fraction. */
export const ROUNDING_PX = 1;

/**
 * The text of a host with two slots, each in a box of its own: what stays shown, and the rest. Its nodes are
 * dealt out by hand and get no mark. A text that cannot be divided lies whole in the first slot.
 */
export class DividedText {
  /** Whether the rest has the second slot to itself. */
  isDivided = false;

  /** Where the cut is, in CSS pixels below the top of the text. */
  cutHeight = 0;

  readonly #host: Element;
  #slots: HTMLSlotElement[] = [];
  #parts: (Element | Text)[][] = [];

  constructor(host: Element) {
    this.#host = host;
  }

  /** The boxes around the slots; none before the first rendering. */
  get boxes(): HTMLElement[] {
    return this.#slots.map((slot) => slot.parentElement!);
  }

  /** The outermost elements of the text, or those of the wrapper that is the only one. */
  get blocks(): Element[] {
    let blocks = this.#slots.flatMap((slot) => slot.assignedElements({flatten: true}));
    while (blocks.length === 1 && blocks[0]!.nodeName !== 'P' && blocks[0]!.childElementCount) {
      blocks = [...blocks[0]!.children];
    }
    return blocks;
  }

  /**
   * Decides what the rest is: all after so many paragraphs, where these are the host's own children.
   * Undivided stay a server-rendered shadow root, which assigns by name, and any text in an engine without
   * `beforematch`, where nothing would find a hidden rest.
   */
  divide(paragraphs: number | undefined): void {
    const nodes = [...this.#host.childNodes].filter((node) => node instanceof Element || node instanceof Text);
    const canDivide = paragraphs && 'onbeforematch' in this.#host && this.#host.shadowRoot?.slotAssignment === 'manual';
    const last = canDivide ? lastParagraph(nodes, paragraphs) : undefined;
    const end = last ? nodes.indexOf(last) + 1 : nodes.length;
    this.isDivided = !!last;
    this.#parts = [nodes.slice(0, end), nodes.slice(end)];
  }

  /** Puts the parts into the slots, which the host has rendered by now. */
  assign(): void {
    if (!this.#slots.length) this.#slots = [...this.#host.shadowRoot!.querySelectorAll('slot')];
    this.#slots.forEach((slot, index) => slot.assign(...this.#parts[index]!));
  }

  /** Returns the bottom of the last of so many paragraphs, in CSS pixels below the top of the text. */
  heightOf(paragraphs: number): number {
    const last = lastParagraph(this.blocks, paragraphs);
    return last ? last.getBoundingClientRect().bottom - this.boxes[0]!.getBoundingClientRect().top : Infinity;
  }

  /** Whether an element of the text ends behind the cut. */
  isBehind(element: Element): boolean {
    const {top} = this.boxes[0]!.getBoundingClientRect();
    return element.getBoundingClientRect().bottom > top + this.cutHeight + ROUNDING_PX;
  }

  /** Returns the first block that ends behind the cut. */
  firstBehind(): HTMLElement | undefined {
    return this.blocks.find((block) => block.clientHeight && this.isBehind(block)) as HTMLElement | undefined;
  }

  /** Returns the first element that matches a selector, if it ends behind the cut. */
  findBehind(selector: string): Element | undefined {
    for (const block of this.blocks) {
      const found = block.matches(selector) ? block : block.querySelector(selector);
      if (found) return this.isBehind(found) ? found : undefined;
    }
    return undefined;
  }
}
