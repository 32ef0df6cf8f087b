/** The buttons for a copy more or less: the browser's own are too small for a thumb. */
export function step(root) {
  for (const button of root.querySelectorAll('[data-step]')) {
    const input = root.getElementById(button.getAttribute('aria-controls'));
    button.addEventListener('click', () => {
      input.stepUp(Number(button.dataset.step));
      input.dispatchEvent(new Event('change', { bubbles: true }));
    });
  }
}
