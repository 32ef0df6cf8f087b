const MOST = 100; // books the gateway watches for a page

/**
 * Keeps the stock of an open page true, as the gateway tells of it (server-sent events). Only while it is seen: a browser
 * has few connections to a shop, and each page that listens holds one.
 */
export function keepStock(root) {
  const places = new Map([...root.querySelectorAll('[data-stock]')].slice(0, MOST).map(place => [place.dataset.stock, place]));
  if (places.size === 0) return;
  const query = new URLSearchParams([...places.keys()].map(isbn => ['isbn', isbn]));
  let stream = null;
  const listen = () => {
    stream?.close();
    stream = root.visibilityState === 'visible' ? follow(`/api/v1/stock/stream?${query}`, places) : null;
  };
  listen();
  root.addEventListener('visibilitychange', listen);
  addEventListener('pagehide', () => stream?.close());
  addEventListener('pageshow', event => event.persisted && listen());
}

function follow(address, places) {
  const stream = new EventSource(address);
  stream.addEventListener('stock', event => {
    const stock = JSON.parse(event.data);
    const place = places.get(stock.isbn);
    if (place) (place.matches('.book') ? showInBuyBox : showInCart)(place, stock);
  });
  return stream;
}

function showInBuyBox(book, { available, buyable }) {
  const least = Number(book.dataset.least);
  const most = Math.max(least, Math.min(Number(book.dataset.most), available));
  const quantity = book.querySelector('#quantity');
  write(book.querySelector('[data-stock-left]'), String(available));
  for (const field of book.querySelectorAll('.buy input:not([type=hidden]), .buy button')) {
    field.disabled = !buyable;
  }
  quantity.max = String(most);
  if (Number(quantity.value) > most) quantity.value = String(most);
  write(book.querySelector('[data-stock-reason]'), buyable ? '' : available === 0
    ? 'Out of stock at the moment.'
    : `Only ${available} left, and it is sold from ${least} copies on.`);
}

/** What else may be amiss with a line of the cart, only the server knows. */
function showInCart(line, { available }) {
  const hint = line.querySelector('[data-stock-line]');
  if (!hint) return;
  const short = available < Number(line.querySelector('input[name=quantity]').defaultValue);
  line.classList.toggle('amiss', short);
  hint.classList.toggle('error', short);
  write(hint, !short ? `${available} left` : available > 0 ? `Only ${available} left.` : 'Out of stock now.');
}

/** Only what has changed is written: a screen reader reads it out. */
function write(element, text) {
  if (element.textContent !== text) element.textContent = text;
}
