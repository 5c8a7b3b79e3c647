// Undo and redo over states that are never changed, only replaced.

const LONGEST = 200;

/** @template State */
export class History {
  /** @type {State[]} */
  #states;
  #place = 0;
  /** @type {string | undefined} */
  #lastKey;

  /** @param {State} state */
  constructor(state) {
    this.#states = [state];
  }

  get state() {
    return /** @type {State} */ (this.#states[this.#place]);
  }

  get canUndo() {
    return this.#place > 0;
  }

  get canRedo() {
    return this.#place < this.#states.length - 1;
  }

  /**
   * Adds a state after the present one; those that were undone are gone.
   *
   * @param {State} state
   * @param {string} [key] steps with the same key, one after the other, are undone together
   */
  push(state, key) {
    const isSameStep = key !== undefined && key === this.#lastKey && this.canUndo && !this.canRedo;
    this.#states.splice(this.#place + (isSameStep ? 0 : 1), Infinity, state);
    if (this.#states.length > LONGEST) this.#states.shift();
    this.#place = this.#states.length - 1;
    this.#lastKey = key;
  }

  undo() {
    this.#move(-1);
  }

  redo() {
    this.#move(1);
  }

  /** @param {number} step */
  #move(step) {
    this.#place = Math.min(Math.max(this.#place + step, 0), this.#states.length - 1);
    this.#lastKey = undefined;
  }
}
