import {buildElement} from '../build-element.js';
import type {BackToTopProgress, BackToTopSide} from './back-to-top-values.js';

/** The tree of the control. */
export type ControlBoxes = ReturnType<typeof createBoxes>;

/**
 * Makes the tree: a box that keeps the place of what the page wrote, in it a layer over the screen, and on that the
 * box around the label, a link unless the page brings its own.
 *
 * @param height of what the page wrote, in CSS pixels
 */
export function createBoxes(height: number) {
  const label = buildElement('slot');
  const link = buildElement('a', {part: 'link'}, buildElement('span', {class: 'label'}, label));
  const dock = buildElement('div', {class: 'dock'}, link);
  const screen = buildElement('div', {class: 'screen'}, dock);
  const place = buildElement('div', {}, screen);
  // By property: a policy may forbid the attribute. The page's own link stood here before, and nothing below it moves.
  place.style.blockSize = `${height}px`;
  return {place, screen, dock, link, label};
}

/** What the control shows. */
export interface ControlLook {
  readonly isShown: boolean;
  readonly side: BackToTopSide;
  readonly progress: BackToTopProgress;
  /** Address of the link; nothing where the page brings its own. */
  readonly href: string | undefined;
  readonly label: string;
}

/** Brings the boxes up to date; arrow and bar are made anew only when they look different, because animations hang on them. */
export function updateBoxes({screen, dock, link, label}: ControlBoxes, look: ControlLook): void {
  const {isShown, side, progress, href} = look;
  link.className = `control ${side}${isShown ? ' shown' : ''}`;
  if (href === undefined) link.removeAttribute('href');
  else link.setAttribute('href', href);
  // Without an address it is a box; what judges pages would take it for a link that leads nowhere.
  link.role = href === undefined ? 'none' : null;
  if (label.textContent !== look.label) label.textContent = look.label;
  if (screen.dataset.progress === progress) return;
  screen.dataset.progress = progress;
  link.querySelector('svg')?.remove();
  link.prepend(drawArrow(progress === 'ring'));
  screen.querySelector('[part=bar]')?.remove();
  if (progress === 'bar') dock.before(buildElement('div', {part: 'bar', 'aria-hidden': 'true'}));
}

/** Draws the arrow, with a ring around it that an animation draws further as the reader goes on. */
function drawArrow(hasRing: boolean): SVGElement {
  if (!hasRing) {
    return draw(
      'svg',
      {part: 'icon', 'aria-hidden': 'true', viewBox: '-8 -8 16 16'},
      draw('path', {d: 'M0 7V-6M-6 0l6-6 6 6'}),
    );
  }
  return draw(
    'svg',
    {part: 'icon', 'aria-hidden': 'true', viewBox: '-13 -13 26 26', class: 'ringed'},
    draw('circle', {class: 'track', r: '11.5'}),
    draw('circle', {part: 'ring', r: '11.5', pathLength: '1', transform: 'rotate(-90)'}),
    draw('path', {d: 'M0 6V-5M-5 0l5-5 5 5'}),
  );
}

function draw(tag: string, attributes: Readonly<Record<string, string>>, ...children: Node[]): SVGElement {
  const shape = document.createElementNS('http://www.w3.org/2000/svg', tag);
  for (const [name, value] of Object.entries(attributes)) shape.setAttribute(name, value);
  shape.append(...children);
  return shape;
}
