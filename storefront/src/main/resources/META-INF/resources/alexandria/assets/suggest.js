/** Offers what somebody may mean while they type. */
export function suggest(root) {
  const input = root.querySelector('#find');
  if (!input) return;
  const list = root.createElement('datalist');
  list.id = 'suggestions';
  input.after(list);
  input.setAttribute('list', list.id);
  let timer;
  input.addEventListener('input', () => {
    clearTimeout(timer);
    timer = setTimeout(() => offer(input, list), 150);
  });
}

async function offer(input, list) {
  const typed = input.value.trim();
  if (typed.length < 2) return;
  const answer = await fetch(`/api/v1/suggestions?q=${encodeURIComponent(typed)}`).catch(() => null);
  if (!answer?.ok || input.value.trim() !== typed) return;
  const { items } = await answer.json();
  list.replaceChildren(...items.map(item => new Option(item.text)));
}
