import {html, type TemplateResult} from 'lit';

/** Renders a card whose content is the page's own. Text stands in for data that is not here. */
export function slotsTemplate(layout: string, headline: unknown, summary: unknown): TemplateResult {
  return html`
    <div part="base" class=${layout}>
      <slot name="media"></slot>
      <div part="content">
        <slot name="category"></slot>
        <slot name="headline" class="heading" part="headline"><slot>${headline}</slot></slot>
        <slot name="summary">${summary}</slot>
        <slot name="meta"></slot>
        <slot name="actions"></slot>
      </div>
    </div>
  `;
}
