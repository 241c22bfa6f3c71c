/** Brings the first match into sight inside a scrolling element, and scrolls nothing around it. */
export function showWithin(scroller: HTMLElement | null, selector: string): void {
  const found = scroller?.querySelector(selector)?.getBoundingClientRect();
  if (!scroller || !found) return;
  const frame = scroller.getBoundingClientRect();
  if (found.top >= frame.top + 24 && found.bottom <= frame.bottom - 24) return;
  scroller.scrollTop += found.top - frame.top - frame.height / 4;
}
