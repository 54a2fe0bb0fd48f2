/** How many slides a key goes on; a clicker sends PageDown and PageUp. */
const steps: Record<string, number> = { ArrowRight: 1, PageDown: 1, ArrowLeft: -1, PageUp: -1 };

/** Lets keys go from slide to slide. Without it they are sections of a page that scrolls. */
export function startSlides(document: Document): void {
  const slides = Array.from(document.querySelectorAll('.slide'));
  addEventListener('keydown', (event) => {
    const step = steps[event.key];
    if (!step || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    // The one that is shown begins below the bar at the top; before the first stands the heading.
    const begun = slides.filter((slide) => slide.getBoundingClientRect().top < innerHeight / 5).length;
    const next = slides[begun - 1 + step];
    if (!next) return;
    event.preventDefault();
    next.scrollIntoView();
  });
}
