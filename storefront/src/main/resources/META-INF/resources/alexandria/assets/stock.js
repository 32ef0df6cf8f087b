/** Keeps the stock of an open book page true, as the gateway tells of it (server-sent events). */
export function keepStock(root) {
  const book = root.querySelector('[data-stock]');
  if (!book || !('EventSource' in window)) return;
  const stream = new EventSource(`/api/v1/stock/stream?isbn=${encodeURIComponent(book.dataset.stock)}`);
  stream.addEventListener('stock', event => show(book, JSON.parse(event.data)));
  addEventListener('pagehide', () => stream.close());
}

function show(book, { available, buyable }) {
  const least = Number(book.dataset.least);
  const quantity = book.querySelector('#quantity');
  const reason = book.querySelector('[data-stock-reason]');
  write(book.querySelector('[data-stock-left]'), String(available));
  for (const field of book.querySelectorAll('.buy input:not([type=hidden]), .buy button')) {
    field.disabled = !buyable;
  }
  quantity.max = String(Math.max(least, Math.min(Number(book.dataset.most), available)));
  write(reason, buyable ? '' : available === 0
    ? 'Out of stock at the moment.'
    : `Only ${available} left, and it is sold from ${least} copies on.`);
}

/** Only what has changed is written: a screen reader reads it out. */
function write(element, text) {
  if (element.textContent !== text) element.textContent = text;
}
