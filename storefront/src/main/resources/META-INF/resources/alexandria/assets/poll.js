/** Looks again after a moment at what is under way, until it is not: a payment, an import. */
export function poll(root) {
  const waiting = root.querySelector('[data-poll]');
  if (!waiting) return;
  setTimeout(async () => {
    const answer = await fetch(location.pathname).catch(() => null);
    if (answer?.ok) {
      const fresh = new DOMParser().parseFromString(await answer.text(), 'text/html');
      if (!fresh.querySelector('[data-poll]')) return location.assign(location.pathname);
      waiting.replaceWith(root.importNode(fresh.querySelector('[data-poll]'), true));
    }
    poll(root);
  }, Number(waiting.dataset.poll));
}
