/**
 * Offers what somebody may mean while they type: a combobox with a list (WAI-ARIA Authoring Practices). What is chosen is
 * gone to; who chooses nothing searches for what is typed.
 */
export function suggest(root) {
  const input = root.querySelector('#find');
  if (!input) return;
  const box = new Suggestions(input, root.createElement('ul'));
  let timer;
  input.addEventListener('input', () => {
    clearTimeout(timer);
    timer = setTimeout(() => box.ask(), 150);
  });
  input.addEventListener('keydown', event => box.key(event));
  input.addEventListener('blur', () => box.close());
}

class Suggestions {
  constructor(input, list) {
    Object.assign(this, { input, list, chosen: -1 });
    Object.assign(list, { id: 'suggestions', className: 'suggestions', role: 'listbox', ariaLabel: 'Suggestions', hidden: true });
    input.after(list);
    const roles = { role: 'combobox', 'aria-autocomplete': 'list', 'aria-controls': list.id, 'aria-expanded': 'false' };
    Object.entries(roles).forEach(([name, value]) => input.setAttribute(name, value));
    list.addEventListener('pointerdown', event => event.preventDefault()); // the field keeps the focus
    list.addEventListener('click', event => follow(event.target.closest('li')));
  }

  async ask() {
    const typed = this.input.value.trim();
    if (typed.length < 2) return this.close();
    const answer = await fetch(`/api/v1/suggestions?q=${encodeURIComponent(typed)}`).catch(() => null);
    if (!answer?.ok || this.input.value.trim() !== typed) return;
    const { items } = await answer.json();
    this.open(items.map(option));
  }

  open(options) {
    this.list.replaceChildren(...options);
    this.show(options.length > 0 && document.activeElement === this.input);
    this.choose(-1);
  }

  close() {
    this.show(false);
    this.choose(-1);
  }

  show(shown) {
    this.list.hidden = !shown;
    this.input.setAttribute('aria-expanded', String(shown));
  }

  choose(index) {
    this.chosen = index;
    [...this.list.children].forEach((item, i) => item.setAttribute('aria-selected', String(i === index)));
    const item = this.list.children[index];
    if (item) this.input.setAttribute('aria-activedescendant', item.id);
    else this.input.removeAttribute('aria-activedescendant');
  }

  key(event) {
    if (this.list.hidden) return;
    const steps = { ArrowDown: 1, ArrowUp: -1 };
    if (event.key in steps) {
      const places = this.list.children.length + 1; // the field itself is one of them
      this.choose((this.chosen + 1 + steps[event.key] + places) % places - 1);
    } else if (event.key === 'Escape') {
      this.close();
    } else if (event.key === 'Enter' && this.chosen >= 0) {
      follow(this.list.children[this.chosen]);
    } else {
      return;
    }
    event.preventDefault();
  }
}

function option(suggestion, index) {
  const item = document.createElement('li');
  Object.assign(item, { id: `suggestion-${index}`, role: 'option', textContent: suggestion.text });
  item.dataset.address = suggestion.isbn
    ? `/alexandria/isbn/${suggestion.isbn}`
    : `/alexandria/search?${new URLSearchParams({ [suggestion.type]: suggestion.text })}`;
  if (suggestion.type !== 'book') item.append(' ', Object.assign(document.createElement('small'), { textContent: suggestion.type }));
  return item;
}

function follow(item) {
  if (item) location.assign(item.dataset.address);
}
