type Child = Node | string | false | undefined;

/**
 * Makes an element. Text goes in as text: nothing that somebody typed or that stands in a file becomes markup.
 *
 * @param attributes what it carries; `false` and `undefined` are left out, `true` is an attribute without value
 */
export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Readonly<Record<string, string | number | boolean | undefined>> = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[Name] {
  return dressed(document.createElement(name), attributes, children);
}

/** The same for a drawing. */
export function drawing<Name extends keyof SVGElementTagNameMap>(
  name: Name,
  attributes: Readonly<Record<string, string | number | boolean | undefined>> = {},
  ...children: readonly Child[]
): SVGElementTagNameMap[Name] {
  return dressed(document.createElementNS('http://www.w3.org/2000/svg', name), attributes, children);
}

function dressed<Made extends Element>(
  made: Made,
  attributes: Readonly<Record<string, string | number | boolean | undefined>>,
  children: readonly Child[],
): Made {
  for (const [name, value] of Object.entries(attributes)) {
    if (value === undefined || value === false) continue;
    made.setAttribute(name, value === true ? '' : String(value));
  }
  made.append(...children.filter(child => child !== false && child !== undefined));
  return made;
}
