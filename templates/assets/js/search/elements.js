// Elements without innerHTML: text stays text, whatever it holds.

export function element(tag, { text, ...attributes } = {}, ...children) {
  const node = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== null && value !== undefined && value !== false) node.setAttribute(name, value === true ? "" : value);
  }
  node.append(...(text === undefined ? [] : [text]), ...children.filter(Boolean));
  return node;
}

export function replaceChildren(node, children) {
  node.textContent = "";
  node.append(...children);
}
