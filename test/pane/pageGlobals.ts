/** What every browser and Node have and jsdom leaves out: import it before anything of the host. */
import { TextDecoder, TextEncoder } from "node:util";

class NoResizeObserver {
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
}

Object.assign(globalThis, { TextDecoder, TextEncoder, ResizeObserver: NoResizeObserver });

// Of the styles only those count here that hide something or keep it from being pressed; how things look is tested in the
// browser. jsdom would match every rule of Fluent UI against every element that a query by role passes.
const insertRule = CSSStyleSheet.prototype.insertRule;
CSSStyleSheet.prototype.insertRule = function (this: CSSStyleSheet, rule, index) {
  return /display:\s*none|visibility:|pointer-events:/u.test(rule) ? insertRule.call(this, rule, index) : 0;
};

// jsdom lays nothing out: there the page has no size and no element a place, and what is not to be seen gets no focus. A
// dialog without the focus inside is soon hidden from everybody.
document.body.getBoundingClientRect = () => new DOMRect(0, 0, 320, 800);
Object.defineProperty(HTMLElement.prototype, "offsetParent", {
  configurable: true,
  get(this: HTMLElement) {
    return this.parentElement;
  },
});
